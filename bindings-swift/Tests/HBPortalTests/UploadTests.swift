import Foundation
import HBPortal

/// Files are sent as they are, piece by piece, and what is wrong with one is said by its name.
@Suite struct UploadTests {
    private static let route = "PATCH /submissions/{submission_ref}"

    /// Three megabytes, and their SHA-256.
    private static let content = Data((0..<3_000_000).map { UInt8($0 % 251) })
    private static let hash = "4d3870d4655ed773027a713ea136507d22e076248e0e9cc920a996039653b76f"

    /// A call that sends files, for one submission of a sandbox of its own.
    private struct Desk {
        let sandbox: Sandbox
        let portal: HBPortal
        let submission: String

        init(maxUploadSize: Int? = nil, maxRetries: Int? = nil) async throws {
            sandbox = try await Sandbox()
            portal = try sandbox.client(maxRetries: maxRetries, maxUploadSize: maxUploadSize)
            submission = try await sandbox.submission()
        }

        func send(_ files: [String: Upload]) async throws -> SubmissionUpdate {
            try await portal.v1.occupationalHealth.updateSubmission(submission, files: files)
        }

        /// Fails, naming the field, with nothing kept.
        func refused(
            _ field: String, _ files: [String: Upload], sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            let error = try await failure({ try await send(files) }, sourceLocation: sourceLocation)
            guard case .validation(let details) = error else { throw error }
            #expect(details.fields.keys.contains(field), "\(details)", sourceLocation: sourceLocation)
            #expect(details.message.contains(field), "\(details)", sourceLocation: sourceLocation)
            #expect(try await sandbox.files(submission).isEmpty, sourceLocation: sourceLocation)
        }
    }

    /// Pieces of the content, in turn.
    private static func pieces(of size: Int) -> AsyncStream<Data> {
        let begins = Array(stride(from: 0, to: content.count, by: size))
        return AsyncStream { pieces in
            for begin in begins { pieces.yield(content[begin..<min(begin + size, content.count)]) }
            pieces.finish()
        }
    }

    @Test func arriveWhole() async throws {
        let desk = try await Desk()
        let folder = try Folder()
        try Self.content.write(to: folder.file("immunity ü.pdf"))
        let sent = try await desk.send([
            "file": .file(folder.file("immunity ü.pdf")),
            "renamed": .file(folder.file("immunity ü.pdf"), name: "proof.png", contentType: "image/x-own"),
            "data": .data(Self.content, name: "scan.jpg"),
            "stream": .stream(Self.pieces(of: 70_001), name: "stream.bin"),
            "measured": .stream(Self.pieces(of: 3_000_000), name: "a.pdf", length: 3_000_000),
            "client_id": .data(Data([0]), name: "one.bin", contentType: "application/pdf"),
        ])
        #expect(sent == .updated)
        var files: [String: JSONValue] = [:]
        for file in try await desk.sandbox.files(desk.submission) { files[file["name"]?.string ?? ""] = file }
        #expect(files.count == 6)
        for name in ["file", "renamed", "data", "stream", "measured"] {
            #expect(files[name]?["bytes"] == 3_000_000, "\(name)")
            #expect(files[name]?["sha256"]?.string == Self.hash, "\(name)")
        }
        func told(_ name: String) -> [String?] {
            [files[name]?["file_name"]?.string, files[name]?["content_type"]?.string]
        }
        #expect(told("file") == ["immunity ü.pdf", "application/pdf"])
        #expect(told("renamed") == ["proof.png", "image/x-own"])
        #expect(told("data") == ["scan.jpg", "image/jpeg"])
        #expect(told("measured") == ["a.pdf", "application/pdf"])
        #expect(told("client_id") == ["one.bin", "application/pdf"])
    }

    @Test func goThroughFromADownload() async throws {
        let desk = try await Desk()
        let id = try await submitted(desk.portal, desk.sandbox)
        try await desk.sandbox.order("/settings", ["pdf_bytes": 2_000_000], method: "PATCH")
        let pdf = try await desk.portal.references.downloadPDF(id)
        let length = pdf.contentLength
        #expect(try await desk.send(["proof": .stream(pdf, name: "r.pdf", length: length)]) == .updated)
        #expect(try await desk.sandbox.files(desk.submission).map { $0["bytes"] } == [2_000_000])
    }

