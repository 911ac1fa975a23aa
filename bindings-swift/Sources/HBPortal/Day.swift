import Foundation
internal import HBPortalFFI

/// A day of the calendar, without a time: what the portal means by a date.
///
/// ```swift
/// let today = Day(Date(), in: .current)
/// if let day = Day("2026-06-05"), day > today { print(day) }
/// ```
public struct Day: Sendable, Hashable {
    /// The year, from 1 to 9999.
    public let year: Int
    /// The month, from 1.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    private init(_ year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that is written `2026-06-05`; nothing where it is written otherwise, or where there is none such.
    public init?(_ text: String) {
        guard let bytes = parseDay(text: text), let day = try? Reader.read(bytes, as: Day.self) else {
            return nil
        }
        self = day
    }

    /// The day, where there is such a one.
    public init?(year: Int, month: Int, day: Int) {
        self.init(Day(year, month, day).description)
    }

    /// The day that a moment is on, where the clocks go by `timeZone`. Beyond the years that there are, the first or last day.
    public init(_ moment: Date, in timeZone: TimeZone) {
        let offset = Double(timeZone.secondsFromGMT(for: moment))
        let seconds = moment.timeIntervalSince1970 + offset
        let bytes = Int64(exactly: (seconds * 1_000_000).rounded(.down)).flatMap { dayOf(microseconds: $0) }
        let found = bytes.flatMap { try? Reader.read($0, as: Day.self) }
        self = found ?? (seconds < 0 ? Day(1, 1, 1) : Day(9999, 12, 31))
    }
}

extension Day: Comparable {
    public static func < (one: Day, other: Day) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}

extension Day: CustomStringConvertible {
    /// As `2026-06-05`.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

/// As text.
extension Day: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = Day(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "must be a day such as 2026-06-05")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Day: Incoming, Argument {
    init(reading reader: inout Reader) {
        self.init(Int(reading: &reader), Int(reader.byte()), Int(reader.byte()))
    }

    func write(to writer: inout Writer) { writer.text(description) }
}
