// Written by `cargo xtask bindgen` from core/src; do not edit.
// swift-format-ignore-file

import Foundation

extension HBPortal {
    /// A client with these options; what they leave out is looked for in the environment, then has a
    /// default. Nothing is sent yet: the first call logs in.
    ///
    /// - Parameters:
    ///   - clientID: The account's client id. Environment: `HBPORTAL_CLIENT_ID`.
    ///   - apiKey: The account's api key. Environment: `HBPORTAL_API_KEY`.
    ///   - baseURL: Where the API lives: https, or http on this machine. Environment: `HBPORTAL_BASE_URL`.
    ///   - session: A pair to start from, for a client that has no api key: it lives on refresh alone.
    ///   - store: Where the pair is kept between runs. Without it, in memory.
    ///   - tokenFile: A file in which the token pair is kept, so that processes of one machine share it:
    ///     short for `file:` in `tokenStore`. Environment: `HBPORTAL_TOKEN_FILE`.
    ///   - tokenStore: Where the token pair is kept: `memory:`, `file:/path`, `redis://host` or
    ///     `rediss://host` (shared by a fleet), `keyring:service/account`. Each host has its own pair, in a
    ///     place beside it. Environment: `HBPORTAL_TOKEN_STORE`.
    ///   - timeout: How long a call may take in all, in seconds: token, waits, retries and body included. 60
    ///     by default. Environment: `HBPORTAL_TIMEOUT`.
    ///   - connectTimeout: How long making a connection may take, in seconds. 10 by default.
    ///   - maxRetries: How often a call is sent again when that is safe and may help. 2 by default.
    ///     Environment: `HBPORTAL_MAX_RETRIES`.
    ///   - maxRetryAfter: The longest wait the server may ask for, in seconds, before the call fails at once.
    ///     60 by default.
    ///   - requestsPerMinute: How many requests are sent in any minute; without it, as many as there are.
    ///   - proxy: The proxy to go through, instead of what `HTTPS_PROXY` and its like say; empty for none at
    ///     all.
    ///   - caBundle: A PEM file with certificates to trust beside the platform's. Environment:
    ///     `HBPORTAL_CA_BUNDLE`.
    ///   - routes: Other routes for operations: `{"portal.references.download_pdf": "GET
    ///     /references/{id}/download"}`.
    ///   - userAgent: What stands before `hbportal/…` in the `User-Agent` header: your application and its
    ///     version.
    ///   - maxUploadSize: The largest file that is sent, in bytes. 1 GiB by default: what the portal takes is
    ///     not documented.
    ///   - practicalTraining: Practical training (TDTA): its host, and an account of its own where it has
    ///     one.
    ///   - virtualBLS: Virtual BLS: its host, and an account of its own where it has one.
    ///   - services: HB Services: its host, which is not known and must be given.
    ///   - academy: The academy: its host, which is not known and must be given.
    ///   - onSessionEvent: Told of what happens to the client's sessions, one event after the other, on a
    ///     thread of its own: it may take its time, and no token waits for it. See ``SessionEvent``.
    /// - Throws: ``HBPortalError/validation(_:)`` naming each wrong option;
    ///   ``HBPortalError/configuration(_:)`` without anything to log in with, for a route that cannot work, a
    ///   CA bundle that cannot be read.
    public init(
        clientID: Int? = nil,
        apiKey: Secret? = nil,
        baseURL: String? = nil,
        session: TokenPair? = nil,
        store: (any TokenStore)? = nil,
        tokenFile: String? = nil,
        tokenStore: Secret? = nil,
        timeout: Double? = nil,
        connectTimeout: Double? = nil,
        maxRetries: Int? = nil,
        maxRetryAfter: Double? = nil,
        requestsPerMinute: Int? = nil,
        proxy: Secret? = nil,
        caBundle: String? = nil,
        routes: [String: String]? = nil,
        userAgent: String? = nil,
        maxUploadSize: Int? = nil,
        practicalTraining: FamilyOptions? = nil,
        virtualBLS: FamilyOptions? = nil,
        services: FamilyOptions? = nil,
        academy: FamilyOptions? = nil,
        onSessionEvent: (@Sendable (SessionEvent) -> Void)? = nil
    ) throws {
        var arguments = Arguments()
        arguments.set("client_id", clientID)
        arguments.set("api_key", apiKey)
        arguments.set("base_url", baseURL)
        arguments.set("session", session)
        arguments.set("token_file", tokenFile)
        arguments.set("token_store", tokenStore)
        arguments.set("timeout", timeout)
        arguments.set("connect_timeout", connectTimeout)
        arguments.set("max_retries", maxRetries)
        arguments.set("max_retry_after", maxRetryAfter)
        arguments.set("requests_per_minute", requestsPerMinute)
        arguments.set("proxy", proxy)
        arguments.set("ca_bundle", caBundle)
        arguments.set("routes", routes)
        arguments.set("user_agent", userAgent)
        arguments.set("max_upload_size", maxUploadSize)
        arguments.set("practical_training", practicalTraining)
        arguments.set("virtual_bls", virtualBLS)
        arguments.set("services", services)
        arguments.set("academy", academy)
        try self.init(options: arguments, store: store, onSessionEvent: onSessionEvent)
    }

