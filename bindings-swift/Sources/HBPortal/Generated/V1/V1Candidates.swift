// Written by `cargo xtask bindgen` from core/src/api/v1/candidates.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// The people whose compliance is looked after.
public struct V1Candidates: Sendable {
    let caller: Caller

    /// Lists the candidates that are not archived.
    ///
    /// Evidence: `documented`; paging by query is assumed.
    ///
    /// ```swift
    /// for try await candidate in portal.v1.candidates.list() {
    ///     print(candidate)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``Candidate``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func list(page: Int? = nil, perPage: Int? = nil) -> Pager<Candidate> {
        var arguments = Arguments("v1.candidates.list")
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }

    /// Gets one candidate; nothing where the portal has nothing to say of them.
    ///
    /// Evidence: `observed`.
    ///
    /// ```swift
    /// let candidate = try await portal.v1.candidates.get("0a1b2c3d")
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: The number or text that is its `candidateRef`.
    /// - Returns: The ``Candidate``, or `nil` where the portal answers without one.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such candidate; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func get(_ candidateRef: some PortalIDConvertible) async throws -> Candidate? {
        var arguments = Arguments("v1.candidates.get")
        arguments.set("candidate_ref", candidateRef.portalID)
        return try await caller.optional(arguments)
    }

    /// Creates a candidate. Where one with the same e-mail address exists, **nothing is changed**, and the
    /// outcome says so: `Candidates.ensure` updates them then.
    ///
    /// The match is by e-mail address alone: two people who share one are one candidate to the portal.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// switch try await portal.v1.candidates.create(firstName: "Alex", lastName: "Nurse", email: "alex@example.com") {
    /// case .created(let candidateReference): print(candidateReference)
    /// case .existing(let candidateReference): print(candidateReference)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - firstName: First name.
    ///   - lastName: Last name.
    ///   - email: E-mail address: the portal knows people by it.
    ///   - clientRecordRef: What your own system calls the candidate.
    ///   - consultantName: Who looks after the candidate.
    ///   - activateCandidate: Whether the candidate can log in to the portal.
    ///   - sendActivationMail: Whether the portal sends the mail that activates the account.
    ///   - archived: Whether the candidate is archived.
    ///   - jobRole: What the candidate works as.
    ///   - returnEmail: Where the portal sends word about the candidate.
    /// - Returns: What it came to: a ``CandidateCreation``.
    /// - Throws: ``HBPortalError/validation(_:)`` for wrong arguments; any other ``HBPortalError``, or
    ///   `CancellationError`.
    public func create(
        firstName: String,
        lastName: String,
        email: String,
        clientRecordRef: String? = nil,
        consultantName: String? = nil,
        activateCandidate: Bool? = nil,
        sendActivationMail: Bool? = nil,
        archived: Bool? = nil,
        jobRole: String? = nil,
        returnEmail: String? = nil
    ) async throws -> CandidateCreation {
        var arguments = Arguments("v1.candidates.create")
        arguments.set("first_name", firstName)
        arguments.set("last_name", lastName)
        arguments.set("email", email)
        arguments.set("client_record_ref", clientRecordRef)
        arguments.set("consultant_name", consultantName)
        arguments.set("activate_candidate", activateCandidate)
        arguments.set("send_activation_mail", sendActivationMail)
        arguments.set("archived", archived)
        arguments.set("job_role", jobRole)
        arguments.set("return_email", returnEmail)
        return try await caller.outcome(arguments)
    }

    /// Changes a candidate; what is left out stays as it is.
    ///
    /// Evidence: `documented`; the path is assumed.
    ///
    /// ```swift
    /// switch try await portal.v1.candidates.update("0a1b2c3d", firstName: "Alex") {
    /// case .updated: print("updated")
    /// case .unchanged: print("unchanged")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: The number or text that is its `candidateRef`.
    ///   - firstName: First name.
    ///   - lastName: Last name.
    ///   - email: E-mail address: the portal knows people by it.
    ///   - clientRecordRef: What your own system calls the candidate.
    ///   - consultantName: Who looks after the candidate.
    ///   - activateCandidate: Whether the candidate can log in to the portal.
    ///   - sendActivationMail: Whether the portal sends the mail that activates the account.
    ///   - archived: Whether the candidate is archived.
    ///   - jobRole: What the candidate works as.
    ///   - returnEmail: Where the portal sends word about the candidate.
    /// - Returns: What it came to: a ``CandidateUpdate``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such candidate; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func update(
        _ candidateRef: some PortalIDConvertible,
        firstName: String? = nil,
        lastName: String? = nil,
        email: String? = nil,
        clientRecordRef: String? = nil,
        consultantName: String? = nil,
        activateCandidate: Bool? = nil,
        sendActivationMail: Bool? = nil,
        archived: Bool? = nil,
        jobRole: String? = nil,
        returnEmail: String? = nil
    ) async throws -> CandidateUpdate {
        var arguments = Arguments("v1.candidates.update")
        arguments.set("candidate_ref", candidateRef.portalID)
        arguments.set("first_name", firstName)
        arguments.set("last_name", lastName)
        arguments.set("email", email)
        arguments.set("client_record_ref", clientRecordRef)
        arguments.set("consultant_name", consultantName)
        arguments.set("activate_candidate", activateCandidate)
        arguments.set("send_activation_mail", sendActivationMail)
        arguments.set("archived", archived)
        arguments.set("job_role", jobRole)
        arguments.set("return_email", returnEmail)
        return try await caller.outcome(arguments)
    }

    /// Creates a candidate, or where one with the same e-mail address exists, gives them these details; and
    /// tells which of it happened. Doing it again changes nothing.
    ///
    /// Evidence: `documented`; the path of the update is assumed.
    ///
    /// ```swift
    /// switch try await portal.v1.candidates.ensure(firstName: "Alex", lastName: "Nurse", email: "alex@example.com") {
    /// case .created(let candidateReference): print(candidateReference)
    /// case .updated(let candidateReference): print(candidateReference)
    /// case .unchanged(let candidateReference): print(candidateReference)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - firstName: First name.
    ///   - lastName: Last name.
    ///   - email: E-mail address: the portal knows people by it.
    ///   - clientRecordRef: What your own system calls the candidate.
    ///   - consultantName: Who looks after the candidate.
    ///   - activateCandidate: Whether the candidate can log in to the portal.
    ///   - sendActivationMail: Whether the portal sends the mail that activates the account.
    ///   - archived: Whether the candidate is archived.
    ///   - jobRole: What the candidate works as.
    ///   - returnEmail: Where the portal sends word about the candidate.
    /// - Returns: What it came to: a ``EnsuredCandidate``.
    /// - Throws: ``HBPortalError/validation(_:)`` for wrong arguments; any other ``HBPortalError``, or
    ///   `CancellationError`.
    public func ensure(
        firstName: String,
        lastName: String,
        email: String,
        clientRecordRef: String? = nil,
        consultantName: String? = nil,
        activateCandidate: Bool? = nil,
        sendActivationMail: Bool? = nil,
        archived: Bool? = nil,
        jobRole: String? = nil,
        returnEmail: String? = nil
    ) async throws -> EnsuredCandidate {
        var arguments = Arguments("v1.candidates.ensure")
        arguments.set("first_name", firstName)
        arguments.set("last_name", lastName)
        arguments.set("email", email)
        arguments.set("client_record_ref", clientRecordRef)
        arguments.set("consultant_name", consultantName)
        arguments.set("activate_candidate", activateCandidate)
        arguments.set("send_activation_mail", sendActivationMail)
        arguments.set("archived", archived)
        arguments.set("job_role", jobRole)
        arguments.set("return_email", returnEmail)
        return try await caller.outcome(arguments)
    }
}

