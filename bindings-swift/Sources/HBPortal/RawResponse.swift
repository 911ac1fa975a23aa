import Foundation
internal import HBPortalFFI

/// An answer as it came: status, headers, body, and what the transport did for it.
public struct RawResponse: Sendable {
    /// The status.
    public let status: Int
    /// The headers, with their names in lower case.
    public let headers: [String: String]
    /// The operation, or `request` for a raw one.
    public let operation: String
    /// The `X-Request-Id` that went with the call.
    public let requestID: String
    /// How often the call was sent again.
    public let retriesTaken: Int
    /// The body.
    public let body: Data
    private let native: NativeResponse

    init(
        status: Int, headers: [String: String], operation: String, requestID: String, retriesTaken: Int,
        body: Data, native: NativeResponse
    ) {
        self.status = status
        self.headers = headers
        self.operation = operation
        self.requestID = requestID
        self.retriesTaken = retriesTaken
        self.body = body
        self.native = native
    }

    /// The body as text; bytes that are no UTF-8 are replaced.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON; an empty one is null.
    ///
    /// - Throws: ``HBPortalError/decode(_:)`` where it is no JSON.
    public func json() throws -> JSONValue {
        try translated { try Reader.read(native.json(), as: JSONValue.self) }
    }
}

// By hand: the body may hold anything.
extension RawResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        "RawResponse(status: \(status), operation: \(operation), requestID: \(requestID), retriesTaken: \(retriesTaken))"
    }
    public var debugDescription: String { description }
    public var customMirror: Mirror {
        Mirror(self, children: ["status": status, "operation": operation, "requestID": requestID])
    }
}

extension RawResponse {
    init(native: NativeResponse) throws {
        self = try Reader.read(native.bytes(), as: Parts.self).response(native)
    }

    private struct Parts: Incoming {
        let response: (NativeResponse) -> RawResponse

        init(reading reader: inout Reader) {
            let status = Int(reading: &reader)
            let headers = [String: String](reading: &reader)
            let operation = reader.text()
            let requestID = reader.text()
            let retriesTaken = Int(reading: &reader)
            let body = reader.bytes()
            response = { native in
                RawResponse(
                    status: status, headers: headers, operation: operation, requestID: requestID,
                    retriesTaken: retriesTaken, body: body, native: native)
            }
        }
    }
}
