// Written by `cargo xtask bindgen` from core/src/api/v1/occupational_health.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Health screenings.
///
/// The way of one: the fields of a form, a submission with the answers, files where the screening asks
/// for proof, the word that they are complete, the result, and the certificate for the employer.
public struct V1OccupationalHealth: Sendable {
    let caller: Caller

    /// Lists the forms of the account; nothing where it has none.
    ///
    /// Evidence: `assumed`.
    ///
    /// ```swift
    /// let screeningForms = try await portal.v1.occupationalHealth.forms()
    /// ```
    ///
    /// - Returns: The ``ScreeningForms``, or `nil` where the portal answers without one.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func forms() async throws -> ScreeningForms? {
        let arguments = Arguments("v1.occupational_health.forms")
        return try await caller.optional(arguments)
    }

    /// Gets the fields of a form; nothing where the account has no forms.
    ///
    /// Evidence: `documented`; the path is assumed, and so is how `options` are written.
    ///
    /// ```swift
    /// let formFields = try await portal.v1.occupationalHealth.formFields("pre_employment")
    /// ```
    ///
    /// - Parameters:
    ///   - formType: The number or text that is its `formType`.
    /// - Returns: The ``FormFields``, or `nil` where the portal answers without one.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such form; any other ``HBPortalError``, or
    ///   `CancellationError`.
    public func formFields(_ formType: some PortalIDConvertible) async throws -> FormFields? {
        var arguments = Arguments("v1.occupational_health.form_fields")
        arguments.set("form_type", formType.portalID)
        return try await caller.optional(arguments)
    }

    /// Creates a submission with a candidate's answers, and **starts the screening**.
    ///
    /// Evidence: `documented`; how answers are written is assumed: `form_data[field_name]`.
    ///
    /// ```swift
    /// let submissionReference = try await portal.v1.occupationalHealth.createSubmission("0a1b2c3d", formType: "pre_employment", formData: ["hepatitis_b": "yes"])
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: The number or text that is its `candidateRef`.
    ///   - formType: The form that is answered.
    ///   - formData: Answers by the `fieldName` of the form's fields: a text, a number, true or false, or a
    ///     list of them.
    /// - Returns: The ``SubmissionReference``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such candidate;
    ///   ``HBPortalError/validation(_:)`` for answers that the form does not take; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func createSubmission(
        _ candidateRef: some PortalIDConvertible,
        formType: String,
        formData: [String: JSONValue]
    ) async throws -> SubmissionReference {
        var arguments = Arguments("v1.occupational_health.create_submission")
        arguments.set("candidate_ref", candidateRef.portalID)
        arguments.set("form_type", formType)
        arguments.set("form_data", formData)
        return try await caller.model(arguments)
    }

    /// Adds answers or files to a submission, such as proof of immunity that the screening asked for.
    ///
    /// Evidence: `documented`; the names of the files' fields are not known.
    ///
    /// ```swift
    /// switch try await portal.v1.occupationalHealth.updateSubmission("0a1b2c3d", files: ["proof": .file(URL(fileURLWithPath: "proof.pdf"))]) {
    /// case .updated: print("updated")
    /// case .unchanged: print("unchanged")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - submissionRef: The number or text that is its `submissionRef`.
    ///   - formData: Answers by the `fieldName` of the form's fields: a text, a number, true or false, or a
    ///     list of them.
    ///   - files: The files to send, by the names of the form's fields.
    /// - Returns: What it came to: a ``SubmissionUpdate``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such submission;
    ///   ``HBPortalError/validation(_:)`` for a file that cannot be sent; any other ``HBPortalError``, or
    ///   `CancellationError`.
    public func updateSubmission(
        _ submissionRef: some PortalIDConvertible,
        formData: [String: JSONValue]? = nil,
        files: [String: Upload] = [:]
    ) async throws -> SubmissionUpdate {
        var arguments = Arguments("v1.occupational_health.update_submission")
        arguments.set("submission_ref", submissionRef.portalID)
        arguments.set("form_data", formData)
        arguments.files = files
        return try await caller.outcome(arguments)
    }

    /// Says that a submission is complete, after files were added to it.
    ///
    /// Evidence: `assumed`.
    ///
    /// ```swift
    /// try await portal.v1.occupationalHealth.finaliseSubmission("0a1b2c3d")
    /// ```
    ///
    /// - Parameters:
    ///   - submissionRef: The number or text that is its `submissionRef`.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such submission;
    ///   ``HBPortalError/validation(_:)`` when files are missing; any other ``HBPortalError``, or
    ///   `CancellationError`.
    public func finaliseSubmission(_ submissionRef: some PortalIDConvertible) async throws {
        var arguments = Arguments("v1.occupational_health.finalise_submission")
        arguments.set("submission_ref", submissionRef.portalID)
        try await caller.nothing(arguments)
    }

    /// Lists submissions.
    ///
    /// Evidence: `assumed`.
    ///
    /// ```swift
    /// for try await submission in portal.v1.occupationalHealth.listSubmissions() {
    ///     print(submission)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: Only those of this candidate.
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``Submission``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func listSubmissions(
        candidateRef: String? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) -> Pager<Submission> {
        var arguments = Arguments("v1.occupational_health.list_submissions")
        arguments.set("candidate_ref", candidateRef)
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }

    /// Gets the result of a submission, or the word that the screening still runs.
    ///
    /// Evidence: `documented`; the path is assumed.
    ///
    /// ```swift
    /// switch try await portal.v1.occupationalHealth.result("0a1b2c3d") {
    /// case .running: print("running")
    /// case .finished(let submissionResult): print(submissionResult)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - submissionRef: The number or text that is its `submissionRef`.
    /// - Returns: What it came to: a ``Screening``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such submission; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func result(_ submissionRef: some PortalIDConvertible) async throws -> Screening {
        var arguments = Arguments("v1.occupational_health.result")
        arguments.set("submission_ref", submissionRef.portalID)
        return try await caller.outcome(arguments)
    }

    /// Asks for the result until the screening has ended, less and less often. What may pass, such as a
    /// connection that breaks, does not end the waiting. Cancelling it leaves the screening as it is.
    ///
    /// Evidence: `documented`; the path is assumed.
    ///
    /// ```swift
    /// let submissionResult = try await portal.v1.occupationalHealth.waitForResult("0a1b2c3d")
    /// ```
    ///
    /// - Parameters:
    ///   - submissionRef: The number or text that is its `submissionRef`.
    ///   - timeout: How long to wait in all, in seconds. 3600 by default.
    ///   - longestDelay: The longest time between two questions, in seconds. They begin at one a second, and
    ///     the time doubles up to this. 60 by default.
    /// - Returns: The ``SubmissionResult``.
    /// - Throws: ``HBPortalError/timeout(_:)`` when the screening still runs at the end of `timeout`;
    ///   ``HBPortalError/notFound(_:)`` when there is no such submission; any other ``HBPortalError``, or
    ///   `CancellationError`.
    public func waitForResult(
        _ submissionRef: some PortalIDConvertible,
        timeout: Double? = nil,
        longestDelay: Double? = nil
    ) async throws -> SubmissionResult {
        var arguments = Arguments("v1.occupational_health.wait_for_result")
        arguments.set("submission_ref", submissionRef.portalID)
        arguments.set("timeout", timeout)
        arguments.set("longest_delay", longestDelay)
        return try await caller.model(arguments)
    }

    /// Downloads the result for the employer, as PDF: once the screening has ended, and where there is a
    /// certificate.
    ///
    /// Evidence: `documented`; the path is assumed.
    ///
    /// ```swift
    /// switch try await portal.v1.occupationalHealth.employerDocument("0a1b2c3d") {
    /// case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    /// case .pending: print("pending")
    /// case .notAvailable: print("not available")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - submissionRef: The number or text that is its `submissionRef`.
    /// - Returns: What it came to: a ``Document``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such submission; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func employerDocument(_ submissionRef: some PortalIDConvertible) async throws -> Document {
        var arguments = Arguments("v1.occupational_health.employer_document")
        arguments.set("submission_ref", submissionRef.portalID)
        return try await caller.outcome(arguments)
    }
}
