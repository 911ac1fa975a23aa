/// Text with known values, open for others: what this version does not know is kept as `.other`.
public protocol OpenEnum: RawRepresentable, Sendable, Hashable, Codable, CustomStringConvertible
where RawValue == String {
    /// The value for a text; any text has one.
    init(rawValue: String)

    /// The values that this version knows.
    static var known: [Self] { get }
}

extension OpenEnum {
    /// The text as the portal writes it.
    public var description: String { rawValue }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    init(reading reader: inout Reader) { self.init(rawValue: reader.text()) }

    func write(to writer: inout Writer) { writer.text(rawValue) }
}