    /// The same client with other options for its calls. It shares connections, token and pace.
    ///
    /// - Parameters:
    ///   - timeout: How long a call may take in all, in seconds.
    ///   - maxRetries: How often a call is sent again when that is safe and may help.
    ///   - idempotencyKey: Under which key the server remembers a write: sending it again under the same key
    ///     does not do it twice. Without it each write gets a key of its own, kept over its retries. A key is
    ///     for one write: another one under the same key is refused with a `ValidationError`.
    /// - Throws: ``HBPortalError/validation(_:)`` naming each wrong option.
    public func withOptions(
        timeout: Double? = nil,
        maxRetries: Int? = nil,
        idempotencyKey: String? = nil
    ) throws -> HBPortal {
        var arguments = Arguments()
        arguments.set("timeout", timeout)
        arguments.set("max_retries", maxRetries)
        arguments.set("idempotency_key", idempotencyKey)
        return try with(options: arguments)
    }

    /// Sends any request, with the same token, retries, pace and errors as an operation: for paths that
    /// have none here yet.
    ///
    /// - Parameters:
    ///   - method: GET, POST, PUT, PATCH or DELETE.
    ///   - path: The path after the base URL, such as `/appraisal-requests`.
    ///   - query: What stands behind the `?`; a list stands as often as it has entries.
    ///   - json: The body, as JSON.
    ///   - form: The body, as a form: what the first API takes. What is nested is written as `name[key]`, a
    ///     list as `name[]`.
    ///   - family: The family whose host is asked, with its token: `portal`, `v1`, `services`, `academy`,
    ///     `practicalTraining`, `virtualBLS`. The portal by default.
    ///   - headers: Further headers. Those that the client sets itself cannot be given: token, request id.
    /// - Throws: ``HBPortalError``, as any operation.
    public func request(
        _ method: String,
        _ path: String,
        query: [String: JSONValue]? = nil,
        json: JSONValue? = nil,
        form: [String: JSONValue]? = nil,
        family: Family? = nil,
        headers: [String: String]? = nil
    ) async throws -> RawResponse {
        var arguments = Arguments()
        arguments.set("method", method)
        arguments.set("path", path)
        arguments.set("query", query)
        arguments.set("json", json)
        arguments.set("form", form)
        arguments.set("family", family)
        arguments.set("headers", headers)
        return try await caller.request(arguments)
    }

    /// The academy: bookings of courses, and links to book one.
    public var academy: Academy { Academy(caller: caller) }

    /// Token pairs for others, and what the portal says of the token in use.
    public var auth: Auth { Auth(caller: caller) }

    /// Requests for references about a candidate.
    public var referenceRequests: ReferenceRequests { ReferenceRequests(caller: caller) }

    /// The references that referees gave.
    public var references: References { References(caller: caller) }

    /// Endpoints to which the portal delivers events.
    public var webhooks: Webhooks { Webhooks(caller: caller) }

    /// The forms that referees fill in.
    public var templates: Templates { Templates(caller: caller) }

    /// Practical training (TDTA, beta).
    public var practicalTraining: PracticalTraining { PracticalTraining(caller: caller) }

    /// HB Services: interviews.
    public var services: Services { Services(caller: caller) }

    /// The portal's first API (deprecated).
    public var v1: V1 { V1(caller: caller) }

    /// Virtual BLS (beta).
    public var virtualBLS: VirtualBLS { VirtualBLS(caller: caller) }
}

extension Hold {
    /// Books the seat that is held. A hold is for one booking. Where the booking was certainly not made,
    /// such as for a pay option that the account has not, the hold stays open. Where nobody knows whether
    /// it was made, as after a lost answer or a cancelled task, the hold cannot be booked again and is not
    /// given back by itself: look at the bookings.
    ///
    /// - Parameters:
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
    /// - Throws: ``HBPortalError/conflict(_:)`` for a hold that has expired, is used or given back, with
    ///   nothing sent; ``HBPortalError/validation(_:)`` for wrong arguments; any other ``HBPortalError``, or
    ///   `CancellationError`.
    @discardableResult
    public func book(
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
        var arguments = Arguments()
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
        return try await book(arguments)
    }
}

extension WebhookVerifier {
    /// A verifier for the deliveries to one endpoint.
    ///
    /// - Parameters:
    ///   - secrets: The secrets of the endpoint. Several while one is replaced by the next: any of them will
    ///     do.
    ///   - preset: Whose headers are read: `portal` by default.
    ///   - signatureHeader: The header with the signature, instead of the preset's.
    ///   - timestampHeader: The header with the timestamp, instead of the preset's.
    ///   - toleranceSeconds: By how much the timestamp may differ from the clock, both ways. 300 by default.
    /// - Throws: ``HBPortalError/validation(_:)`` naming each wrong option, an empty secret among them.
    public convenience init(
        secrets: [Secret],
        preset: WebhookPreset? = nil,
        signatureHeader: String? = nil,
        timestampHeader: String? = nil,
        toleranceSeconds: Int? = nil
    ) throws {
        var arguments = Arguments()
        arguments.set("secrets", secrets)
        arguments.set("preset", preset)
        arguments.set("signature_header", signatureHeader)
        arguments.set("timestamp_header", timestampHeader)
        arguments.set("tolerance_seconds", toleranceSeconds)
        try self.init(options: arguments)
    }
}
