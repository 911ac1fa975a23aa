import Foundation

extension HBPortalError {
    /// What is known of a failure.
    public struct Details: Sendable, Hashable {
        /// The whole text: the operation, what happened, what to do, and where.
        let text: String
        /// What happened and what to do.
        public let message: String
        /// The wrong arguments and what is wrong with each. Where the server found them, the words are the server's.
        public let fields: [String: [String]]
        /// The operation that failed, such as `portal.references.get`.
        public let operation: String?
        /// The status of the answer, where one came.
        public let status: Int?
        /// The server's machine-readable code, where it sends one.
        public let code: String?
        /// The `X-Request-Id` that went with the call, the same over all its retries.
        public let requestID: String?
        /// The server's own words. They may hold personal data: look at them, do not log them.
        public let detail: String?
        /// What the server sent along with a conflict: the thing that stands there already.
        public let data: JSONValue?
        /// The hold there is already, where a second one was refused for it. It is not given back by itself.
        public let hold: HeldSeat?
        /// How long the server asks to wait, in seconds.
        public let retryAfter: Double?
        /// Whether the same call may work later, unchanged.
        public let isRetryable: Bool
        /// How often the call had been sent again before it failed.
        public let retriesTaken: Int
        private let thrown: Thrown?

        /// What the app's own ``TokenStore`` threw, where the call failed for it. It is printed nowhere.
        public var underlyingError: (any Error)? { thrown?.error }
    }
}

extension HBPortalError.Details {
    /// Some of your own making, for tests and previews.
    public init(
        message: String, fields: [String: [String]] = [:], operation: String? = nil, status: Int? = nil,
        code: String? = nil, requestID: String? = nil, detail: String? = nil, data: JSONValue? = nil,
        hold: HeldSeat? = nil, retryAfter: Double? = nil, isRetryable: Bool = false, retriesTaken: Int = 0,
        underlyingError: (any Error)? = nil
    ) {
        self.init(
            text: operation.map { "\($0): \(message)" } ?? message, message: message, fields: fields,
            operation: operation, status: status, code: code, requestID: requestID, detail: detail,
            data: data, hold: hold, retryAfter: retryAfter, isRetryable: isRetryable,
            retriesTaken: retriesTaken, thrown: underlyingError.map(Thrown.init))
    }
}

// By hand: Swift's own would print the server's words.
extension HBPortalError.Details: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { text }
    public var debugDescription: String { text }
    public var customMirror: Mirror { Mirror(self, children: ["text": text]) }
}

extension HBPortalError.Details: Incoming {
    init(reading reader: inout Reader) {
        text = reader.text()
        message = reader.text()
        fields = Dictionary(reading: &reader)
        operation = Optional(reading: &reader)
        status = Optional(reading: &reader)
        code = Optional(reading: &reader)
        requestID = Optional(reading: &reader)
        detail = Optional(reading: &reader)
        data = Optional(reading: &reader)
        hold = Optional(reading: &reader)
        retryAfter = Optional(reading: &reader)
        isRetryable = reader.flag()
        retriesTaken = Int(reading: &reader)
        thrown = reader.flag() ? Thrown.known(reader.integer()) : nil
    }
}
