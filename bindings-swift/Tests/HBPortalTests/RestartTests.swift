import Foundation
import HBPortal

/// An app that is killed at any point of a refresh: its next start loses no session that can be saved, and sends no refresh
/// token again that has worked.
@Suite struct RestartTests {
    /// A program that makes one call on the session in a file.
    private struct Phone {
        let program: URL
        let file: URL
        let sandbox: Sandbox

        init(sandbox: Sandbox, file: URL) throws {
            let programs = try #require(Bundle.main.executableURL).deletingLastPathComponent()
            program = programs.appendingPathComponent("Phone")
            self.file = file
            self.sandbox = sandbox
        }

        func start(pair: TokenPair? = nil, after preparing: String = "") throws -> (
            process: Process, output: Pipe
        ) {
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", "\(preparing) exec \"$0\" \"$1\"", program.path, file.path]
            process.standardOutput = output
            var variables = ProcessInfo.processInfo.environment
            variables["HBPORTAL_BASE_URL"] = sandbox.baseURL
            variables["PHONE_PAIR"] = try pair.map {
                String(decoding: try JSONEncoder().encode($0), as: UTF8.self)
            }
            process.environment = variables
            try process.run()
            return (process, output)
        }

        func outcome(pair: TokenPair? = nil, after preparing: String = "") async throws -> String {
            try await Self.outcome(of: start(pair: pair, after: preparing))
        }

        static func outcome(of started: (process: Process, output: Pipe)) async -> String {
            let data = await waiting { started.output.fileHandleForReading.readDataToEndOfFile() }
            started.process.waitUntilExit()
            return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    @Test func killedAtAHundredRandomPoints() async throws {
        let sandbox = try await Sandbox()
        let folder = try Folder()
        let phone = try Phone(sandbox: sandbox, file: folder.file("session"))
        let store = FileTokenStore(url: phone.file, baseURL: sandbox.baseURL)
        #expect(try await phone.outcome(pair: sandbox.handedOut()) == "ok 1001")

        var (beforeRefresh, afterRefresh, unsavable, reused) = (0, 0, 0, 0)
        for round in 0..<100 {
            if try store.load() == nil { try store.save(try await sandbox.handedOut()) }
            let before = try #require(try store.load())
            let refreshes = try await sandbox.sessions()["refreshes"]?.integer ?? 0
            try await sandbox.advanceClock(3_700)
            // The window in which the answer is on its way is made wider than a local one is.
            try await sandbox.order("/faults", method: "DELETE")
            try await sandbox.fault(
                "POST /auth/refresh", ["kind": "delay", "ms": .integer(.random(in: 0..<15))])
            let exchanges = try await sandbox.count("POST /auth/refresh")
            let (process, _) = try phone.start()
            // At a random point of its life, or of the refresh: from when the portal has the token until after the save.
            let ofTheRefresh = round % 2 == 1
            if ofTheRefresh { try await sandbox.arrived("POST /auth/refresh", exchanges + 1) }
            try await Task.sleep(nanoseconds: .random(in: 0..<(ofTheRefresh ? 25_000_000 : 70_000_000)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            try await sandbox.arrived("POST /auth/refresh", 0, inFlight: 0)

            let refreshed = try await sandbox.sessions()["refreshes"]?.integer ?? 0 > refreshes
            let saved = try #require(try store.load()) != before
            #expect(refreshed || !saved)
            let outcome = try await phone.outcome()
            if refreshed && !saved {
                // The portal has voided the old pair, and nobody has the new one: that has to be said, once.
                unsavable += 1
                reused += 1
                #expect(["ended", "in doubt"].contains(outcome), "\(outcome)")
                try store.clear()
            } else {
                if refreshed { afterRefresh += 1 } else { beforeRefresh += 1 }
                #expect(outcome == "ok 1001", "\(outcome)")
            }
            #expect(try await sandbox.sessions()["reuse_detected"]?.integer == reused)
        }
        print(
            "killed before the exchange: \(beforeRefresh), after the pair was saved: \(afterRefresh),",
            "while the answer was on its way: \(unsavable)")
    }

    @Test func onADiskThatIsFull() async throws {
        let sandbox = try await Sandbox()
        let folder = try Folder()
        let phone = try Phone(sandbox: sandbox, file: folder.file("session"))
        #expect(try await phone.outcome(pair: sandbox.handedOut()) == "ok 1001")
        try await sandbox.advanceClock(3_700)
        // No file may grow, also not root's.
        let outcome = try await phone.outcome(after: "trap '' XFSZ; ulimit -f 0;")
        #expect(outcome.contains("could not write the token file \(phone.file.path)"), "\(outcome)")
        // What could not be noted was not sent.
        #expect(try await sandbox.count("POST /auth/refresh") == 0)
        #expect(try await phone.outcome() == "ok 1001")
        #expect(try await sandbox.sessions()["reuse_detected"] == 0)
    }

    @Test func suspendedInTheMiddleOfARefresh() async throws {
        let sandbox = try await Sandbox()
        let folder = try Folder()
        let phone = try Phone(sandbox: sandbox, file: folder.file("session"))
        #expect(try await phone.outcome(pair: sandbox.handedOut()) == "ok 1001")
        try await sandbox.advanceClock(3_700)
        try await sandbox.fault("POST /auth/refresh", ["kind": "hold"])
        let started = try phone.start()
        try await sandbox.arrived("POST /auth/refresh", 1, inFlight: 1)
        // It ends with the test, whatever becomes of that.
        defer { if started.process.isRunning { kill(started.process.processIdentifier, SIGKILL) } }
        kill(started.process.processIdentifier, SIGSTOP)
        try await sandbox.release()
        try await sandbox.arrived("POST /auth/refresh", 1, inFlight: 0)
        // The answer is there, and nobody reads it.
        try await sandbox.advanceClock(60)
        kill(started.process.processIdentifier, SIGCONT)
        #expect(await Phone.outcome(of: started) == "ok 1001")
        #expect(try await phone.outcome() == "ok 1001")
        #expect(try await sandbox.count("POST /auth/refresh") == 1)
        #expect(try await sandbox.sessions()["reuse_detected"] == 0)
    }
}
