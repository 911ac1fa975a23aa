// Written by `cargo xtask bindgen` from core/src/api/portal/references.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// The references that referees gave.
public struct References: Sendable {
    let caller: Caller

    /// Gets one reference with the referee's answers and their scores.
    ///
    /// Evidence: `assumed` path; the fields are documented. `id` is the number or the uuid.
    ///
    /// ```swift
    /// let referenceDetail = try await portal.references.get(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``ReferenceDetail``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such reference; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func get(_ id: some PortalIDConvertible) async throws -> ReferenceDetail {
        var arguments = Arguments("portal.references.get")
        arguments.set("id", id.portalID)
        return try await caller.model(arguments)
    }

    /// Downloads one reference as PDF, once the referee has answered.
    ///
    /// Evidence: `assumed` path. `id` is the number or the uuid.
    ///
    /// ```swift
    /// let file = try await portal.references.downloadPDF(17)
    /// try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The file, which is fetched as it is read.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such reference, or no PDF of it yet; any
    ///   other ``HBPortalError``, or `CancellationError`.
    public func downloadPDF(_ id: some PortalIDConvertible) async throws -> Download {
        var arguments = Arguments("portal.references.download_pdf")
        arguments.set("id", id.portalID)
        return try await caller.download(arguments)
    }
}

/// Where a reference stands. Only `pending` is documented.
public enum ReferenceStatus: OpenEnum {
    /// Not sent yet.
    case pending
    /// The referee has been asked.
    case sent
    /// The referee has opened the form.
    case opened
    /// The referee has answered.
    case submitted
    /// The reference is complete.
    case completed
    /// The referee will not answer.
    case declined
    /// The time to answer is over.
    case expired
    /// The request was cancelled.
    case cancelled
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "pending": self = .pending
        case "sent": self = .sent
        case "opened": self = .opened
        case "submitted": self = .submitted
        case "completed": self = .completed
        case "declined": self = .declined
        case "expired": self = .expired
        case "cancelled": self = .cancelled
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .pending: "pending"
        case .sent: "sent"
        case .opened: "opened"
        case .submitted: "submitted"
        case .completed: "completed"
        case .declined: "declined"
        case .expired: "expired"
        case .cancelled: "cancelled"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.pending, .sent, .opened, .submitted, .completed, .declined, .expired, .cancelled]
}

extension ReferenceStatus: Incoming, Argument {}

/// One referee's reference.
public struct Reference: Sendable, Hashable, Codable, Identifiable {
    /// Its number.
    public var id: Int
    /// Its uuid.
    public var uuid: String
    /// Who is asked.
    public var refereeName: String
    /// Where they are asked.
    public var refereeEmail: String
    /// Where it stands.
    public var status: ReferenceStatus
    /// The request it belongs to.
    public var referenceRequestID: Int?
    /// Where the referee works.
    public var refereeOrganisation: String?
    /// What the referee does there.
    public var refereePosition: String?
    /// The referee's telephone number.
    public var refereePhone: String?
    /// How the referee knows the candidate.
    public var relationshipToCandidate: String?
    /// The status in words for people.
    public var statusLabel: String?
    /// The score of the answers.
    public var score: Double?
    /// Why the referee declined.
    public var declineReason: String?
    /// Where the referee fills in the form.
    public var formURL: String?
    /// Where the PDF is, once the referee has answered.
    public var pdfURL: String?
    /// When the referee was asked.
    public var sentAt: Date?
    /// When the referee first opened the form.
    public var openedAt: Date?
    /// When the referee answered.
    public var submittedAt: Date?
    /// When the time to answer is over.
    public var expiresAt: Date?
    /// When the referee was last reminded.
    public var lastReminderSentAt: Date?
    /// How often the referee was reminded.
    public var reminderCount: Int?
    /// When it was made.
    public var createdAt: Date?
    /// When it was last changed.
    public var updatedAt: Date?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int,
        uuid: String,
        refereeName: String,
        refereeEmail: String,
        status: ReferenceStatus,
        referenceRequestID: Int? = nil,
        refereeOrganisation: String? = nil,
        refereePosition: String? = nil,
        refereePhone: String? = nil,
        relationshipToCandidate: String? = nil,
        statusLabel: String? = nil,
        score: Double? = nil,
        declineReason: String? = nil,
        formURL: String? = nil,
        pdfURL: String? = nil,
        sentAt: Date? = nil,
        openedAt: Date? = nil,
        submittedAt: Date? = nil,
        expiresAt: Date? = nil,
        lastReminderSentAt: Date? = nil,
        reminderCount: Int? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.uuid = uuid
        self.refereeName = refereeName
        self.refereeEmail = refereeEmail
        self.status = status
        self.referenceRequestID = referenceRequestID
        self.refereeOrganisation = refereeOrganisation
        self.refereePosition = refereePosition
        self.refereePhone = refereePhone
        self.relationshipToCandidate = relationshipToCandidate
        self.statusLabel = statusLabel
        self.score = score
        self.declineReason = declineReason
        self.formURL = formURL
        self.pdfURL = pdfURL
        self.sentAt = sentAt
        self.openedAt = openedAt
        self.submittedAt = submittedAt
        self.expiresAt = expiresAt
        self.lastReminderSentAt = lastReminderSentAt
        self.reminderCount = reminderCount
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case uuid = "uuid"
        case refereeName = "referee_name"
        case refereeEmail = "referee_email"
        case status = "status"
        case referenceRequestID = "reference_request_id"
        case refereeOrganisation = "referee_organisation"
        case refereePosition = "referee_position"
        case refereePhone = "referee_phone"
        case relationshipToCandidate = "relationship_to_candidate"
        case statusLabel = "status_label"
        case score = "score"
        case declineReason = "decline_reason"
        case formURL = "form_url"
        case pdfURL = "pdf_url"
        case sentAt = "sent_at"
        case openedAt = "opened_at"
        case submittedAt = "submitted_at"
        case expiresAt = "expires_at"
        case lastReminderSentAt = "last_reminder_sent_at"
        case reminderCount = "reminder_count"
        case createdAt = "created_at"
        case updatedAt = "updated_at"
        case extra = "extra"
    }
}

