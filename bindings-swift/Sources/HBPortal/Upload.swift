import Foundation
internal import HBPortalFFI

/// A file to send: read piece by piece, never as a whole.
///
/// ```swift
/// let files: [String: Upload] = [
///     "proof": .file(folder.appendingPathComponent("immunity.pdf")),
///     "scan": .data(jpeg, name: "scan.jpg"),
/// ]
/// ```
///
/// A file that is missing, empty or too large is refused before anything is sent, and one that changes meanwhile ends the
/// call, each with ``HBPortalError/validation(_:)``. What is too large is for `maxUploadSize` of the client to say.
public struct Upload: Sendable {
    private enum Content: Sendable {
        case file(URL)
        case data(Data)
        case stream(length: Int?, reading: @Sendable (StreamReader) async -> Void)
    }

    private let content: Content
    private let name: String?
    private let contentType: String?

    /// The file at `url`. It can be sent again when a connection breaks.
    ///
    /// - Parameters:
    ///   - url: Where it is. For one from outside the app's sandbox, access has to be started, and ended after the call.
    ///   - name: The name that the server sees, instead of the file's own.
    ///   - contentType: What it is, such as `application/pdf`; without it, its name says so.
    public static func file(_ url: URL, name: String? = nil, contentType: String? = nil) -> Upload {
        Upload(content: .file(url), name: name, contentType: contentType)
    }

    /// A file that is in memory already. It can be sent again when a connection breaks.
    ///
    /// - Parameters:
    ///   - data: All of it.
    ///   - name: The name that the server sees.
    ///   - contentType: What it is, such as `image/jpeg`; without it, its name says so.
    public static func data(_ data: Data, name: String, contentType: String? = nil) -> Upload {
        Upload(content: .data(data), name: name, contentType: contentType)
    }

    /// A file whose pieces come from a sequence, such as a ``Download``. The next piece is asked for when the one before is on
    /// its way, and not at all once the call is over. It is sent once: a broken connection ends the call.
    ///
    /// What the sequence throws, the call throws.
    ///
    /// - Parameters:
    ///   - pieces: The pieces, of any size.
    ///   - name: The name that the server sees.
    ///   - length: How many bytes they are in all, where that is known. Then it must be true.
    ///   - contentType: What it is, such as `application/pdf`; without it, its name says so.
    public static func stream<Pieces: AsyncSequence & Sendable>(
        _ pieces: Pieces, name: String, length: Int? = nil, contentType: String? = nil
    ) -> Upload where Pieces.Element == Data {
        Upload(
            content: .stream(length: length, reading: { await $0.read(pieces) }), name: name,
            contentType: contentType)
    }
}

/// Nothing of the file: its name may be a person's.
extension Upload: CustomStringConvertible, CustomReflectable {
    public var description: String { "Upload" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Upload {
    /// Makes a call with files. Their streams are read as long as it lasts.
    static func sending<Result>(
        _ files: [String: Upload], _ call: ([NativeUpload]) async throws -> Result
    ) async throws -> Result {
        var streams: [StreamReader] = []
        let given = try files.map { field, file in try file.native(field, &streams) }
        let tasks = streams.map { stream in Task { await stream.start() } }
        defer {
            for stream in streams { stream.close() }
            // A sequence that waits for its next piece is told that nobody wants it.
            for task in tasks { task.cancel() }
        }
        do {
            return try await call(given)
        } catch let error as HBPortalError {
            // Core only knows that a stream failed; the reason is the caller's own error.
            throw streams.lazy.compactMap(\.failure).first ?? error
        }
    }

    private func native(_ field: String, _ streams: inout [StreamReader]) throws -> NativeUpload {
        let content: NativeContent
        switch self.content {
        case .file(let url): content = .path(path: try filePath(of: url, named: "files.\(field)"))
        case .data(let data): content = .bytes(bytes: data)
        case .stream(let length, let reading):
            let stream = StreamReader(reading)
            streams.append(stream)
            content = .stream(stream: stream.native, length: length.map(Int64.init))
        }
        return NativeUpload(field: field, name: name, contentType: contentType, content: content)
    }
}

/// Reads a sequence for one call, as the Rust half asks for its pieces.
final class StreamReader: @unchecked Sendable {
    let native = NativeStream()
    private let reading: @Sendable (StreamReader) async -> Void
    private let lock = NSLock()
    private var thrown: (any Error)?

    init(_ reading: @escaping @Sendable (StreamReader) async -> Void) {
        self.reading = reading
    }

    /// What the sequence has thrown.
    var failure: (any Error)? {
        lock.lock()
        defer { lock.unlock() }
        return thrown
    }

    func start() async { await reading(self) }

    func close() { native.close() }

    fileprivate func read<Pieces: AsyncSequence>(_ pieces: Pieces) async where Pieces.Element == Data {
        var iterator = pieces.makeAsyncIterator()
        while await native.wanted() {
            do {
                native.give(piece: try await iterator.next())
            } catch {
                fail(error)
                return
            }
        }
    }

    private func fail(_ error: any Error) {
        lock.lock()
        thrown = error
        lock.unlock()
        // Only now: the call ends with it, and looks for the reason.
        native.fail()
    }
}
