import Foundation
import HBPortal

/// What may be one of several things is a case of an enum, so that none is taken for another.
@Suite struct OutcomeTests {
    private let alex = (firstName: "Alex", lastName: "Nurse", email: "alex@example.com")

    @Test func candidatesAreCreatedFoundAndEnsured() async throws {
        let sandbox = try await Sandbox()
        let candidates = try sandbox.client().v1.candidates
        func create(_ role: String?) async throws -> CandidateCreation {
            try await candidates.create(
                firstName: alex.firstName, lastName: alex.lastName, email: alex.email, jobRole: role)
        }
        func ensure(_ role: String?) async throws -> EnsuredCandidate {
            try await candidates.ensure(
                firstName: alex.firstName, lastName: alex.lastName, email: alex.email, jobRole: role)
        }
        guard case .created(let new) = try await create("Nurse") else { throw Missing("created") }
        guard case .existing(let found) = try await create("Doctor") else { throw Missing("existing") }
        #expect(new.candidateRef == found.candidateRef)
        #expect(try await ensure("Nurse") == .unchanged(found))
        #expect(try await ensure("Midwife") == .updated(found))
        #expect(try await candidates.update(new.candidateRef, jobRole: "Midwife") == .unchanged)
        #expect(try await candidates.update(new.candidateRef, jobRole: "Nurse") == .updated)
        let other = try await candidates.ensure(firstName: "Kim", lastName: "Nurse", email: "kim@example.com")
        guard case .created = other else { throw Missing("created") }
    }

    @Test func wrongOnesAreRefused() async throws {
        let sandbox = try await Sandbox()
        let candidates = try sandbox.client().v1.candidates
        let error = try await failure {
            try await candidates.ensure(firstName: " ", lastName: "Nurse", email: "alex", returnEmail: "me")
        }
        guard case .validation(let details) = error else { throw error }
        #expect(Set(details.fields.keys) == ["firstName", "email", "returnEmail"])
        guard case .validation = try await failure({ try await candidates.update(candidate) }) else {
            throw Missing("validation")
        }
        #expect(try await sandbox.total() == 0)
        guard case .notFound = try await failure({ try await candidates.update("none", jobRole: "x") }) else {
            throw Missing("notFound")
        }
    }

    @Test func ensuringIsCancelledInTheMiddle() async throws {
        let sandbox = try await Sandbox()
        let candidates = try sandbox.client().v1.candidates
        _ = try await candidates.create(firstName: "Alex", lastName: "Nurse", email: "alex@example.com")
        let route = "PATCH /candidates/{candidate_ref}"
        try await sandbox.fault(route, ["kind": "stall"])
        let task = Task {
            try await candidates.ensure(firstName: "Sam", lastName: "Nurse", email: "alex@example.com")
        }
        try await sandbox.arrived(route, 1, inFlight: 1)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        try await sandbox.arrived(route, 1, inFlight: 0)
    }

    @Test func documentsMayBeThereOrNot() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        guard case .notAvailable = try await portal.v1.certificates.downloadAll(candidate) else {
            throw Missing("notAvailable")
        }
        let submission = try await sandbox.submission()
        let screenings = portal.v1.occupationalHealth
        guard case .pending = try await screenings.employerDocument(submission) else {
            throw Missing("pending")
        }
        try await sandbox.order("/v1/submissions/\(submission)/finish", ["status": "pass"])
        guard case .ready(let file) = try await screenings.employerDocument(submission) else {
            throw Missing("ready")
        }
        let folder = try Folder()
        try await file.save(to: folder.file("clearance.pdf"))
        #expect(folder.names == ["clearance.pdf"])
    }

    @Test func aScreeningIsWaitedFor() async throws {
        let sandbox = try await Sandbox()
        let screenings = try sandbox.client().v1.occupationalHealth
        let submission = try await sandbox.submission()
        #expect(try await screenings.result(submission) == .running)
        let error = try await failure { try await screenings.waitForResult(submission, timeout: 0.2) }
        guard case .timeout = error else { throw error }
        let route = "GET /submissions/{submission_ref}"
        let before = try await sandbox.count(route)
        let waiting = Task { try await screenings.waitForResult(submission) }
        try await sandbox.arrived(route, before + 1)
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        try await sandbox.order("/v1/submissions/\(submission)/finish", ["status": "pass with restrictions"])
        guard case .finished(let result) = try await screenings.result(submission) else {
            throw Missing("finished")
        }
        #expect(try await screenings.waitForResult(submission) == result)
    }

    @Test func areValues() throws {
        let reference = CandidateReference(candidateRef: "0a1b", extra: ["new": 1])
        let outcomes: [CandidateCreation] = [.created(reference), .existing(reference)]
        #expect(Set(outcomes).count == 2)
        let written = try JSONEncoder().encode(outcomes)
        #expect(try JSONDecoder().decode([CandidateCreation].self, from: written) == outcomes)
        let screening = try JSONEncoder().encode([Screening.running])
        #expect(try JSONDecoder().decode([Screening].self, from: screening) == [.running])
    }
}
