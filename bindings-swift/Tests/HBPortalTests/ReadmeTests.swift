import Foundation
import HBPortal

#if !canImport(Security)
    /// In its place where there is no keychain.
    private struct KeychainTokenStore: TokenStore {
        init(service: String) {}
        func load() throws -> TokenPair? { nil }
        func save(_ pair: TokenPair) throws {}
        func clear() throws {}
    }
#endif

/// The README's Swift is compiled: each block of it stands here, line by line.
@Suite struct ReadmeTests {
    func begin(pair: TokenPair) async throws {
        // A phone has no api key: your back end hands out a pair, and the app lives on refresh.
        let portal = try HBPortal(session: pair, store: KeychainTokenStore(service: "com.example.app"))

        for try await template in portal.templates.list() { print(template.id, template.name) }

        let request = try await portal.referenceRequests.create(
            candidateID: 12345, collectionMode: .clientAdds, referencesRequired: 2,
            referees: [
                RefereeInput(refereeName: "Alex Referee", refereeEmail: "alex@example.com"),
                RefereeInput(refereeName: "Sam Referee", refereeEmail: "sam@example.com"),
            ])
        _ = request
    }

    func nextStart(store: any TokenStore) async throws {
        let portal = try HBPortal(store: store)
        do {
            print(try await portal.auth.tokenInfo().clientName ?? "")
        } catch HBPortalError.sessionEnded {
            // There is no pair any more, or the portal refuses it: ask your back end for a new one.
        } catch HBPortalError.sessionInDoubt {
            // The answer to a refresh was lost, and the old pair is refused: the same, and nobody is to blame.
        }
    }

    final class Shared: TokenStore, @unchecked Sendable {
        private let free = DispatchSemaphore(value: 1)
        private var pair: TokenPair?

        func load() throws -> TokenPair? { pair }
        func save(_ pair: TokenPair) throws { self.pair = pair }
        func clear() throws { pair = nil }

        func lock(waiting seconds: Double) throws -> Unlock? {
            guard free.wait(timeout: .now() + seconds) == .success else { throw POSIXError(.EBUSY) }
            return { [free] in _ = free.signal() }
        }
    }

    func steering(pair: TokenPair, store: any TokenStore) async throws {
        let (events, continuation) = AsyncStream.makeStream(of: SessionEvent.self)
        let portal = try HBPortal(session: pair, store: store) { event in continuation.yield(event) }
        Task { for await event in events { print(event.family, event.kind, event.reason) } }

        let info = try await portal.session.refreshNow()
        print(info.state, info.expiresAt ?? .distantFuture)
        try await portal.session(of: .virtualBLS).revoke()
        try await portal.session.close()
    }

    func logging() {
        HBPortalLog.forward(.debug) { record in print(record) }
        HBPortalLog.stop()
    }

    func families(
        portal: HBPortal, candidate: String, submission: String, pdf: URL, jpeg: Data,
        pieces: AsyncStream<Data>
    ) async throws {
        switch try await portal.v1.candidates.ensure(
            firstName: "Alex", lastName: "Nurse", email: "alex@example.com")
        {
        case .created(let reference): print("new:", reference.candidateRef)
        case .updated(let reference), .unchanged(let reference): print("there:", reference.candidateRef)
        }

        if let report = try await portal.v1.training.report(candidate) {
            let today = Day(Date(), in: .current)
            for course in report.expiring(within: 30, on: today) {
                print(course.courseName, course.renewalDate ?? "")
            }
        }

        _ = try await portal.v1.occupationalHealth.updateSubmission(
            submission,
            files: [
                "proof": .file(pdf), "scan": .data(jpeg, name: "scan.jpg"),
                "notes": .stream(pieces, name: "notes.txt"),
            ])

        let hold = try await portal.practicalTraining.events.hold(301)
        print(hold.remaining, "seconds to book it")
        try await hold.book(
            firstName: "Alex", lastName: "Nurse", email: "alex@example.com", payOption: .credits)
    }

    @Test(arguments: ["README.md", "Sources/HBPortal/TokenStore.swift"])
    func everyBlockStandsHere(_ file: String) throws {
        let here = URL(fileURLWithPath: #filePath)
        let package = here.deletingLastPathComponent().appendingPathComponent("../..")
        let code = lines(try String(contentsOf: here, encoding: .utf8))
        let text = try String(contentsOf: package.appendingPathComponent(file), encoding: .utf8)
        // As a comment shows it.
        let shown = text.replacingOccurrences(of: "\n///", with: "\n")
        let blocks = shown.components(separatedBy: "```swift\n").dropFirst()
        #expect(!blocks.isEmpty)
        for block in blocks {
            let text = block.components(separatedBy: "```")[0]
            // A line for a manifest, and what imports are for.
            let wanted = lines(text.replacingOccurrences(of: "import HBPortal\n", with: ""))
            guard !wanted.hasPrefix(".package") else { continue }
            #expect(code.contains(wanted), "\(text)")
        }
    }

    private func lines(_ text: String) -> String {
        let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
