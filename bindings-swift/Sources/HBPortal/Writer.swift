import Foundation

/// Writes arguments as the Rust half reads them: a byte that says what follows, then the value.
struct Writer {
    // Not `Data`: appending a few bytes to an array costs a tenth.
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    /// Core refuses what is nested deeper than 128: nothing below is written, or a deep value would end the stack.
    private static let deepest = 200

    private enum Tag: UInt8 {
        case null, no, yes, integer, number, text, list, object, moment
    }

    mutating func null() { tag(.null) }

    mutating func bool(_ value: Bool) { tag(value ? .yes : .no) }

    mutating func integer(_ value: Int) {
        tag(.integer)
        raw(Int64(value))
    }

    mutating func number(_ value: Double) {
        tag(.number)
        raw(value.bitPattern)
    }

    mutating func text(_ value: String) {
        tag(.text)
        rawText(value)
    }

    mutating func moment(_ value: Date) {
        tag(.moment)
        let microseconds = (value.timeIntervalSince1970 * 1_000_000).rounded()
        // What no calendar has is for core to refuse.
        raw(Int64(exactly: microseconds) ?? Int64.max)
    }

    mutating func list<Element>(_ items: [Element], _ each: (inout Writer, Element) -> Void) {
        guard depth < Self.deepest else { return null() }
        depth += 1
        tag(.list)
        raw(UInt32(clamping: items.count))
        for item in items { each(&self, item) }
        depth -= 1
    }

    mutating func object<Value>(_ entries: [String: Value], _ each: (inout Writer, Value) -> Void) {
        guard depth < Self.deepest else { return null() }
        depth += 1
        tag(.object)
        raw(UInt32(clamping: entries.count))
        for (name, value) in entries {
            rawText(name)
            each(&self, value)
        }
        depth -= 1
    }

    /// An object whose entries are written already.
    mutating func object(count: UInt32, entries: Writer) {
        tag(.object)
        raw(count)
        append(entries)
    }

    mutating func rawText(_ value: String) {
        var value = value
        value.withUTF8 { bytes in
            raw(UInt32(clamping: bytes.count))
            self.bytes.append(contentsOf: bytes)
        }
    }

    mutating func append(_ other: Writer) {
        bytes.append(contentsOf: other.bytes)
    }

    private mutating func tag(_ tag: Tag) { bytes.append(tag.rawValue) }

    mutating func raw<Number: FixedWidthInteger>(_ value: Number) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
