// Written by `cargo xtask bindgen` from core/src/api/v1/occupational_health/submissions.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// How a screening ended. The first five come with a certificate.
public enum ScreeningStatus: OpenEnum {
    /// Fit to work.
    case pass
    /// Fit to work, within limits.
    case passWithRestrictions
    /// Fit to work, with advice.
    case passWithRecommendations
    /// Fit to work, with letters of advice.
    case passWithAdvisoryLetters
    /// Fit to work for a time.
    case temporaryClearance
    /// Not enough evidence of immunity.
    case fail
    /// It came to nothing: `information` says why. The portal's word for it is `other`.
    case unresolved
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "pass": self = .pass
        case "pass with restrictions": self = .passWithRestrictions
        case "pass with recommendations": self = .passWithRecommendations
        case "pass with advisory letters": self = .passWithAdvisoryLetters
        case "temporary clearance": self = .temporaryClearance
        case "fail": self = .fail
        case "other": self = .unresolved
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .pass: "pass"
        case .passWithRestrictions: "pass with restrictions"
        case .passWithRecommendations: "pass with recommendations"
        case .passWithAdvisoryLetters: "pass with advisory letters"
        case .temporaryClearance: "temporary clearance"
        case .fail: "fail"
        case .unresolved: "other"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.pass, .passWithRestrictions, .passWithRecommendations, .passWithAdvisoryLetters, .temporaryClearance, .fail, .unresolved]
}

extension ScreeningStatus: Incoming, Argument {}

/// What came of a document.
public enum DocumentStatus: OpenEnum {
    /// It will do.
    case accepted
    /// It will not.
    case rejected
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "accepted": self = .accepted
        case "rejected": self = .rejected
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .accepted: "accepted"
        case .rejected: "rejected"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.accepted, .rejected]
}

extension DocumentStatus: Incoming, Argument {}

/// What came of changing a submission.
public enum SubmissionUpdate: Sendable, Hashable, Codable {
    /// It was changed (200).
    case updated
    /// All of it was so already (304).
    case unchanged
}

extension SubmissionUpdate: Chosen {
    init(_ choice: Choice) throws {
        switch choice.variant {
        case 0: self = .updated
        case 1: self = .unchanged
        default: throw HBPortalError.broken
        }
    }
}

/// Where a screening stands.
public enum Screening: Sendable, Hashable, Codable {
    /// It still runs (202).
    case running
    /// It has ended, or waits for documents: `documents` of the result says which.
    case finished(SubmissionResult)
}

extension Screening: Chosen {
    init(_ choice: Choice) throws {
        switch choice.variant {
        case 0: self = .running
        case 1: self = .finished(try choice.model())
        default: throw HBPortalError.broken
        }
    }
}

/// How the portal names a submission.
public struct SubmissionReference: Sendable, Hashable, Codable {
    /// The text that the other operations on it take.
    public var submissionRef: String
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        submissionRef: String,
        extra: Extra = [:]
    ) {
        self.submissionRef = submissionRef
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case submissionRef = "submission_ref"
        case extra = "extra"
    }
}

extension SubmissionReference: Incoming {
    init(reading reader: inout Reader) {
        submissionRef = String(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// A submission among others.
public struct Submission: Sendable, Hashable, Codable {
    /// The text that the other operations on it take.
    public var submissionRef: String
    /// Whose it is.
    public var candidateRef: String?
    /// The form that was answered.
    public var formType: String?
    /// Where it stands, in the portal's words: they are not documented.
    public var status: String?
    /// When it was created, as the portal writes it.
    public var createdAt: String?
    /// When it was changed, as the portal writes it.
    public var updatedAt: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        submissionRef: String,
        candidateRef: String? = nil,
        formType: String? = nil,
        status: String? = nil,
        createdAt: String? = nil,
        updatedAt: String? = nil,
        extra: Extra = [:]
    ) {
        self.submissionRef = submissionRef
        self.candidateRef = candidateRef
        self.formType = formType
        self.status = status
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case submissionRef = "submission_ref"
        case candidateRef = "candidate_ref"
        case formType = "form_type"
        case status = "status"
        case createdAt = "created_at"
        case updatedAt = "updated_at"
        case extra = "extra"
    }
}

extension Submission: Incoming {
    init(reading reader: inout Reader) {
        submissionRef = String(reading: &reader)
        candidateRef = Optional(reading: &reader)
        formType = Optional(reading: &reader)
        status = Optional(reading: &reader)
        createdAt = Optional(reading: &reader)
        updatedAt = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// The result of a screening.
public struct SubmissionResult: Sendable, Hashable, Codable {
    /// How it ended.
    public var status: ScreeningStatus
    /// The reason, in the portal's words.
    public var information: String?
    /// The documents that were asked for.
    public var documents: [SubmissionDocument]?
    /// The certificate, where there is one.
    public var result: Clearance?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        status: ScreeningStatus,
        information: String? = nil,
        documents: [SubmissionDocument]? = nil,
        result: Clearance? = nil,
        extra: Extra = [:]
    ) {
        self.status = status
        self.information = information
        self.documents = documents
        self.result = result
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case status = "status"
        case information = "information"
        case documents = "documents"
        case result = "result"
        case extra = "extra"
    }
}

extension SubmissionResult: Incoming {
    init(reading reader: inout Reader) {
        status = ScreeningStatus(reading: &reader)
        information = Optional(reading: &reader)
        documents = Optional(reading: &reader)
        result = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// A document that a screening asked for.
public struct SubmissionDocument: Sendable, Hashable, Codable {
    /// The document.
    public var documentID: String?
    /// What came of it.
    public var documentStatus: DocumentStatus?
    /// The reason where it was rejected, in the portal's words.
    public var documentInformation: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        documentID: String? = nil,
        documentStatus: DocumentStatus? = nil,
        documentInformation: String? = nil,
        extra: Extra = [:]
    ) {
        self.documentID = documentID
        self.documentStatus = documentStatus
        self.documentInformation = documentInformation
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case documentID = "document_id"
        case documentStatus = "document_status"
        case documentInformation = "document_information"
        case extra = "extra"
    }
}

extension SubmissionDocument: Incoming {
    init(reading reader: inout Reader) {
        documentID = Optional(reading: &reader)
        documentStatus = Optional(reading: &reader)
        documentInformation = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// What a certificate says.
public struct Clearance: Sendable, Hashable, Codable {
    /// What the candidate is cleared for, in the portal's words.
    public var clearanceLevel: String?
    /// Until when, as the portal writes it.
    public var certificateExpire: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        clearanceLevel: String? = nil,
        certificateExpire: String? = nil,
        extra: Extra = [:]
    ) {
        self.clearanceLevel = clearanceLevel
        self.certificateExpire = certificateExpire
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case clearanceLevel = "clearance_level"
        case certificateExpire = "certificate_expire"
        case extra = "extra"
    }
}

extension Clearance: Incoming {
    init(reading reader: inout Reader) {
        clearanceLevel = Optional(reading: &reader)
        certificateExpire = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
