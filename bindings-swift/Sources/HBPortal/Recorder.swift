internal import HBPortalFFI

/// Keeps the last answer of a client: see ``HBPortal/recorded(by:)``.
public final class Recorder: Sendable {
    let native = NativeRecorder()

    /// A recorder that has seen nothing.
    public init() {}

    /// The last answer, of a success or of an error. Downloads are not kept.
    public var last: RawResponse? {
        native.last().flatMap { try? RawResponse(native: $0) }
    }
}