/// What came of creating a candidate.
public enum CandidateCreation: Sendable, Hashable, Codable {
    /// There is a new candidate (201).
    case created(CandidateReference)
    /// There was one with this e-mail address, and nothing was changed (202).
    case existing(CandidateReference)
}

extension CandidateCreation: Chosen {
    init(_ choice: Choice) throws {
        switch choice.variant {
        case 0: self = .created(try choice.model())
        case 1: self = .existing(try choice.model())
        default: throw HBPortalError.broken
        }
    }
}

/// What came of changing a candidate.
public enum CandidateUpdate: Sendable, Hashable, Codable {
    /// Something was changed (200).
    case updated
    /// All of it was so already (304).
    case unchanged
}

extension CandidateUpdate: Chosen {
    init(_ choice: Choice) throws {
        switch choice.variant {
        case 0: self = .updated
        case 1: self = .unchanged
        default: throw HBPortalError.broken
        }
    }
}

/// What came of ensuring a candidate.
public enum EnsuredCandidate: Sendable, Hashable, Codable {
    /// There is a new candidate.
    case created(CandidateReference)
    /// There was one with this e-mail address, who has these details now.
    case updated(CandidateReference)
    /// There was one with these details.
    case unchanged(CandidateReference)
}

extension EnsuredCandidate: Chosen {
    init(_ choice: Choice) throws {
        switch choice.variant {
        case 0: self = .created(try choice.model())
        case 1: self = .updated(try choice.model())
        case 2: self = .unchanged(try choice.model())
        default: throw HBPortalError.broken
        }
    }
}

