// Written by `cargo xtask bindgen` from core/src/api/v1/mod.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// The portal's first API (deprecated).
public struct V1: Sendable {
    let caller: Caller

    /// The people whose compliance is looked after.
    public var candidates: V1Candidates { V1Candidates(caller: caller) }

    /// Courses, and how candidates stand in them.
    public var training: V1Training { V1Training(caller: caller) }

    /// Health screenings.
    public var occupationalHealth: V1OccupationalHealth { V1OccupationalHealth(caller: caller) }

    /// Certificates of training, as PDF.
    public var certificates: V1Certificates { V1Certificates(caller: caller) }
}
