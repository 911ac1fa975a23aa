import Foundation
import HBPortal

/// Cancelling a task closes its request on the wire, whenever it comes.
@Suite struct CancellationTests {
    private static let route = "GET /references/{id}"

    @Test func aRequestOnItsWay() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        _ = try await portal.templates.list().collect()
        try await sandbox.fault(Self.route, ["kind": "stall"])
        let task = Task { try await portal.references.get(1) }
        try await sandbox.arrived(Self.route, 1, inFlight: 1)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        try await sandbox.arrived(Self.route, 1, inFlight: 0)
        #expect(try await sandbox.log(Self.route).map { $0["aborted"] } == [true])
        #expect(try await portal.templates.list().collect().count == 3)
    }

    @Test func beforeTheStart() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            await #expect(throws: CancellationError.self) { try await portal.references.get(1) }
            await #expect(throws: CancellationError.self) { try await portal.references.downloadPDF(1) }
            await #expect(throws: CancellationError.self) { try await portal.templates.list().collect() }
            await #expect(throws: CancellationError.self) { try await portal.request("GET", "/templates") }
        }
        await task.value
        #expect(try await sandbox.total() == 0)
    }

    @Test func atAnyMoment() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        _ = try await portal.templates.list().collect()
        for place in 0..<300 {
            let task = Task { try await portal.templates.list().collect().count }
            // None, some or many chances to run, on as many stages of the call as there are.
            for _ in 0..<(place % 60) { await Task.yield() }
            task.cancel()
            switch await task.result {
            case .success(let count): #expect(count == 3)
            case .failure(let error): #expect(error is CancellationError)
            }
        }
        try await sandbox.arrived("GET /templates", 0, inFlight: 0)
    }

    @Test func manyInOneGroup() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        _ = try await portal.templates.list().collect()
        try await sandbox.fault(Self.route, ["kind": "stall"], times: 20)
        let group = Task {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 { group.addTask { _ = try await portal.references.get(1) } }
                try await group.waitForAll()
            }
        }
        try await sandbox.arrived(Self.route, 20, inFlight: 20)
        group.cancel()
        await #expect(throws: CancellationError.self) { try await group.value }
        try await sandbox.arrived(Self.route, 20, inFlight: 0)
    }

    @Test func duringADownload() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let id = try await submitted(portal, sandbox)
        let route = "GET /references/{id}/pdf"
        try await sandbox.order("/settings", ["pdf_bytes": 200_000], method: "PATCH")
        try await sandbox.fault(route, ["kind": "slow_body", "chunk_bytes": 1_000, "ms": 200])
        let file = try await portal.references.downloadPDF(id)
        let folder = try Folder()
        let task = Task { try await file.save(to: folder.file("a.pdf")) }
        try await sandbox.arrived(route, 1, inFlight: 1)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(folder.names.isEmpty)
    }

    @Test func cancellingWhoeverStartedTheRefreshChangesNothing() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.phone(session: await sandbox.handedOut())
        try await sandbox.advanceClock(3_700)
        try await sandbox.fault("POST /auth/refresh", ["kind": "hold"])
        let first = Task { try await portal.auth.tokenInfo() }
        try await sandbox.arrived("POST /auth/refresh", 1, inFlight: 1)
        let second = Task { try await portal.auth.tokenInfo() }
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        try await sandbox.release()
        #expect(try await second.value.clientID == 1001)
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
        #expect(try await sandbox.count("POST /auth/refresh") == 1)
    }
}