extension Reference: Incoming {
    init(reading reader: inout Reader) {
        id = Int(reading: &reader)
        uuid = String(reading: &reader)
        refereeName = String(reading: &reader)
        refereeEmail = String(reading: &reader)
        status = ReferenceStatus(reading: &reader)
        referenceRequestID = Optional(reading: &reader)
        refereeOrganisation = Optional(reading: &reader)
        refereePosition = Optional(reading: &reader)
        refereePhone = Optional(reading: &reader)
        relationshipToCandidate = Optional(reading: &reader)
        statusLabel = Optional(reading: &reader)
        score = Optional(reading: &reader)
        declineReason = Optional(reading: &reader)
        formURL = Optional(reading: &reader)
        pdfURL = Optional(reading: &reader)
        sentAt = Optional(reading: &reader)
        openedAt = Optional(reading: &reader)
        submittedAt = Optional(reading: &reader)
        expiresAt = Optional(reading: &reader)
        lastReminderSentAt = Optional(reading: &reader)
        reminderCount = Optional(reading: &reader)
        createdAt = Optional(reading: &reader)
        updatedAt = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// One referee's reference, with the answers and how they score.
public struct ReferenceDetail: Sendable, Hashable, Codable, Identifiable {
    /// Its number.
    public var id: Int
    /// Its uuid.
    public var uuid: String
    /// Who is asked.
    public var refereeName: String
    /// Where they are asked.
    public var refereeEmail: String
    /// Where it stands.
    public var status: ReferenceStatus
    /// The request it belongs to.
    public var referenceRequestID: Int?
    /// Where the referee works.
    public var refereeOrganisation: String?
    /// What the referee does there.
    public var refereePosition: String?
    /// The referee's telephone number.
    public var refereePhone: String?
    /// How the referee knows the candidate.
    public var relationshipToCandidate: String?
    /// The status in words for people.
    public var statusLabel: String?
    /// The score of the answers.
    public var score: Double?
    /// Why the referee declined.
    public var declineReason: String?
    /// Where the referee fills in the form.
    public var formURL: String?
    /// Where the PDF is, once the referee has answered.
    public var pdfURL: String?
    /// When the referee was asked.
    public var sentAt: Date?
    /// When the referee first opened the form.
    public var openedAt: Date?
    /// When the referee answered.
    public var submittedAt: Date?
    /// When the time to answer is over.
    public var expiresAt: Date?
    /// When the referee was last reminded.
    public var lastReminderSentAt: Date?
    /// How often the referee was reminded.
    public var reminderCount: Int?
    /// When it was made.
    public var createdAt: Date?
    /// When it was last changed.
    public var updatedAt: Date?
    /// The answers, in the order of the form.
    public var formResponse: [FormAnswer]?
    /// How the score came about, by field.
    public var scoreBreakdown: [String: ScoreBreakdown]?
    /// The address from which the referee answered.
    public var ipAddress: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int,
        uuid: String,
        refereeName: String,
        refereeEmail: String,
        status: ReferenceStatus,
        referenceRequestID: Int? = nil,
        refereeOrganisation: String? = nil,
        refereePosition: String? = nil,
        refereePhone: String? = nil,
        relationshipToCandidate: String? = nil,
        statusLabel: String? = nil,
        score: Double? = nil,
        declineReason: String? = nil,
        formURL: String? = nil,
        pdfURL: String? = nil,
        sentAt: Date? = nil,
        openedAt: Date? = nil,
        submittedAt: Date? = nil,
        expiresAt: Date? = nil,
        lastReminderSentAt: Date? = nil,
        reminderCount: Int? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        formResponse: [FormAnswer]? = nil,
        scoreBreakdown: [String: ScoreBreakdown]? = nil,
        ipAddress: String? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.uuid = uuid
        self.refereeName = refereeName
        self.refereeEmail = refereeEmail
        self.status = status
        self.referenceRequestID = referenceRequestID
        self.refereeOrganisation = refereeOrganisation
        self.refereePosition = refereePosition
        self.refereePhone = refereePhone
        self.relationshipToCandidate = relationshipToCandidate
        self.statusLabel = statusLabel
        self.score = score
        self.declineReason = declineReason
        self.formURL = formURL
        self.pdfURL = pdfURL
        self.sentAt = sentAt
        self.openedAt = openedAt
        self.submittedAt = submittedAt
        self.expiresAt = expiresAt
        self.lastReminderSentAt = lastReminderSentAt
        self.reminderCount = reminderCount
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.formResponse = formResponse
        self.scoreBreakdown = scoreBreakdown
        self.ipAddress = ipAddress
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case uuid = "uuid"
        case refereeName = "referee_name"
        case refereeEmail = "referee_email"
        case status = "status"
        case referenceRequestID = "reference_request_id"
        case refereeOrganisation = "referee_organisation"
        case refereePosition = "referee_position"
        case refereePhone = "referee_phone"
        case relationshipToCandidate = "relationship_to_candidate"
        case statusLabel = "status_label"
        case score = "score"
        case declineReason = "decline_reason"
        case formURL = "form_url"
        case pdfURL = "pdf_url"
        case sentAt = "sent_at"
        case openedAt = "opened_at"
        case submittedAt = "submitted_at"
        case expiresAt = "expires_at"
        case lastReminderSentAt = "last_reminder_sent_at"
        case reminderCount = "reminder_count"
        case createdAt = "created_at"
        case updatedAt = "updated_at"
        case formResponse = "form_response"
        case scoreBreakdown = "score_breakdown"
        case ipAddress = "ip_address"
        case extra = "extra"
    }
}

extension ReferenceDetail: Incoming {
    init(reading reader: inout Reader) {
        id = Int(reading: &reader)
        uuid = String(reading: &reader)
        refereeName = String(reading: &reader)
        refereeEmail = String(reading: &reader)
        status = ReferenceStatus(reading: &reader)
        referenceRequestID = Optional(reading: &reader)
        refereeOrganisation = Optional(reading: &reader)
        refereePosition = Optional(reading: &reader)
        refereePhone = Optional(reading: &reader)
        relationshipToCandidate = Optional(reading: &reader)
        statusLabel = Optional(reading: &reader)
        score = Optional(reading: &reader)
        declineReason = Optional(reading: &reader)
        formURL = Optional(reading: &reader)
        pdfURL = Optional(reading: &reader)
        sentAt = Optional(reading: &reader)
        openedAt = Optional(reading: &reader)
        submittedAt = Optional(reading: &reader)
        expiresAt = Optional(reading: &reader)
        lastReminderSentAt = Optional(reading: &reader)
        reminderCount = Optional(reading: &reader)
        createdAt = Optional(reading: &reader)
        updatedAt = Optional(reading: &reader)
        formResponse = Optional(reading: &reader)
        scoreBreakdown = Optional(reading: &reader)
        ipAddress = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// One answer of a referee.
public struct FormAnswer: Sendable, Hashable, Codable {
    /// The code of the form's field.
    public var fieldCode: String?
    /// The question.
    public var label: String?
    /// The answer.
    public var value: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        fieldCode: String? = nil,
        label: String? = nil,
        value: String? = nil,
        extra: Extra = [:]
    ) {
        self.fieldCode = fieldCode
        self.label = label
        self.value = value
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case fieldCode = "field_code"
        case label = "label"
        case value = "value"
        case extra = "extra"
    }
}

extension FormAnswer: Incoming {
    init(reading reader: inout Reader) {
        fieldCode = Optional(reading: &reader)
        label = Optional(reading: &reader)
        value = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// What one field adds to the score.
public struct ScoreBreakdown: Sendable, Hashable, Codable {
    /// The question.
    public var label: String?
    /// The answer.
    public var value: String?
    /// The score of the answer by itself.
    public var rawScore: Double?
    /// How much the field counts.
    public var weight: Double?
    /// The score times the weight.
    public var weightedScore: Double?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        label: String? = nil,
        value: String? = nil,
        rawScore: Double? = nil,
        weight: Double? = nil,
        weightedScore: Double? = nil,
        extra: Extra = [:]
    ) {
        self.label = label
        self.value = value
        self.rawScore = rawScore
        self.weight = weight
        self.weightedScore = weightedScore
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case label = "label"
        case value = "value"
        case rawScore = "raw_score"
        case weight = "weight"
        case weightedScore = "weighted_score"
        case extra = "extra"
    }
}

extension ScoreBreakdown: Incoming {
    init(reading reader: inout Reader) {
        label = Optional(reading: &reader)
        value = Optional(reading: &reader)
        rawScore = Optional(reading: &reader)
        weight = Optional(reading: &reader)
        weightedScore = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
