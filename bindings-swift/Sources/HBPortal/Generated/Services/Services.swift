// Written by `cargo xtask bindgen` from core/src/api/services/mod.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// HB Services: interviews.
public struct Services: Sendable {
    let caller: Caller

    /// Interviews that are booked.
    public var interviews: ServicesInterviews { ServicesInterviews(caller: caller) }
}
