/// What came with an answer beyond its fields, under the names of the wire.
///
/// It prints its keys alone: nobody knows what the values are, so they may be secrets.
public struct Extra: Sendable, Hashable {
    /// Keys and values.
    public var values: [String: JSONValue]

    /// With these values.
    public init(_ values: [String: JSONValue] = [:]) {
        self.values = values
    }

    /// The value under a key.
    public subscript(key: String) -> JSONValue? { values[key] }

    /// Whether nothing else came.
    public var isEmpty: Bool { values.isEmpty }
}

extension Extra: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(Dictionary(elements) { _, last in last })
    }
}

extension Extra: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "\(values.keys.sorted())" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, unlabeledChildren: values.keys.sorted()) }
}

extension Extra: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([String: JSONValue].self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(values)
    }
}

extension Extra: Incoming {
    init(reading reader: inout Reader) { self.init(Dictionary(reading: &reader)) }
}

extension KeyedDecodingContainer {
    /// Models of your own making need not say that nothing else came.
    func decode(_ type: Extra.Type, forKey key: Key) throws -> Extra {
        try decodeIfPresent(type, forKey: key) ?? [:]
    }
}