/// How the portal names a candidate.
public struct CandidateReference: Sendable, Hashable, Codable {
    /// The uuid that the operations of this family take.
    public var candidateRef: String
    /// The portal's own number, as text.
    public var candidateID: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        candidateRef: String,
        candidateID: String? = nil,
        extra: Extra = [:]
    ) {
        self.candidateRef = candidateRef
        self.candidateID = candidateID
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case candidateRef = "candidate_ref"
        case candidateID = "candidate_id"
        case extra = "extra"
    }
}

extension CandidateReference: Incoming {
    init(reading reader: inout Reader) {
        candidateRef = String(reading: &reader)
        candidateID = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// A candidate, as far as the portal tells.
public struct Candidate: Sendable, Hashable, Codable {
    /// The uuid that the operations of this family take.
    public var candidateRef: String
    /// The portal's own number, as text.
    public var candidateID: String?
    /// What your own system calls the candidate.
    public var clientRecordRef: String?
    /// First name.
    public var firstName: String?
    /// Last name.
    public var lastName: String?
    /// E-mail address.
    public var email: String?
    /// Where the candidate stands, in the portal's words: they are not documented.
    public var candidateStatus: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        candidateRef: String,
        candidateID: String? = nil,
        clientRecordRef: String? = nil,
        firstName: String? = nil,
        lastName: String? = nil,
        email: String? = nil,
        candidateStatus: String? = nil,
        extra: Extra = [:]
    ) {
        self.candidateRef = candidateRef
        self.candidateID = candidateID
        self.clientRecordRef = clientRecordRef
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.candidateStatus = candidateStatus
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case candidateRef = "candidate_ref"
        case candidateID = "candidate_id"
        case clientRecordRef = "client_record_ref"
        case firstName = "first_name"
        case lastName = "last_name"
        case email = "email"
        case candidateStatus = "candidate_status"
        case extra = "extra"
    }
}

extension Candidate: Incoming {
    init(reading reader: inout Reader) {
        candidateRef = String(reading: &reader)
        candidateID = Optional(reading: &reader)
        clientRecordRef = Optional(reading: &reader)
        firstName = Optional(reading: &reader)
        lastName = Optional(reading: &reader)
        email = Optional(reading: &reader)
        candidateStatus = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
