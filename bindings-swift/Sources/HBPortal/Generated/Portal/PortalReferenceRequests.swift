// Written by `cargo xtask bindgen` from core/src/api/portal/reference_requests.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Requests for references about a candidate.
public struct ReferenceRequests: Sendable {
    let caller: Caller

    /// Lists reference requests with the references given so far.
    ///
    /// Evidence: `documented` answer; the filters are assumed.
    ///
    /// ```swift
    /// for try await referenceRequest in portal.referenceRequests.list() {
    ///     print(referenceRequest)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - status: Only those that stand here.
    ///   - candidateID: Only those about this candidate.
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``ReferenceRequest``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func list(
        status: ReferenceRequestStatus? = nil,
        candidateID: Int? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) -> Pager<ReferenceRequest> {
        var arguments = Arguments("portal.reference_requests.list")
        arguments.set("status", status)
        arguments.set("candidate_id", candidateID)
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }

    /// Creates a reference request. With `client_adds` every referee is e-mailed at once; with
    /// `candidate_provides` the candidate is asked to name them.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// let referenceRequest = try await portal.referenceRequests.create(candidateID: 12345, collectionMode: .candidateProvides)
    /// ```
    ///
    /// - Parameters:
    ///   - candidateID: Who the references are about: the portal's number of the candidate.
    ///   - collectionMode: Who names the referees.
    ///   - referencesRequired: How many references are needed, 1 or more.
    ///   - templateID: The form that referees fill in; without it, the account's default.
    ///   - expiryDays: How long the referees have, in days, 1 or more.
    ///   - notes: Notes for the account's own people.
    ///   - referees: The referees: at least one with `client_adds`.
    /// - Returns: The ``ReferenceRequest``.
    /// - Throws: ``HBPortalError/validation(_:)`` for wrong arguments, or for a candidate or template the
    ///   portal does not know; any other ``HBPortalError``, or `CancellationError`.
    public func create(
        candidateID: Int,
        collectionMode: CollectionMode,
        referencesRequired: Int? = nil,
        templateID: Int? = nil,
        expiryDays: Int? = nil,
        notes: String? = nil,
        referees: [RefereeInput]? = nil
    ) async throws -> ReferenceRequest {
        var arguments = Arguments("portal.reference_requests.create")
        arguments.set("candidate_id", candidateID)
        arguments.set("collection_mode", collectionMode)
        arguments.set("references_required", referencesRequired)
        arguments.set("template_id", templateID)
        arguments.set("expiry_days", expiryDays)
        arguments.set("notes", notes)
        arguments.set("referees", referees)
        return try await caller.model(arguments)
    }

    /// Gets one reference request with the references given so far.
    ///
    /// Evidence: `assumed` path. `id` is the number or the uuid.
    ///
    /// ```swift
    /// let referenceRequest = try await portal.referenceRequests.get(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``ReferenceRequest``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such request; any other ``HBPortalError``,
    ///   or `CancellationError`.
    public func get(_ id: some PortalIDConvertible) async throws -> ReferenceRequest {
        var arguments = Arguments("portal.reference_requests.get")
        arguments.set("id", id.portalID)
        return try await caller.model(arguments)
    }

    /// Cancels a reference request. Nothing is returned where the portal answers without a body.
    ///
    /// Evidence: `assumed` path and answer. `id` is the number or the uuid.
    ///
    /// ```swift
    /// let referenceRequest = try await portal.referenceRequests.cancel(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``ReferenceRequest``, or `nil` where the portal answers without one.
    /// - Throws: ``HBPortalError/conflict(_:)`` when it is completed or cancelled already; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func cancel(_ id: some PortalIDConvertible) async throws -> ReferenceRequest? {
        var arguments = Arguments("portal.reference_requests.cancel")
        arguments.set("id", id.portalID)
        return try await caller.optional(arguments)
    }

    /// Adds a referee to a reference request.
    ///
    /// Evidence: `assumed` path and answer. `id` is the number or the uuid.
    ///
    /// ```swift
    /// let reference = try await portal.referenceRequests.addReferee(17, refereeName: "Alex Referee", refereeEmail: "alex@example.com")
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    ///   - refereeName: Their name.
    ///   - refereeEmail: Where to ask them.
    ///   - refereeOrganisation: Where they work.
    ///   - refereePosition: What they do there.
    ///   - refereePhone: Their telephone number.
    ///   - relationshipToCandidate: How they know the candidate.
    /// - Returns: The ``Reference``.
    /// - Throws: ``HBPortalError/conflict(_:)`` when the request is completed or cancelled; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func addReferee(
        _ id: some PortalIDConvertible,
        refereeName: String,
        refereeEmail: String,
        refereeOrganisation: String? = nil,
        refereePosition: String? = nil,
        refereePhone: String? = nil,
        relationshipToCandidate: String? = nil
    ) async throws -> Reference {
        var arguments = Arguments("portal.reference_requests.add_referee")
        arguments.set("id", id.portalID)
        arguments.set("referee_name", refereeName)
        arguments.set("referee_email", refereeEmail)
        arguments.set("referee_organisation", refereeOrganisation)
        arguments.set("referee_position", refereePosition)
        arguments.set("referee_phone", refereePhone)
        arguments.set("relationship_to_candidate", relationshipToCandidate)
        return try await caller.model(arguments)
    }

    /// Reminds every referee who has not answered.
    ///
    /// Evidence: `assumed` path and answer. `id` is the number or the uuid.
    ///
    /// ```swift
    /// let remindersSent = try await portal.referenceRequests.sendReminders(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``RemindersSent``.
    /// - Throws: ``HBPortalError/conflict(_:)`` when nobody is left to remind;
    ///   ``HBPortalError/rateLimit(_:)`` when they were reminded just now; any other ``HBPortalError``, or
    ///   `CancellationError`.
    public func sendReminders(_ id: some PortalIDConvertible) async throws -> RemindersSent {
        var arguments = Arguments("portal.reference_requests.send_reminders")
        arguments.set("id", id.portalID)
        return try await caller.model(arguments)
    }
}

