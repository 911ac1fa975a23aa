import Foundation
internal import HBPortalFFI

/// What an operation came to, where that may be one of several things.
struct Choice {
    /// Which, in the order of core.
    let variant: UInt8
    let bytes: Data?
    let download: NativeDownload?

    func model<Model: Incoming>() throws -> Model {
        guard let bytes else { throw HBPortalError.broken }
        return try Reader.read(bytes, as: Model.self)
    }

    func file() throws -> Download {
        guard let download else { throw HBPortalError.broken }
        return Download(native: download)
    }
}

/// An outcome, made of it.
protocol Chosen {
    init(_ choice: Choice) throws
}
