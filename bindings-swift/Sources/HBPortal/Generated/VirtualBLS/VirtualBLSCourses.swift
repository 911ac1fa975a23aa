// Written by `cargo xtask bindgen` from core/src/api/virtual_bls/courses.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Courses that can be booked.
public struct VirtualBLSCourses: Sendable {
    let caller: Caller

    /// Lists the courses that can be booked.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```swift
    /// for try await bookableCourse in portal.virtualBLS.courses.list() {
    ///     print(bookableCourse)
    /// }
    /// ```
    ///
    /// - Returns: Each ``BookableCourse``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func list() -> Pager<BookableCourse> {
        let arguments = Arguments("virtual_bls.courses.list")
        return Pager(caller: caller, arguments: arguments)
    }
}