/// Who names the referees.
public enum CollectionMode: OpenEnum {
    /// The caller does, in the request.
    case clientAdds
    /// The candidate does, and is asked by e-mail.
    case candidateProvides
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "client_adds": self = .clientAdds
        case "candidate_provides": self = .candidateProvides
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .clientAdds: "client_adds"
        case .candidateProvides: "candidate_provides"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.clientAdds, .candidateProvides]
}

extension CollectionMode: Incoming, Argument {}

/// Where a reference request stands. Only `pending` is documented.
public enum ReferenceRequestStatus: OpenEnum {
    /// Nothing has been answered.
    case pending
    /// Some references are there.
    case inProgress
    /// All required references are there.
    case completed
    /// It was cancelled.
    case cancelled
    /// Its time is over.
    case expired
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "pending": self = .pending
        case "in_progress": self = .inProgress
        case "completed": self = .completed
        case "cancelled": self = .cancelled
        case "expired": self = .expired
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .pending: "pending"
        case .inProgress: "in_progress"
        case .completed: "completed"
        case .cancelled: "cancelled"
        case .expired: "expired"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.pending, .inProgress, .completed, .cancelled, .expired]
}

extension ReferenceRequestStatus: Incoming, Argument {}

/// A request for references about a candidate.
public struct ReferenceRequest: Sendable, Hashable, Codable, Identifiable {
    /// Its number.
    public var id: Int
    /// Its uuid.
    public var uuid: String
    /// Who the references are about.
    public var candidateID: Int
    /// Who names the referees.
    public var collectionMode: CollectionMode
    /// Where it stands.
    public var status: ReferenceRequestStatus
    /// How many references are needed.
    public var referencesRequired: Int
    /// How many are there.
    public var referencesCompleted: Int
    /// When it was made.
    public var createdAt: Date
    /// The candidate's name.
    public var candidateName: String?
    /// The candidate's e-mail address.
    public var candidateEmail: String?
    /// The form that referees fill in.
    public var templateID: Int?
    /// The name of that form.
    public var templateName: String?
    /// The status in words for people.
    public var statusLabel: String?
    /// Whether all required references are there.
    public var isFullyReferenced: Bool?
    /// Notes for the account's own people.
    public var notes: String?
    /// When the time to answer is over.
    public var expiresAt: Date?
    /// Whether the time to answer is over.
    public var isExpired: Bool?
    /// The user who asked.
    public var requestedBy: Int?
    /// Where the candidate names referees.
    public var submissionURL: String?
    /// The references, one a referee.
    public var references: [Reference]?
    /// When it was last changed.
    public var updatedAt: Date?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int,
        uuid: String,
        candidateID: Int,
        collectionMode: CollectionMode,
        status: ReferenceRequestStatus,
        referencesRequired: Int,
        referencesCompleted: Int,
        createdAt: Date,
        candidateName: String? = nil,
        candidateEmail: String? = nil,
        templateID: Int? = nil,
        templateName: String? = nil,
        statusLabel: String? = nil,
        isFullyReferenced: Bool? = nil,
        notes: String? = nil,
        expiresAt: Date? = nil,
        isExpired: Bool? = nil,
        requestedBy: Int? = nil,
        submissionURL: String? = nil,
        references: [Reference]? = nil,
        updatedAt: Date? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.uuid = uuid
        self.candidateID = candidateID
        self.collectionMode = collectionMode
        self.status = status
        self.referencesRequired = referencesRequired
        self.referencesCompleted = referencesCompleted
        self.createdAt = createdAt
        self.candidateName = candidateName
        self.candidateEmail = candidateEmail
        self.templateID = templateID
        self.templateName = templateName
        self.statusLabel = statusLabel
        self.isFullyReferenced = isFullyReferenced
        self.notes = notes
        self.expiresAt = expiresAt
        self.isExpired = isExpired
        self.requestedBy = requestedBy
        self.submissionURL = submissionURL
        self.references = references
        self.updatedAt = updatedAt
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case uuid = "uuid"
        case candidateID = "candidate_id"
        case collectionMode = "collection_mode"
        case status = "status"
        case referencesRequired = "references_required"
        case referencesCompleted = "references_completed"
        case createdAt = "created_at"
        case candidateName = "candidate_name"
        case candidateEmail = "candidate_email"
        case templateID = "template_id"
        case templateName = "template_name"
        case statusLabel = "status_label"
        case isFullyReferenced = "is_fully_referenced"
        case notes = "notes"
        case expiresAt = "expires_at"
        case isExpired = "is_expired"
        case requestedBy = "requested_by"
        case submissionURL = "submission_url"
        case references = "references"
        case updatedAt = "updated_at"
        case extra = "extra"
    }
}

