// Written by `cargo xtask bindgen` from core/src/outcome.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// A file that may not be there.
public enum Document: Sendable {
    /// Here it is.
    case ready(Download)
    /// It is not made yet: ask again later (202).
    case pending
    /// There is none (204).
    case notAvailable
}

extension Document: Chosen {
    init(_ choice: Choice) throws {
        switch choice.variant {
        case 0: self = .ready(try choice.file())
        case 1: self = .pending
        case 2: self = .notAvailable
        default: throw HBPortalError.broken
        }
    }
}
