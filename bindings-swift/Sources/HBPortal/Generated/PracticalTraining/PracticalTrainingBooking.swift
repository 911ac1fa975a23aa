// Written by `cargo xtask bindgen` from core/src/api/practical_training/booking.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// How a booking is paid.
public enum PayOption: OpenEnum {
    /// With one credit from the wallet of the course.
    case credits
    /// From the money balance.
    case balance
    /// By invoice, for accounts that are enabled for it.
    case invoice
    /// By the candidate, who gets a link by e-mail: the booking is pending until then.
    case candidatePays
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "credits": self = .credits
        case "balance": self = .balance
        case "invoice": self = .invoice
        case "candidate_pays": self = .candidatePays
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .credits: "credits"
        case .balance: "balance"
        case .invoice: "invoice"
        case .candidatePays: "candidate_pays"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.credits, .balance, .invoice, .candidatePays]
}

extension PayOption: Incoming, Argument {}

/// Where a booking stands. Only `booked` is documented.
public enum BookingStatus: OpenEnum {
    /// It waits: for the candidate's payment, or for the host's staff.
    case pending
    /// The seat is taken.
    case booked
    /// It was cancelled.
    case cancelled
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "pending": self = .pending
        case "booked": self = .booked
        case "cancelled": self = .cancelled
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .pending: "pending"
        case .booked: "booked"
        case .cancelled: "cancelled"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.pending, .booked, .cancelled]
}

extension BookingStatus: Incoming, Argument {}

/// Where the payment of a booking stands. Only `completed` is documented.
public enum PayStatus: OpenEnum {
    /// It has to come.
    case pending
    /// It is there.
    case completed
    /// It stands on an invoice.
    case invoiced
    /// It was given back.
    case refunded
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "pending": self = .pending
        case "completed": self = .completed
        case "invoiced": self = .invoiced
        case "refunded": self = .refunded
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .pending: "pending"
        case .completed: "completed"
        case .invoiced: "invoiced"
        case .refunded: "refunded"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.pending, .completed, .invoiced, .refunded]
}

extension PayStatus: Incoming, Argument {}

/// A booking of a seat.
public struct Booking: Sendable, Hashable, Codable, Identifiable {
    /// Its number.
    public var id: Int
    /// Who is trained.
    public var candidate: BookingCandidate?
    /// The course.
    public var course: BookableCourse?
    /// Where it takes place; practical training tells it.
    public var location: TrainingLocation?
    /// Who trains.
    public var trainer: Trainer?
    /// When it begins.
    public var startDate: Date?
    /// When it ends.
    public var endDate: Date?
    /// Where it stands.
    public var bookingStatus: BookingStatus?
    /// Where its payment stands.
    public var payStatus: PayStatus?
    /// How it is paid.
    public var payOption: PayOption?
    /// Where the candidate pays; practical training tells it.
    public var paymentURL: String?
    /// Who booked, such as `Agency`.
    public var bookedBy: String?
    /// Whether the candidate came, in the host's words; nothing before the day. Practical training tells
    /// it.
    public var attendance: String?
    /// How far the training is, such as `completed`; virtual BLS tells it.
    public var trainingStatus: String?
    /// Where the equipment is: `in` once it came back; virtual BLS tells it.
    public var equipmentStatus: String?
    /// Whether there is a certificate.
    public var certificateAvailable: Bool?
    /// Where the course is held; virtual BLS tells it.
    public var virtualSession: VirtualSession?
    /// When it was made.
    public var createdAt: Date?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int,
        candidate: BookingCandidate? = nil,
        course: BookableCourse? = nil,
        location: TrainingLocation? = nil,
        trainer: Trainer? = nil,
        startDate: Date? = nil,
        endDate: Date? = nil,
        bookingStatus: BookingStatus? = nil,
        payStatus: PayStatus? = nil,
        payOption: PayOption? = nil,
        paymentURL: String? = nil,
        bookedBy: String? = nil,
        attendance: String? = nil,
        trainingStatus: String? = nil,
        equipmentStatus: String? = nil,
        certificateAvailable: Bool? = nil,
        virtualSession: VirtualSession? = nil,
        createdAt: Date? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.candidate = candidate
        self.course = course
        self.location = location
        self.trainer = trainer
        self.startDate = startDate
        self.endDate = endDate
        self.bookingStatus = bookingStatus
        self.payStatus = payStatus
        self.payOption = payOption
        self.paymentURL = paymentURL
        self.bookedBy = bookedBy
        self.attendance = attendance
        self.trainingStatus = trainingStatus
        self.equipmentStatus = equipmentStatus
        self.certificateAvailable = certificateAvailable
        self.virtualSession = virtualSession
        self.createdAt = createdAt
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case candidate = "candidate"
        case course = "course"
        case location = "location"
        case trainer = "trainer"
        case startDate = "start_date"
        case endDate = "end_date"
        case bookingStatus = "booking_status"
        case payStatus = "pay_status"
        case payOption = "pay_option"
        case paymentURL = "payment_url"
        case bookedBy = "booked_by"
        case attendance = "attendance"
        case trainingStatus = "training_status"
        case equipmentStatus = "equipment_status"
        case certificateAvailable = "certificate_available"
        case virtualSession = "virtual"
        case createdAt = "created_at"
        case extra = "extra"
    }
}

