import Foundation

/// What can be an argument.
protocol Argument {
    func write(to writer: inout Writer)
}

/// An operation and its arguments, on their way to the Rust half. What is `nil` is left out.
struct Arguments: Sendable {
    private let operation: String
    private var count: UInt32 = 0
    private var entries = Writer()
    /// What the operation sends beside them, by the names of the form's fields.
    var files: [String: Upload] = [:]

    init(_ operation: String = "") {
        self.operation = operation
    }

    /// The bytes to hand over.
    var data: Data {
        var writer = Writer()
        writer.rawText(operation)
        writer.raw(count)
        writer.append(entries)
        return Data(writer.bytes)
    }

    mutating func set(_ name: String, _ value: (some Argument)?) {
        guard let value else { return }
        entries.rawText(name)
        value.write(to: &entries)
        count += 1
    }
}

extension Arguments: Argument {
    /// As an object among the arguments of another.
    func write(to writer: inout Writer) {
        writer.object(count: count, entries: entries)
    }
}

extension String: Argument {
    func write(to writer: inout Writer) { writer.text(self) }
}

extension Int: Argument {
    func write(to writer: inout Writer) { writer.integer(self) }
}

extension Double: Argument {
    func write(to writer: inout Writer) { writer.number(self) }
}

extension Bool: Argument {
    func write(to writer: inout Writer) { writer.bool(self) }
}

extension Date: Argument {
    func write(to writer: inout Writer) { writer.moment(self) }
}

extension Array: Argument where Element: Argument {
    func write(to writer: inout Writer) { writer.list(self) { $1.write(to: &$0) } }
}

extension Dictionary: Argument where Key == String, Value: Argument {
    func write(to writer: inout Writer) {
        writer.object(self) { $1.write(to: &$0) }
    }
}
