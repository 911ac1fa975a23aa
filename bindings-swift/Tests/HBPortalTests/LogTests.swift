import Foundation
import HBPortal

/// What the package does, in the log of the app. There is one log for all tests, so it also has what others do.
@Suite(.serialized, .timeLimit(.minutes(10))) struct LogTests {
    @Test func recordsComeUntilTheyAreStopped() async throws {
        let sandbox = try await Sandbox()
        let records = Records()
        HBPortalLog.forward(.trace) { records.add($0) }
        let portal = try sandbox.client()
        _ = try await portal.auth.tokenInfo()
        let owned = try await failure { try await portal.references.get(999_999) }
        #expect(HBPortalLog.flush())
        HBPortalLog.stop()
        HBPortalLog.flush()

        let all = records.all
        let requestID = try #require(owned.details.requestID)
        let session = try #require(all.first { $0.level == .info && $0.message == "token session" })
        #expect(session.fields["family"] != nil)
        // A span is a record when it ends.
        let logins = all.filter { $0.message == "token exchange" && $0.fields["kind"] == "login" }
        let login = try #require(logins.first { $0.level == .debug })
        #expect(Int(login.fields["elapsed_ms"] ?? "") != nil)
        let failed = try #require(all.first { $0.level == .debug && $0.fields["request_id"] == requestID })
        #expect(failed.target.hasPrefix("hbportal::"))
        #expect(abs(failed.date.timeIntervalSinceNow) < 3_600)
        #expect("\(failed)".contains("request_id=\(requestID)"))
        #expect(!"\(all)".contains("sandbox-api-key-1001"))

        _ = try await portal.session.refreshNow()
        HBPortalLog.flush()
        #expect(records.all.count == all.count)
    }

    @Test func theLevelAndTheHandlerThatWereSetLastCount() async throws {
        let sandbox = try await Sandbox()
        let (first, second) = (Records(), Records())
        HBPortalLog.forward(.trace) { first.add($0) }
        HBPortalLog.forward(.info) { second.add($0) }
        HBPortalLog.flush()
        let before = first.all.count
        _ = try await sandbox.client().auth.tokenInfo()
        #expect(HBPortalLog.flush())
        HBPortalLog.stop()
        #expect(first.all.count == before)
        let levels = Set(second.all.map(\.level))
        #expect(levels.contains(.info) && levels.isDisjoint(with: [.debug, .trace]))
    }

    private final class Records: @unchecked Sendable {
        private let lock = NSLock()
        private var records: [HBPortalLog.Record] = []

        var all: [HBPortalLog.Record] { lock.withLock { records } }

        func add(_ record: HBPortalLog.Record) { lock.withLock { records.append(record) } }
    }
}