extension ReferenceRequest: Incoming {
    init(reading reader: inout Reader) {
        id = Int(reading: &reader)
        uuid = String(reading: &reader)
        candidateID = Int(reading: &reader)
        collectionMode = CollectionMode(reading: &reader)
        status = ReferenceRequestStatus(reading: &reader)
        referencesRequired = Int(reading: &reader)
        referencesCompleted = Int(reading: &reader)
        createdAt = Date(reading: &reader)
        candidateName = Optional(reading: &reader)
        candidateEmail = Optional(reading: &reader)
        templateID = Optional(reading: &reader)
        templateName = Optional(reading: &reader)
        statusLabel = Optional(reading: &reader)
        isFullyReferenced = Optional(reading: &reader)
        notes = Optional(reading: &reader)
        expiresAt = Optional(reading: &reader)
        isExpired = Optional(reading: &reader)
        requestedBy = Optional(reading: &reader)
        submissionURL = Optional(reading: &reader)
        references = Optional(reading: &reader)
        updatedAt = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// What reminding did.
public struct RemindersSent: Sendable, Hashable, Codable {
    /// What the portal says.
    public var message: String?
    /// How many reminders went out.
    public var sent: Int?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        message: String? = nil,
        sent: Int? = nil,
        extra: Extra = [:]
    ) {
        self.message = message
        self.sent = sent
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case message = "message"
        case sent = "sent"
        case extra = "extra"
    }
}

extension RemindersSent: Incoming {
    init(reading reader: inout Reader) {
        message = Optional(reading: &reader)
        sent = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// Someone to ask for a reference.
public struct RefereeInput: Sendable, Hashable, Codable {
    /// Their name.
    public var refereeName: String
    /// Where to ask them.
    public var refereeEmail: String
    /// Where they work.
    public var refereeOrganisation: String?
    /// What they do there.
    public var refereePosition: String?
    /// Their telephone number.
    public var refereePhone: String?
    /// How they know the candidate.
    public var relationshipToCandidate: String?

    /// One with these values.
    public init(
        refereeName: String,
        refereeEmail: String,
        refereeOrganisation: String? = nil,
        refereePosition: String? = nil,
        refereePhone: String? = nil,
        relationshipToCandidate: String? = nil
    ) {
        self.refereeName = refereeName
        self.refereeEmail = refereeEmail
        self.refereeOrganisation = refereeOrganisation
        self.refereePosition = refereePosition
        self.refereePhone = refereePhone
        self.relationshipToCandidate = relationshipToCandidate
    }

    private enum CodingKeys: String, CodingKey {
        case refereeName = "referee_name"
        case refereeEmail = "referee_email"
        case refereeOrganisation = "referee_organisation"
        case refereePosition = "referee_position"
        case refereePhone = "referee_phone"
        case relationshipToCandidate = "relationship_to_candidate"
    }
}

extension RefereeInput: Argument {
    func write(to writer: inout Writer) {
        var arguments = Arguments()
        arguments.set("referee_name", refereeName)
        arguments.set("referee_email", refereeEmail)
        arguments.set("referee_organisation", refereeOrganisation)
        arguments.set("referee_position", refereePosition)
        arguments.set("referee_phone", refereePhone)
        arguments.set("relationship_to_candidate", relationshipToCandidate)
        arguments.write(to: &writer)
    }
}
