// Written by `cargo xtask bindgen` from core/src/api/virtual_bls/bookings.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Bookings of timeslots.
public struct VirtualBLSBookings: Sendable {
    let caller: Caller

    /// Lists the bookings of the account.
    ///
    /// Evidence: `assumed` path and arguments; the name is documented.
    ///
    /// ```swift
    /// for try await booking in portal.virtualBLS.bookings.list() {
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
        var arguments = Arguments("virtual_bls.bookings.list")
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }

    /// Gets one booking.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// ```swift
    /// let booking = try await portal.virtualBLS.bookings.get(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``Booking``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such booking; any other ``HBPortalError``,
    ///   or `CancellationError`.
    public func get(_ id: some PortalIDConvertible) async throws -> Booking {
        var arguments = Arguments("virtual_bls.bookings.get")
        arguments.set("id", id.portalID)
        return try await caller.model(arguments)
    }

    /// Books the timeslot of a hold that is known by its hash. A `Hold` does it itself.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// let booking = try await portal.virtualBLS.bookings.create(holdHash: "4b1f0d6c8a7e", firstName: "Alex", lastName: "Nurse", email: "alex@example.com", payOption: .candidatePays)
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
        var arguments = Arguments("virtual_bls.bookings.create")
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

    /// Downloads the certificate of a booking, once the training is completed and the equipment came back.
    ///
    /// Evidence: `documented`; how it is refused before is assumed.
    ///
    /// ```swift
    /// let file = try await portal.virtualBLS.bookings.certificate(17)
    /// try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The file, which is fetched as it is read.
    /// - Throws: ``HBPortalError/conflict(_:)`` or; ``HBPortalError/notFound(_:)`` while there is none;
    ///   ``HBPortalError/notFound(_:)`` when there is no such booking; any other ``HBPortalError``, or
    ///   `CancellationError`.
    public func certificate(_ id: some PortalIDConvertible) async throws -> Download {
        var arguments = Arguments("virtual_bls.bookings.certificate")
        arguments.set("id", id.portalID)
        return try await caller.download(arguments)
    }
}
