// Written by `cargo xtask bindgen` from core/src/api/practical_training/account.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// The account on this host: wallets and what moves in them.
public struct PracticalTrainingAccount: Sendable {
    let caller: Caller

    /// Gets what the host knows of the account.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```swift
    /// let accountProfile = try await portal.practicalTraining.account.profile()
    /// ```
    ///
    /// - Returns: The ``AccountProfile``.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func profile() async throws -> AccountProfile {
        let arguments = Arguments("practical_training.account.profile")
        return try await caller.model(arguments)
    }

    /// Gets the address at which candidates book for themselves, on this account.
    ///
    /// Evidence: `assumed` path; documented for virtual BLS; the field is assumed.
    ///
    /// ```swift
    /// let bookingUrl = try await portal.practicalTraining.account.bookingURL()
    /// ```
    ///
    /// - Returns: The ``BookingUrl``.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func bookingURL() async throws -> BookingUrl {
        let arguments = Arguments("practical_training.account.booking_url")
        return try await caller.model(arguments)
    }

    /// Gets the balances: credits by course, and money.
    ///
    /// Evidence: `assumed` path; the answer is documented.
    ///
    /// ```swift
    /// let credits = try await portal.practicalTraining.account.credits()
    /// ```
    ///
    /// - Returns: The ``Credits``.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func credits() async throws -> Credits {
        let arguments = Arguments("practical_training.account.credits")
        return try await caller.model(arguments)
    }

    /// Lists what moved in the wallets.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```swift
    /// for try await walletTransaction in portal.practicalTraining.account.transactions() {
    ///     print(walletTransaction)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``WalletTransaction``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func transactions(page: Int? = nil, perPage: Int? = nil) -> Pager<WalletTransaction> {
        var arguments = Arguments("practical_training.account.transactions")
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }
}

/// What the host knows of the account.
public struct AccountProfile: Sendable, Hashable, Codable {
    /// Its number.
    public var id: Int?
    /// Its name.
    public var name: String?
    /// Its code, which stands in booking addresses.
    public var code: String?
    /// Its e-mail address.
    public var email: String?
    /// Its telephone number.
    public var phone: String?
    /// Whether bookings can be paid by invoice.
    public var invoicePayments: Bool?
    /// What its money is counted in, such as `GBP`.
    public var currency: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int? = nil,
        name: String? = nil,
        code: String? = nil,
        email: String? = nil,
        phone: String? = nil,
        invoicePayments: Bool? = nil,
        currency: String? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.name = name
        self.code = code
        self.email = email
        self.phone = phone
        self.invoicePayments = invoicePayments
        self.currency = currency
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case name = "name"
        case code = "code"
        case email = "email"
        case phone = "phone"
        case invoicePayments = "invoice_payments"
        case currency = "currency"
        case extra = "extra"
    }
}

extension AccountProfile: Incoming {
    init(reading reader: inout Reader) {
        id = Optional(reading: &reader)
        name = Optional(reading: &reader)
        code = Optional(reading: &reader)
        email = Optional(reading: &reader)
        phone = Optional(reading: &reader)
        invoicePayments = Optional(reading: &reader)
        currency = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// Where candidates book for themselves.
public struct BookingUrl: Sendable, Hashable, Codable {
    /// The address.
    public var bookingURL: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        bookingURL: String? = nil,
        extra: Extra = [:]
    ) {
        self.bookingURL = bookingURL
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case bookingURL = "booking_url"
        case extra = "extra"
    }
}

extension BookingUrl: Incoming {
    init(reading reader: inout Reader) {
        bookingURL = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// The balances of an account.
public struct Credits: Sendable, Hashable, Codable {
    /// The credits, course by course: each course has a wallet of its own.
    public var bookingCredits: [CourseCredits]?
    /// The money.
    public var bookingMoneyBalance: Double?
    /// What the money is counted in, such as `GBP`.
    public var currency: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        bookingCredits: [CourseCredits]? = nil,
        bookingMoneyBalance: Double? = nil,
        currency: String? = nil,
        extra: Extra = [:]
    ) {
        self.bookingCredits = bookingCredits
        self.bookingMoneyBalance = bookingMoneyBalance
        self.currency = currency
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case bookingCredits = "booking_credits"
        case bookingMoneyBalance = "booking_money_balance"
        case currency = "currency"
        case extra = "extra"
    }
}

extension Credits: Incoming {
    init(reading reader: inout Reader) {
        bookingCredits = Optional(reading: &reader)
        bookingMoneyBalance = Optional(reading: &reader)
        currency = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// The credits for one course.
public struct CourseCredits: Sendable, Hashable, Codable {
    /// The number of the course.
    public var courseID: Int?
    /// The name of the course.
    public var courseName: String?
    /// How many bookings they pay.
    public var credits: Int?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        courseID: Int? = nil,
        courseName: String? = nil,
        credits: Int? = nil,
        extra: Extra = [:]
    ) {
        self.courseID = courseID
        self.courseName = courseName
        self.credits = credits
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case courseID = "course_id"
        case courseName = "course_name"
        case credits = "credits"
        case extra = "extra"
    }
}

extension CourseCredits: Incoming {
    init(reading reader: inout Reader) {
        courseID = Optional(reading: &reader)
        courseName = Optional(reading: &reader)
        credits = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// A movement in the wallets. Its fields are not documented.
public struct WalletTransaction: Sendable, Hashable, Codable {
    /// Its number.
    public var id: Int?
    /// What kind of movement it is, in the host's words.
    public var kind: String?
    /// The course.
    public var course: BookableCourse?
    /// The number of the booking.
    public var bookingID: Int?
    /// The credits that moved; negative where they were taken.
    public var credits: Int?
    /// The money that moved; negative where it was taken.
    public var amount: Double?
    /// What the money is counted in, such as `GBP`.
    public var currency: String?
    /// When it moved.
    public var createdAt: Date?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int? = nil,
        kind: String? = nil,
        course: BookableCourse? = nil,
        bookingID: Int? = nil,
        credits: Int? = nil,
        amount: Double? = nil,
        currency: String? = nil,
        createdAt: Date? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.kind = kind
        self.course = course
        self.bookingID = bookingID
        self.credits = credits
        self.amount = amount
        self.currency = currency
        self.createdAt = createdAt
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case kind = "type"
        case course = "course"
        case bookingID = "booking_id"
        case credits = "credits"
        case amount = "amount"
        case currency = "currency"
        case createdAt = "created_at"
        case extra = "extra"
    }
}

extension WalletTransaction: Incoming {
    init(reading reader: inout Reader) {
        id = Optional(reading: &reader)
        kind = Optional(reading: &reader)
        course = Optional(reading: &reader)
        bookingID = Optional(reading: &reader)
        credits = Optional(reading: &reader)
        amount = Optional(reading: &reader)
        currency = Optional(reading: &reader)
        createdAt = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