    @Test func wrongOnesAreNamed() async throws {
        let desk = try await Desk(maxUploadSize: 1_000)
        let folder = try Folder()
        try Data().write(to: folder.file("empty.pdf"))
        try Data(count: 1_001).write(to: folder.file("large.pdf"))
        let pdf = Data("%PDF".utf8)
        try await desk.refused("files.proof", ["proof": .file(folder.file("missing.pdf"))])
        try await desk.refused("files.proof", ["proof": .file(folder.file("empty.pdf"))])
        try await desk.refused("files.proof", ["proof": .file(folder.file("large.pdf"))])
        try await desk.refused("files.proof", ["proof": .file(folder.url)])
        let elsewhere = try #require(URL(string: "https://example.com/a.pdf"))
        try await desk.refused("files.proof", ["proof": .file(elsewhere)])
        try await desk.refused("files.client_id", ["client_id": .data(Data(), name: "a.pdf")])
        try await desk.refused("files.a.b", ["a.b": .data(Data(count: 1_001), name: "a.pdf")])
        try await desk.refused("files.x", ["x": .data(pdf, name: "a.pdf", contentType: "no kind")])
        try await desk.refused("files.x", ["x": .data(pdf, name: "a.pdf", contentType: "a/b\r\nX-Evil: 1")])
        let none = AsyncStream<Data> { $0.finish() }
        try await desk.refused("files.s", ["s": .stream(none, name: "a.pdf", length: 0)])
        try await desk.refused("files.s", ["s": .stream(none, name: "a.pdf", length: -1)])
        try await desk.refused("files.s", ["s": .stream(none, name: "a.pdf", length: .max)])
        #expect(try await desk.sandbox.count(Self.route) == 0)
        // These can only be found on the way.
        try await desk.refused("files.s", ["s": .stream(none, name: "a.pdf")])
        try await desk.refused("files.s", ["s": .stream(Self.pieces(of: 600), name: "a.pdf")])
        let four = AsyncStream<Data> { pieces in
            pieces.yield(pdf)
            pieces.finish()
        }
        try await desk.refused("files.s", ["s": .stream(four, name: "a.pdf", length: 5)])
    }

    @Test func oneThatChangesEndsTheCall() async throws {
        let desk = try await Desk()
        let folder = try Folder()
        let file = folder.file("proof.pdf")
        try Self.content.write(to: file)
        // Sent before the file, which is open by then.
        let changing = AsyncStream<Data>(unfolding: {
            let opened = try? FileHandle(forWritingTo: file)
            guard (try? opened?.seekToEnd()) == UInt64(Self.content.count) else { return nil }
            opened?.write(Data("more".utf8))
            return Data("first".utf8)
        })
        try await desk.refused(
            "files.b", ["a": .stream(changing, name: "a.pdf"), "b": .file(file)])
    }

    /// Never ends. Tells when nobody reads it any more.
    private struct Endless: AsyncSequence, Sendable {
        final class Reading: @unchecked Sendable {
            private let lock = NSLock()
            private var open = 0
            private var given = 0
            func note(open change: Int = 0, given more: Int = 0) {
                lock.lock()
                open += change
                given += more
                lock.unlock()
            }
            var state: (open: Int, given: Int) {
                lock.lock()
                defer { lock.unlock() }
                return (open, given)
            }
        }

        final class Iterator: AsyncIteratorProtocol {
            private let reading: Reading
            init(_ reading: Reading) {
                self.reading = reading
                reading.note(open: 1)
            }
            deinit { reading.note(open: -1) }
            func next() async throws -> Data? {
                reading.note(given: 1)
                return Data(count: 64 << 10)
            }
        }

        let reading = Reading()
        func makeAsyncIterator() -> Iterator { Iterator(reading) }

        /// Waits until nobody reads it.
        func ended() async throws {
            for _ in 0..<20_000 where reading.state.open > 0 {
                try await Task.sleep(nanoseconds: 1_000_000)
            }
            #expect(reading.state.open == 0)
        }
    }

