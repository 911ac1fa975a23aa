// Written by `cargo xtask bindgen` from core/src/api/virtual_bls/account.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// The account on this host: wallets and what moves in them.
public struct VirtualBLSAccount: Sendable {
    let caller: Caller

    /// Gets the address at which candidates book for themselves, on this account.
    ///
    /// Evidence: `documented`; the field is assumed.
    ///
    /// ```swift
    /// let bookingUrl = try await portal.virtualBLS.account.bookingURL()
    /// ```
    ///
    /// - Returns: The ``BookingUrl``.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func bookingURL() async throws -> BookingUrl {
        let arguments = Arguments("virtual_bls.account.booking_url")
        return try await caller.model(arguments)
    }

    /// Gets the balances: credits by course, and money.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// let credits = try await portal.virtualBLS.account.credits()
    /// ```
    ///
    /// - Returns: The ``Credits``.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func credits() async throws -> Credits {
        let arguments = Arguments("virtual_bls.account.credits")
        return try await caller.model(arguments)
    }

    /// Lists what moved in the wallets.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```swift
    /// for try await walletTransaction in portal.virtualBLS.account.transactions() {
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
        var arguments = Arguments("virtual_bls.account.transactions")
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }
}
