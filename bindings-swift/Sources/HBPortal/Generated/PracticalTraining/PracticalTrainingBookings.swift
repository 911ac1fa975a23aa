// Written by `cargo xtask bindgen` from core/src/api/practical_training/bookings.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Bookings of seats.
public struct PracticalTrainingBookings: Sendable {
    let caller: Caller

    /// Lists the bookings of the account.
    ///
    /// Evidence: `assumed` arguments; path and name are documented.
    ///
    /// ```swift
    /// for try await booking in portal.practicalTraining.bookings.list() {
    ///     print(booking)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``Booking``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func list(page: Int? = nil, perPage: Int? = nil) -> Pager<Booking> {
        var arguments = Arguments("practical_training.bookings.list")
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }

    /// Gets one booking.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// ```swift
    /// let booking = try await portal.practicalTraining.bookings.get(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``Booking``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such booking; any other ``HBPortalError``,
    ///   or `CancellationError`.
    public func get(_ id: some PortalIDConvertible) async throws -> Booking {
        var arguments = Arguments("practical_training.bookings.get")
        arguments.set("id", id.portalID)
        return try await caller.model(arguments)
    }

    /// Books the seat of a hold that is known by its hash. A `Hold` does it itself.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// let booking = try await portal.practicalTraining.bookings.create(holdHash: "4b1f0d6c8a7e", firstName: "Alex", lastName: "Nurse", email: "alex@example.com", payOption: .candidatePays)
    /// ```
    ///
    /// - Parameters:
    ///   - holdHash: What names the hold.
    ///   - firstName: First name of who is trained.
    ///   - lastName: Last name of who is trained.
    ///   - email: Their e-mail address.
    ///   - payOption: How it is paid.
    ///   - phone: Their telephone number. Whether a host takes a booking without it is not documented.
    ///   - jobRole: What they work as.
    ///   - address: Street and number to which the equipment is sent; needed by virtual BLS, and known to it
    ///     alone.
    ///   - city: City to which the equipment is sent; needed by virtual BLS, and known to it alone.
    ///   - postcode: Postcode to which the equipment is sent; needed by virtual BLS, and known to it alone.
    ///   - agencyContactName: Whom at the agency to ask.
    ///   - agencyContactEmail: Their e-mail address.
    ///   - agencyEmail: Where invoices are sent; known to practical training alone.
    /// - Returns: The ``Booking``.
    /// - Throws: ``HBPortalError/validation(_:)`` for wrong arguments, a hold that has expired, or a pay
    ///   option that the account has not; any other ``HBPortalError``, or `CancellationError`.
    public func create(
        holdHash: String,
        firstName: String,
        lastName: String,
        email: String,
        payOption: PayOption,
        phone: String? = nil,
        jobRole: String? = nil,
        address: String? = nil,
        city: String? = nil,
        postcode: String? = nil,
        agencyContactName: String? = nil,
        agencyContactEmail: String? = nil,
        agencyEmail: String? = nil
    ) async throws -> Booking {
        var arguments = Arguments("practical_training.bookings.create")
        arguments.set("hold_hash", holdHash)
        arguments.set("first_name", firstName)
        arguments.set("last_name", lastName)
        arguments.set("email", email)
        arguments.set("pay_option", payOption)
        arguments.set("phone", phone)
        arguments.set("job_role", jobRole)
        arguments.set("address", address)
        arguments.set("city", city)
        arguments.set("postcode", postcode)
        arguments.set("agency_contact_name", agencyContactName)
        arguments.set("agency_contact_email", agencyContactEmail)
        arguments.set("agency_email", agencyEmail)
        return try await caller.model(arguments)
    }

    /// Cancels a booking. Nothing is returned where the host answers without a body.
    ///
    /// Evidence: `assumed` path and answer; the name is documented.
    ///
    /// ```swift
    /// let booking = try await portal.practicalTraining.bookings.cancel(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``Booking``, or `nil` where the portal answers without one.
    /// - Throws: ``HBPortalError/conflict(_:)`` when it is cancelled already or too late for it;
    ///   ``HBPortalError/notFound(_:)`` when there is no such booking; any other ``HBPortalError``, or
    ///   `CancellationError`.
    public func cancel(_ id: some PortalIDConvertible) async throws -> Booking? {
        var arguments = Arguments("practical_training.bookings.cancel")
        arguments.set("id", id.portalID)
        return try await caller.optional(arguments)
    }

    /// Lists the bookings to which nobody came.
    ///
    /// Evidence: `assumed` path and arguments; the name is documented.
    ///
    /// ```swift
    /// for try await booking in portal.practicalTraining.bookings.noShows() {
    ///     print(booking)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``Booking``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func noShows(page: Int? = nil, perPage: Int? = nil) -> Pager<Booking> {
        var arguments = Arguments("practical_training.bookings.no_shows")
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }
}
