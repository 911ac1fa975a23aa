import Foundation
internal import HBPortalFFI

#if canImport(os)
    import os
#endif

/// What the package does, for whoever looks for a mistake. It is off until ``forward(_:to:)`` is called, and costs nothing
/// then.
///
/// ```swift
/// HBPortalLog.forward(.debug) { record in print(record) }
/// HBPortalLog.stop()
/// ```
///
/// With swift-log, which this package does not depend on:
///
/// ```swift
/// let logger = Logging.Logger(label: "hbportal")
/// HBPortalLog.forward(.debug) { record in
///     let level = Logging.Logger.Level(rawValue: record.level.name) ?? .info
///     logger.log(level: level, "\(record.message)", metadata: record.fields.mapValues { .string($0) })
/// }
/// ```
public enum HBPortalLog {
    /// Something that the package did. There is no secret and no personal data in it.
    public struct Record: Sendable, Hashable {
        /// How much it matters.
        public var level: Level
        /// Where it comes from, such as `hbportal::transport::send`.
        public var target: String
        /// What happened.
        public var message: String
        /// What it belongs to: `operation`, `request_id`, `family`, `kind`, …
        public var fields: [String: String]
        /// When it happened: the handler may be told later.
        public var date: Date
    }

    /// How much a record matters. The first matters most.
    public enum Level: Int, Sendable, Hashable, CaseIterable {
        /// Something failed for good.
        case error
        /// Something is not as it should be.
        case warning
        /// What happens to a session.
        case info
        /// What happens to a call.
        case debug
        /// Every step.
        case trace

        /// The name, as swift-log has it too.
        public var name: String { "\(self)" }
    }

    /// Hands the records of all clients to `handler`, from `level` on: one after the other, on a thread of its own, so that no
    /// call waits for it. The last call counts. Records that come while 1,024 are waiting are dropped, and the handler is told
    /// how many.
    public static func forward(
        _ level: Level = .warning, to handler: @escaping @Sendable (Record) -> Void
    ) {
        forwardLog(level: level.core, handler: LogBridge(handler: handler))
    }

    #if canImport(os)
        /// Hands the records of all clients to the system's log, from `level` on: under `subsystem`, each with the place that it
        /// comes from as its category.
        public static func forwardToSystem(_ level: Level = .warning, subsystem: String = "hbportal") {
            forward(level) { record in
                let type: OSLogType =
                    switch record.level {
                    case .error: .error
                    case .warning: .default
                    case .info: .info
                    case .debug, .trace: .debug
                    }
                // Public: there is nothing in a record that must not be seen.
                Logger(subsystem: subsystem, category: record.target)
                    .log(level: type, "\(record.text, privacy: .public)")
            }
        }
    #endif

    /// Hands out nothing any more.
    public static func stop() {
        forwardLog(level: "off", handler: nil)
    }

    /// Waits until the handler was told everything so far, for two seconds at most: before a program ends. Not from the handler.
    ///
    /// - Returns: Whether it was.
    @discardableResult
    public static func flush() -> Bool {
        flushLog()
    }
}

extension HBPortalLog.Level {
    fileprivate var core: String { self == .warning ? "warn" : name }
}

extension HBPortalLog.Record: CustomStringConvertible {
    /// One line.
    public var description: String { "\(level.name) \(target): \(text)" }

    fileprivate var text: String {
        guard !fields.isEmpty else { return message }
        let said = fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return "\(message) (\(said.joined(separator: ", ")))"
    }
}

extension HBPortalLog.Record: Incoming {
    init(reading reader: inout Reader) {
        let name = reader.text()
        level = HBPortalLog.Level.allCases.first { $0.core == name } ?? .error
        target = reader.text()
        message = reader.text()
        fields = Dictionary(reading: &reader)
        date = Date(reading: &reader)
    }
}

/// What the app does with records, as the Rust half wants it.
private final class LogBridge: NativeLogHandler {
    private let handler: @Sendable (HBPortalLog.Record) -> Void

    init(handler: @escaping @Sendable (HBPortalLog.Record) -> Void) {
        self.handler = handler
    }

    func tell(record: Data) {
        if let record = try? Reader.read(record, as: HBPortalLog.Record.self) { handler(record) }
    }
}
