import Foundation

/// What can be read from an answer of the Rust half.
protocol Incoming {
    init(reading reader: inout Reader)
}

/// Reads an answer: each field in its turn, as the Rust half wrote it from the same source.
///
/// An answer that ends too soon can only be a mistake in the package. It reads as zeros, and is told at the end: no field
/// has to be checked by itself.
struct Reader {
    private var next: UnsafeRawPointer
    private var left: Int
    private var failed = false

    /// Reads a whole answer. The type is always named: where one may be missing, Swift would infer an optional.
    static func read<Value: Incoming>(_ data: Data, as type: Value.Type) throws -> Value {
        try data.withUnsafeBytes { bytes in
            guard let begin = bytes.baseAddress else { throw HBPortalError.broken }
            var reader = Reader(next: begin, left: bytes.count)
            let value = Value(reading: &reader)
            if reader.failed { throw HBPortalError.broken }
            return value
        }
    }

    private init(next: UnsafeRawPointer, left: Int) {
        self.next = next
        self.left = left
    }

    mutating func byte() -> UInt8 { number() }

    mutating func flag() -> Bool { byte() != 0 }

    /// How many items follow, each of which takes a byte at least.
    mutating func count() -> Int {
        let count = Int(number() as UInt32)
        guard count <= left else {
            fail()
            return 0
        }
        return count
    }

    mutating func integer() -> Int64 { number() }

    mutating func text() -> String {
        let count = count()
        defer { skip(count) }
        return String(decoding: UnsafeRawBufferPointer(start: next, count: count), as: UTF8.self)
    }

    mutating func bytes() -> Data {
        let count = count()
        defer { skip(count) }
        return Data(bytes: next, count: count)
    }

    private mutating func number<Number: FixedWidthInteger>() -> Number {
        let size = MemoryLayout<Number>.size
        guard size <= left else {
            fail()
            return 0
        }
        defer { skip(size) }
        return Number(littleEndian: next.loadUnaligned(as: Number.self))
    }

    private mutating func skip(_ count: Int) {
        next += count
        left -= count
    }

    mutating func fail() {
        failed = true
        left = 0
    }
}

extension Int: Incoming {
    init(reading reader: inout Reader) { self = Int(clamping: reader.integer()) }
}

extension Double: Incoming {
    init(reading reader: inout Reader) { self = Double(bitPattern: UInt64(bitPattern: reader.integer())) }
}

extension Bool: Incoming {
    init(reading reader: inout Reader) { self = reader.flag() }
}

extension String: Incoming {
    init(reading reader: inout Reader) { self = reader.text() }
}

extension Data: Incoming {
    init(reading reader: inout Reader) { self = reader.bytes() }
}

extension Date: Incoming {
    init(reading reader: inout Reader) { self.init(microseconds: reader.integer()) }

    init(microseconds: Int64) {
        self.init(timeIntervalSince1970: Double(microseconds) / 1_000_000)
    }
}

extension Optional: Incoming where Wrapped: Incoming {
    init(reading reader: inout Reader) { self = reader.flag() ? Wrapped(reading: &reader) : nil }
}

extension Array: Incoming where Element: Incoming {
    init(reading reader: inout Reader) {
        let count = reader.count()
        self.init()
        reserveCapacity(count)
        for _ in 0..<count { append(Element(reading: &reader)) }
    }
}

extension Dictionary: Incoming where Key == String, Value: Incoming {
    init(reading reader: inout Reader) {
        let count = reader.count()
        self.init(minimumCapacity: count)
        for _ in 0..<count {
            let key = reader.text()
            self[key] = Value(reading: &reader)
        }
    }
}
