import Foundation
internal import HBPortalFFI

/// A file on its way. It is read once: as pieces, as a whole, or into a file. Letting go of it closes the connection.
///
/// ```swift
/// let file = try await portal.references.downloadPDF(17)
/// print(file.contentLength ?? 0, "bytes")
/// try await file.save(to: folder.appendingPathComponent("reference-17.pdf"))
/// ```
public struct Download: AsyncSequence, Sendable {
    let native: NativeDownload

    /// What the server says the file is.
    public var contentType: String? { native.contentType() }

    /// How many bytes the file has, where the server says so.
    public var contentLength: Int? { native.contentLength().map { Int(clamping: $0) } }

    /// The `X-Request-Id` that went with the call.
    public var requestID: String { native.requestId() }

    /// The whole file, in memory.
    public func data() async throws -> Data {
        let native = native
        guard case .answer(let bytes) = try await cancellable({ await native.whole(id: $0) }) else {
            throw HBPortalError.broken
        }
        return bytes
    }

    /// Writes the file, and tells its size in bytes.
    ///
    /// It is written under another name beside `url` and renamed when it is complete: a download that breaks off leaves
    /// whatever stood at `url` before.
    ///
    /// - Throws: ``HBPortalError/connection(_:)`` where the file breaks off, ``HBPortalError/timeout(_:)`` at the deadline
    ///   of the call, ``HBPortalError/store(_:)`` where the file cannot be written, ``HBPortalError/validation(_:)`` where
    ///   `url` is no file's.
    @discardableResult
    public func save(to url: URL) async throws -> Int {
        let native = native
        let path = try filePath(of: url)
        guard case .answer(let bytes) = try await cancellable({ await native.save(id: $0, path: path) })
        else {
            throw HBPortalError.broken
        }
        return try Reader.read(bytes, as: Int.self)
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(native: native)
    }

    /// Gives out the pieces as they come; the next one is fetched when it is asked for.
    public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
        let native: NativeDownload

        public mutating func next() async throws -> Data? {
            let native = native
            guard case .answer(let piece) = try await cancellable({ await native.chunk(id: $0) }) else {
                return nil
            }
            return piece
        }
    }
}

/// Where a file is.
///
/// - Throws: ``HBPortalError/validation(_:)`` where the URL is no file's.
func filePath(of url: URL, named name: String = "url") throws -> String {
    guard url.isFileURL else {
        let problem = "`\(name)` must be the URL of a file"
        throw HBPortalError.validation(.init(message: problem, fields: [name: [problem]]))
    }
    return url.path
}