extension Booking: Incoming {
    init(reading reader: inout Reader) {
        id = Int(reading: &reader)
        candidate = Optional(reading: &reader)
        course = Optional(reading: &reader)
        location = Optional(reading: &reader)
        trainer = Optional(reading: &reader)
        startDate = Optional(reading: &reader)
        endDate = Optional(reading: &reader)
        bookingStatus = Optional(reading: &reader)
        payStatus = Optional(reading: &reader)
        payOption = Optional(reading: &reader)
        paymentURL = Optional(reading: &reader)
        bookedBy = Optional(reading: &reader)
        attendance = Optional(reading: &reader)
        trainingStatus = Optional(reading: &reader)
        equipmentStatus = Optional(reading: &reader)
        certificateAvailable = Optional(reading: &reader)
        virtualSession = Optional(reading: &reader)
        createdAt = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// Who is trained.
public struct BookingCandidate: Sendable, Hashable, Codable {
    /// First and last name.
    public var name: String?
    /// E-mail address.
    public var email: String?
    /// Telephone number.
    public var phone: String?
    /// What the candidate works as.
    public var jobRole: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        name: String? = nil,
        email: String? = nil,
        phone: String? = nil,
        jobRole: String? = nil,
        extra: Extra = [:]
    ) {
        self.name = name
        self.email = email
        self.phone = phone
        self.jobRole = jobRole
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case name = "name"
        case email = "email"
        case phone = "phone"
        case jobRole = "job_role"
        case extra = "extra"
    }
}

extension BookingCandidate: Incoming {
    init(reading reader: inout Reader) {
        name = Optional(reading: &reader)
        email = Optional(reading: &reader)
        phone = Optional(reading: &reader)
        jobRole = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// Who trains.
public struct Trainer: Sendable, Hashable, Codable {
    /// Their number.
    public var id: Int?
    /// Their name.
    public var name: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int? = nil,
        name: String? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.name = name
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case name = "name"
        case extra = "extra"
    }
}

extension Trainer: Incoming {
    init(reading reader: inout Reader) {
        id = Optional(reading: &reader)
        name = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// The meeting in which a virtual course is held.
public struct VirtualSession: Sendable, Hashable, Codable {
    /// Its number.
    public var zoomID: String?
    /// Where to join it.
    public var zoomLink: String?
    /// What lets one in.
    public var zoomPassword: Secret?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        zoomID: String? = nil,
        zoomLink: String? = nil,
        zoomPassword: Secret? = nil,
        extra: Extra = [:]
    ) {
        self.zoomID = zoomID
        self.zoomLink = zoomLink
        self.zoomPassword = zoomPassword
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case zoomID = "zoom_id"
        case zoomLink = "zoom_link"
        case zoomPassword = "zoom_password"
        case extra = "extra"
    }
}

extension VirtualSession: Incoming {
    init(reading reader: inout Reader) {
        zoomID = Optional(reading: &reader)
        zoomLink = Optional(reading: &reader)
        zoomPassword = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
