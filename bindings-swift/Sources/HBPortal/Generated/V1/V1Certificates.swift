// Written by `cargo xtask bindgen` from core/src/api/v1/certificates.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Certificates of training, as PDF.
public struct V1Certificates: Sendable {
    let caller: Caller

    /// Downloads one file with the certificates of the courses assigned to a candidate, without those that
    /// have expired.
    ///
    /// Evidence: `assumed`.
    ///
    /// ```swift
    /// switch try await portal.v1.certificates.download("0a1b2c3d") {
    /// case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    /// case .pending: print("pending")
    /// case .notAvailable: print("not available")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: The number or text that is its `candidateRef`.
    /// - Returns: What it came to: a ``Document``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such candidate; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func download(_ candidateRef: some PortalIDConvertible) async throws -> Document {
        var arguments = Arguments("v1.certificates.download")
        arguments.set("candidate_ref", candidateRef.portalID)
        return try await caller.outcome(arguments)
    }

    /// Downloads one file with the certificates of the courses assigned to a candidate, expired ones too.
    ///
    /// Evidence: `assumed`.
    ///
    /// ```swift
    /// switch try await portal.v1.certificates.downloadIncludingExpired("0a1b2c3d") {
    /// case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    /// case .pending: print("pending")
    /// case .notAvailable: print("not available")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: The number or text that is its `candidateRef`.
    /// - Returns: What it came to: a ``Document``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such candidate; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func downloadIncludingExpired(_ candidateRef: some PortalIDConvertible) async throws -> Document {
        var arguments = Arguments("v1.certificates.download_including_expired")
        arguments.set("candidate_ref", candidateRef.portalID)
        return try await caller.outcome(arguments)
    }

    /// Downloads one file with the certificates of a candidate, of courses not assigned any more too,
    /// without those that have expired.
    ///
    /// Evidence: `assumed`.
    ///
    /// ```swift
    /// switch try await portal.v1.certificates.downloadIncludingUnassigned("0a1b2c3d") {
    /// case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    /// case .pending: print("pending")
    /// case .notAvailable: print("not available")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: The number or text that is its `candidateRef`.
    /// - Returns: What it came to: a ``Document``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such candidate; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func downloadIncludingUnassigned(_ candidateRef: some PortalIDConvertible) async throws -> Document {
        var arguments = Arguments("v1.certificates.download_including_unassigned")
        arguments.set("candidate_ref", candidateRef.portalID)
        return try await caller.outcome(arguments)
    }

    /// Downloads one file with the certificates of all courses of a candidate.
    ///
    /// Evidence: `observed`.
    ///
    /// ```swift
    /// switch try await portal.v1.certificates.downloadAll("0a1b2c3d") {
    /// case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    /// case .pending: print("pending")
    /// case .notAvailable: print("not available")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: The number or text that is its `candidateRef`.
    /// - Returns: What it came to: a ``Document``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such candidate; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func downloadAll(_ candidateRef: some PortalIDConvertible) async throws -> Document {
        var arguments = Arguments("v1.certificates.download_all")
        arguments.set("candidate_ref", candidateRef.portalID)
        return try await caller.outcome(arguments)
    }

    /// Downloads the certificate of one course of a candidate.
    ///
    /// Evidence: `assumed`.
    ///
    /// ```swift
    /// switch try await portal.v1.certificates.downloadCourse("0a1b2c3d", courseID: 17) {
    /// case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    /// case .pending: print("pending")
    /// case .notAvailable: print("not available")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: The number or text that is its `candidateRef`.
    ///   - courseID: The number or text that is its `courseID`.
    /// - Returns: What it came to: a ``Document``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such candidate or course; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func downloadCourse(
        _ candidateRef: some PortalIDConvertible,
        courseID: some PortalIDConvertible
    ) async throws -> Document {
        var arguments = Arguments("v1.certificates.download_course")
        arguments.set("candidate_ref", candidateRef.portalID)
        arguments.set("course_id", courseID.portalID)
        return try await caller.outcome(arguments)
    }
}
