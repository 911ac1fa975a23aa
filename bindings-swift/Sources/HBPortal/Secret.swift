/// Text that must not be seen: prints as `[redacted]`, wherever it stands.
///
/// ```swift
/// let key = Secret("whsec_1")
/// print(key)           // [redacted]
/// print(key.reveal())  // whsec_1
/// ```
public struct Secret: Sendable, Hashable {
    private let text: String

    /// A secret with this text.
    public init(_ text: String) {
        self.text = text
    }

    /// The text itself. Whoever calls this answers for where it goes.
    public func reveal() -> String { text }

    /// Whether there is no text at all.
    public var isEmpty: Bool { text.isEmpty }
}

extension Secret: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "[redacted]" }
    public var debugDescription: String { description }
    // `dump` looks inside by default.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Encoding writes the text out: it is for stores and for handing over, never for a log.
extension Secret: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension Secret: Incoming {
    init(reading reader: inout Reader) { self.init(reader.text()) }
}

extension Secret: Argument {
    func write(to writer: inout Writer) { writer.text(text) }
}