    @Test func cancellingClosesTheRequestAndLetsGoOfTheStream() async throws {
        let desk = try await Desk()
        let endless = Endless()
        let task = Task { try await desk.send(["proof": .stream(endless, name: "a.pdf")]) }
        try await desk.sandbox.order(
            "/requests/wait",
            ["route": .string(Self.route), "count": 1, "body_bytes": 1_000_000, "timeout_ms": 20_000])
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        try await desk.sandbox.arrived(Self.route, 1, inFlight: 0)
        try await endless.ended()
        #expect(try await desk.sandbox.files(desk.submission).isEmpty)
    }

    @Test func oneThatIsCancelledBeforeTheStartIsNotRead() async throws {
        let desk = try await Desk()
        let total = try await desk.sandbox.total()
        let endless = Endless()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            await #expect(throws: CancellationError.self) {
                try await desk.send(["proof": .stream(endless, name: "a.pdf")])
            }
        }
        await task.value
        try await endless.ended()
        #expect(endless.reading.state.given == 0)
        #expect(try await desk.sandbox.total() == total)
    }

    @Test func whatIsTooLargeEndsTheStream() async throws {
        let desk = try await Desk(maxUploadSize: 1_000_000)
        let endless = Endless()
        try await desk.refused("files.proof", ["proof": .stream(endless, name: "a.pdf")])
        try await endless.ended()
        #expect(endless.reading.state.given <= 20)
        try await desk.sandbox.arrived(Self.route, 1, inFlight: 0)
    }

    @Test func whatThePortalRefusesIsNamedAsThere() async throws {
        let desk = try await Desk()
        try await desk.sandbox.order(
            "/settings", ["v1": ["upload_limit": 1_000_000, "upload_refusal": "validation"]], method: "PATCH")
        let error = try await failure {
            try await desk.send(["proof": .stream(Self.pieces(of: 100_000), name: "a.pdf")])
        }
        guard case .validation(let details) = error else { throw error }
        #expect(details.status == 403 && details.fields.keys.contains("proof"))
    }

    @Test func aStreamThatWaitsForEverHoldsNothingUp() async throws {
        let desk = try await Desk()
        let (waiting, _) = AsyncStream<Data>.makeStream()
        let hasty = try desk.portal.withOptions(timeout: 0.3)
        let error = try await failure {
            try await hasty.v1.occupationalHealth.updateSubmission(
                desk.submission, files: ["proof": .stream(waiting, name: "a.pdf")])
        }
        guard case .timeout = error else { throw error }
        try await desk.sandbox.arrived(Self.route, 1, inFlight: 0)
    }

    private struct Own: Error, Equatable {}

    @Test func whatAStreamThrowsTheCallThrows() async throws {
        let desk = try await Desk()
        let breaking = AsyncThrowingStream<Data, any Error> { pieces in
            pieces.yield(Data(count: 100_000))
            pieces.finish(throwing: Own())
        }
        await #expect(throws: Own()) {
            try await desk.send(["proof": .stream(breaking, name: "a.pdf")])
        }
        try await desk.sandbox.arrived(Self.route, 1, inFlight: 0)
        #expect(try await desk.sandbox.files(desk.submission).isEmpty)
    }

    @Test func filesAreSentAgainAndStreamsAreNot() async throws {
        let desk = try await Desk(maxRetries: 2)
        try await desk.sandbox.fault(Self.route, ["kind": "status", "status": 503])
        #expect(try await desk.send(["proof": .data(Self.content, name: "a.pdf")]) == .updated)
        #expect(try await desk.sandbox.count(Self.route) == 2)
        try await desk.sandbox.fault(Self.route, ["kind": "status", "status": 503])
        let error = try await failure {
            try await desk.send(["proof": .stream(Self.pieces(of: 100_000), name: "a.pdf")])
        }
        guard case .server(let details) = error else { throw error }
        #expect(details.retriesTaken == 0)
        #expect(try await desk.sandbox.count(Self.route) == 3)
    }

    @Test func tellNothingOfThemselves() throws {
        let upload = Upload.file(URL(fileURLWithPath: "/tmp/jane-doe.pdf"), name: "jane-doe.pdf")
        var dumped = ""
        dump(["proof": upload], to: &dumped)
        for text in ["\(upload)", String(reflecting: upload), dumped] { #expect(!text.contains("jane")) }
    }
}
