// Written by `cargo xtask bindgen` from core/src; do not edit.

import type { Caller } from '../caller.js';
import type { Download } from '../download.js';
import type { Hold } from '../hold.js';
import type { CallOptions } from '../options.js';
import type { Pager } from '../pager.js';
import { apart, type WithFiles } from '../upload.js';
import type * as models from './models.js';
import * as readers from './readers.js';

/** Links to book a course. */
export class AcademyBookingLinks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Searches the links; without a text, all of them.
   *
   * Evidence: `assumed` path, argument and fields; the name is documented.
   *
   * @param params - Which links to look for.
   * @param options - Options of this call alone.
   * @returns Each {@link models.BookingLink}, for `for await`; pages are fetched as they are read.
   * @throws ConfigurationError - Where the host is not configured.
   *
   * @example
   * ```ts
   * for await (const bookingLink of client.academy.bookingLinks.search()) {
   *   console.log(bookingLink);
   * }
   * ```
   */
  search(params?: models.SearchBookingLinks, options?: CallOptions): Pager<models.BookingLink> {
    return this.#caller.list('academy.booking_links.search', { params, options }, readers.readBookingLink);
  }
}

/** Bookings of courses, as the academy lists them. */
export class AcademyBookings {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the bookings of courses that are over.
   *
   * Evidence: `assumed` path and fields; the name is documented.
   *
   * @param params - Which bookings to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.AcademyBooking}, for `for await`; pages are fetched as they are read.
   * @throws ConfigurationError - Where the host is not configured.
   *
   * @example
   * ```ts
   * for await (const academyBooking of client.academy.bookings.past()) {
   *   console.log(academyBooking);
   * }
   * ```
   */
  past(params?: models.ListAcademyBookings, options?: CallOptions): Pager<models.AcademyBooking> {
    return this.#caller.list('academy.bookings.past', { params, options }, readers.readAcademyBooking);
  }

  /**
   * Lists the bookings of courses to come.
   *
   * Evidence: `assumed` path and fields; the name is documented.
   *
   * @param params - Which bookings to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.AcademyBooking}, for `for await`; pages are fetched as they are read.
   * @throws ConfigurationError - Where the host is not configured.
   *
   * @example
   * ```ts
   * for await (const academyBooking of client.academy.bookings.upcoming()) {
   *   console.log(academyBooking);
   * }
   * ```
   */
  upcoming(params?: models.ListAcademyBookings, options?: CallOptions): Pager<models.AcademyBooking> {
    return this.#caller.list('academy.bookings.upcoming', { params, options }, readers.readAcademyBooking);
  }

  /**
   * Lists the bookings of courses that begin between two days, both included.
   *
   * Evidence: `assumed` path, arguments and fields; the name is documented.
   *
   * @param params - Between which days to look.
   * @param options - Options of this call alone.
   * @returns Each {@link models.AcademyBooking}, for `for await`; pages are fetched as they are read.
   * @throws ConfigurationError - Where the host is not configured.
   * @throws ValidationError - For days in the wrong order.
   *
   * @example
   * ```ts
   * for await (const academyBooking of client.academy.bookings.search()) {
   *   console.log(academyBooking);
   * }
   * ```
   */
  search(params?: models.SearchAcademyBookings, options?: CallOptions): Pager<models.AcademyBooking> {
    return this.#caller.list('academy.bookings.search', { params, options }, readers.readAcademyBooking);
  }
}

/** The academy: bookings of courses, and links to book one. */
export class Academy {
  /** Bookings of courses. */
  readonly bookings: AcademyBookings;

  /** Links to book a course. */
  readonly bookingLinks: AcademyBookingLinks;

  /** @internal */
  constructor(caller: Caller) {
    this.bookings = new AcademyBookings(caller);
    this.bookingLinks = new AcademyBookingLinks(caller);
  }
}

/** Token pairs for others, and what the portal says of the token in use. */
export class Auth {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gets a new pair from the client's credentials, to hand out: to a mobile app, to another service.
   *
   * The client does not use this pair itself, so whoever receives it may renew it without a race.
   *
   * Evidence: `observed` (name and method are documented).
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.TokenResponse}.
   * @throws ConfigurationError - Without credentials.
   * @throws AuthenticationError - When they are refused.
   * @throws PermissionDeniedError - For an account without API access.
   *
   * @example
   * ```ts
   * const tokenResponse = await client.auth.token();
   * ```
   */
  token(options?: CallOptions): Promise<models.TokenResponse> {
    return this.#caller.call('portal.auth.token', { options }, readers.readTokenResponse);
  }

  /**
   * Trades a refresh token for a new pair. Both tokens of the old pair are void from then on.
   *
   * This is for pairs from `Auth.token`; the client renews its own. A refresh token works once, so this
   * is sent once: when the answer is lost, get a new pair.
   *
   * Evidence: `documented`.
   *
   * @param params - The refresh token of a pair that was handed out.
   * @param options - Options of this call alone.
   * @returns The {@link models.TokenResponse}.
   * @throws AuthenticationError - When the token is unknown, spent or expired.
   *
   * @example
   * ```ts
   * const tokenResponse = await client.auth.refresh({ refreshToken: pair.refreshToken });
   * ```
   */
  refresh(params: models.RefreshToken, options?: CallOptions): Promise<models.TokenResponse> {
    return this.#caller.call('portal.auth.refresh', { params, options }, readers.readTokenResponse);
  }

  /**
   * Says what the portal knows of the token in use.
   *
   * Evidence: `sibling`: the fields are those of a sibling API, all of them optional.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.TokenInfo}.
   *
   * @example
   * ```ts
   * const tokenInfo = await client.auth.tokenInfo();
   * ```
   */
  tokenInfo(options?: CallOptions): Promise<models.TokenInfo> {
    return this.#caller.call('portal.auth.token_info', { options }, readers.readTokenInfo);
  }

  /**
   * Ends the session: the token in use is revoked and the stored pair is forgotten.
   *
   * A client with credentials logs in again at its next call; one that lives on a pair needs a new one.
   *
   * It ends even if nobody waits for it any more. A token that the portal refuses is revoked already.
   *
   * Evidence: `sibling`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.auth.revoke();
   * ```
   */
  revoke(options?: CallOptions): Promise<void> {
    return this.#caller.run('portal.auth.revoke', { options });
  }
}

/** Requests for references about a candidate. */
export class ReferenceRequests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists reference requests with the references given so far.
   *
   * Evidence: `documented` answer; the filters are assumed.
   *
   * @param params - Which reference requests to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.ReferenceRequest}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const referenceRequest of client.referenceRequests.list()) {
   *   console.log(referenceRequest);
   * }
   * ```
   */
  list(params?: models.ListReferenceRequests, options?: CallOptions): Pager<models.ReferenceRequest> {
    return this.#caller.list('portal.reference_requests.list', { params, options }, readers.readReferenceRequest);
  }

  /**
   * Creates a reference request. With `client_adds` every referee is e-mailed at once; with
   * `candidate_provides` the candidate is asked to name them.
   *
   * Evidence: `documented`.
   *
   * @param params - A new reference request.
   * @param options - Options of this call alone.
   * @returns The {@link models.ReferenceRequest}.
   * @throws ValidationError - For wrong arguments, or for a candidate or template the portal does not
   *   know.
   *
   * @example
   * ```ts
   * const referenceRequest = await client.referenceRequests.create({ candidateId: 12345, collectionMode: 'candidate_provides' });
   * ```
   */
  create(params: models.CreateReferenceRequest, options?: CallOptions): Promise<models.ReferenceRequest> {
    return this.#caller.call('portal.reference_requests.create', { params, options }, readers.readReferenceRequest);
  }

  /**
   * Gets one reference request with the references given so far.
   *
   * Evidence: `assumed` path. `id` is the number or the uuid.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The {@link models.ReferenceRequest}.
   * @throws NotFoundError - When there is no such request.
   *
   * @example
   * ```ts
   * const referenceRequest = await client.referenceRequests.get(17);
   * ```
   */
  get(id: number | string, options?: CallOptions): Promise<models.ReferenceRequest> {
    return this.#caller.call('portal.reference_requests.get', { path: { id }, options }, readers.readReferenceRequest);
  }

  /**
   * Cancels a reference request. Nothing is returned where the portal answers without a body.
   *
   * Evidence: `assumed` path and answer. `id` is the number or the uuid.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The {@link models.ReferenceRequest}, or `undefined` where the portal answers without one.
   * @throws ConflictError - When it is completed or cancelled already.
   *
   * @example
   * ```ts
   * const referenceRequest = await client.referenceRequests.cancel(17);
   * ```
   */
  cancel(id: number | string, options?: CallOptions): Promise<models.ReferenceRequest | undefined> {
    return this.#caller.call('portal.reference_requests.cancel', { path: { id }, options }, readers.readReferenceRequest);
  }

  /**
   * Adds a referee to a reference request.
   *
   * Evidence: `assumed` path and answer. `id` is the number or the uuid.
   *
   * @param id - Its number or its uuid.
   * @param params - Someone to ask for a reference.
   * @param options - Options of this call alone.
   * @returns The {@link models.Reference}.
   * @throws ConflictError - When the request is completed or cancelled.
   *
   * @example
   * ```ts
   * const reference = await client.referenceRequests.addReferee(17, { refereeName: 'Alex Referee', refereeEmail: 'alex@example.com' });
   * ```
   */
  addReferee(id: number | string, params: models.RefereeInput, options?: CallOptions): Promise<models.Reference> {
    return this.#caller.call('portal.reference_requests.add_referee', { path: { id }, params, options }, readers.readReference);
  }

  /**
   * Reminds every referee who has not answered.
   *
   * Evidence: `assumed` path and answer. `id` is the number or the uuid.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The {@link models.RemindersSent}.
   * @throws ConflictError - When nobody is left to remind.
   * @throws RateLimitError - When they were reminded just now.
   *
   * @example
   * ```ts
   * const remindersSent = await client.referenceRequests.sendReminders(17);
   * ```
   */
  sendReminders(id: number | string, options?: CallOptions): Promise<models.RemindersSent> {
    return this.#caller.call('portal.reference_requests.send_reminders', { path: { id }, options }, readers.readRemindersSent);
  }
}

/** The references that referees gave. */
export class References {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gets one reference with the referee's answers and their scores.
   *
   * Evidence: `assumed` path; the fields are documented. `id` is the number or the uuid.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The {@link models.ReferenceDetail}.
   * @throws NotFoundError - When there is no such reference.
   *
   * @example
   * ```ts
   * const referenceDetail = await client.references.get(17);
   * ```
   */
  get(id: number | string, options?: CallOptions): Promise<models.ReferenceDetail> {
    return this.#caller.call('portal.references.get', { path: { id }, options }, readers.readReferenceDetail);
  }

  /**
   * Downloads one reference as PDF, once the referee has answered.
   *
   * Evidence: `assumed` path. `id` is the number or the uuid.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The file, which is fetched as it is read.
   * @throws NotFoundError - When there is no such reference, or no PDF of it yet.
   *
   * @example
   * ```ts
   * const file = await client.references.downloadPdf(17);
   * await file.save('file.pdf');
   * ```
   */
  downloadPdf(id: number | string, options?: CallOptions): Promise<Download> {
    return this.#caller.download('portal.references.download_pdf', { path: { id }, options });
  }
}

/** The forms that referees fill in. */
export class Templates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the form templates of the account.
   *
   * Evidence: `assumed` path; the answer may come in pages or as one list.
   *
   * @param options - Options of this call alone.
   * @returns Each {@link models.Template}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const template of client.templates.list()) {
   *   console.log(template);
   * }
   * ```
   */
  list(options?: CallOptions): Pager<models.Template> {
    return this.#caller.list('portal.templates.list', { options }, readers.readTemplate);
  }
}

/** Endpoints to which the portal delivers events. */
export class Webhooks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the account's endpoints.
   *
   * Evidence: `assumed` path; the answer may come in pages or as one list.
   *
   * @param options - Options of this call alone.
   * @returns Each {@link models.WebhookEndpoint}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const webhookEndpoint of client.webhooks.list()) {
   *   console.log(webhookEndpoint);
   * }
   * ```
   */
  list(options?: CallOptions): Pager<models.WebhookEndpoint> {
    return this.#caller.list('portal.webhooks.list', { options }, readers.readWebhookEndpoint);
  }

  /**
   * Registers an endpoint. Its secret is shown in this answer and never again: keep it.
   *
   * Evidence: `documented`, in two versions of the answer; both are read.
   *
   * @param params - A new endpoint.
   * @param options - Options of this call alone.
   * @returns The {@link models.CreatedWebhookEndpoint}.
   * @throws ValidationError - For a url that is not https (loopback may be http).
   *
   * @example
   * ```ts
   * const createdWebhookEndpoint = await client.webhooks.create({ url: 'https://example.com/hooks', events: ['reference.submitted'] });
   * ```
   */
  create(params: models.CreateWebhookEndpoint, options?: CallOptions): Promise<models.CreatedWebhookEndpoint> {
    return this.#caller.call('portal.webhooks.create', { params, options }, readers.readCreatedWebhookEndpoint);
  }

  /**
   * Changes an endpoint; what is left out stays as it is.
   *
   * Evidence: `assumed` path and body.
   *
   * @param id - Its number or its uuid.
   * @param params - What to change of an endpoint.
   * @param options - Options of this call alone.
   * @returns The {@link models.WebhookEndpoint}.
   *
   * @example
   * ```ts
   * const webhookEndpoint = await client.webhooks.update(17, { url: 'https://example.com/hooks' });
   * ```
   */
  update(id: number | string, params: models.UpdateWebhookEndpoint, options?: CallOptions): Promise<models.WebhookEndpoint> {
    return this.#caller.call('portal.webhooks.update', { path: { id }, params, options }, readers.readWebhookEndpoint);
  }

  /**
   * Deletes an endpoint.
   *
   * Evidence: `assumed` path.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.webhooks.delete(17);
   * ```
   */
  delete(id: number | string, options?: CallOptions): Promise<void> {
    return this.#caller.run('portal.webhooks.delete', { path: { id }, options });
  }

  /**
   * Lists the deliveries made to an endpoint.
   *
   * Evidence: `assumed` path and fields.
   *
   * @param id - Its number or its uuid.
   * @param params - Which deliveries to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.WebhookCall}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const webhookCall of client.webhooks.calls(17)) {
   *   console.log(webhookCall);
   * }
   * ```
   */
  calls(id: number | string, params?: models.ListWebhookCalls, options?: CallOptions): Pager<models.WebhookCall> {
    return this.#caller.list('portal.webhooks.calls', { path: { id }, params, options }, readers.readWebhookCall);
  }

  /**
   * Has the portal deliver a `webhook.test` event to an endpoint.
   *
   * Evidence: `assumed` path and answer.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The {@link models.WebhookTest}.
   *
   * @example
   * ```ts
   * const webhookTest = await client.webhooks.test(17);
   * ```
   */
  test(id: number | string, options?: CallOptions): Promise<models.WebhookTest> {
    return this.#caller.call('portal.webhooks.test', { path: { id }, options }, readers.readWebhookTest);
  }
}

/** The account on this host: wallets and what moves in them. */
export class PracticalTrainingAccount {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gets what the host knows of the account.
   *
   * Evidence: `assumed` path and fields; the name is documented.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.AccountProfile}.
   *
   * @example
   * ```ts
   * const accountProfile = await client.practicalTraining.account.profile();
   * ```
   */
  profile(options?: CallOptions): Promise<models.AccountProfile> {
    return this.#caller.call('practical_training.account.profile', { options }, readers.readAccountProfile);
  }

  /**
   * Gets the address at which candidates book for themselves, on this account.
   *
   * Evidence: `assumed` path; documented for virtual BLS; the field is assumed.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.BookingUrl}.
   *
   * @example
   * ```ts
   * const bookingUrl = await client.practicalTraining.account.bookingUrl();
   * ```
   */
  bookingUrl(options?: CallOptions): Promise<models.BookingUrl> {
    return this.#caller.call('practical_training.account.booking_url', { options }, readers.readBookingUrl);
  }

  /**
   * Gets the balances: credits by course, and money.
   *
   * Evidence: `assumed` path; the answer is documented.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.Credits}.
   *
   * @example
   * ```ts
   * const credits = await client.practicalTraining.account.credits();
   * ```
   */
  credits(options?: CallOptions): Promise<models.Credits> {
    return this.#caller.call('practical_training.account.credits', { options }, readers.readCredits);
  }

  /**
   * Lists what moved in the wallets.
   *
   * Evidence: `assumed` path and fields; the name is documented.
   *
   * @param params - Which movements to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.WalletTransaction}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const walletTransaction of client.practicalTraining.account.transactions()) {
   *   console.log(walletTransaction);
   * }
   * ```
   */
  transactions(params?: models.ListTransactions, options?: CallOptions): Pager<models.WalletTransaction> {
    return this.#caller.list('practical_training.account.transactions', { params, options }, readers.readWalletTransaction);
  }
}

/** Token pairs of this host for others, and what it says of the token in use. */
export class PracticalTrainingAuth {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gets a new pair of this host from the client's credentials, to hand out: to another service.
   *
   * The client does not use this pair itself, so whoever receives it may renew it without a race.
   *
   * Evidence: `sibling`.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.TokenResponse}.
   * @throws ConfigurationError - Without credentials.
   * @throws AuthenticationError - When they are refused.
   *
   * @example
   * ```ts
   * const tokenResponse = await client.practicalTraining.auth.token();
   * ```
   */
  token(options?: CallOptions): Promise<models.TokenResponse> {
    return this.#caller.call('practical_training.auth.token', { options }, readers.readTokenResponse);
  }

  /**
   * Trades a refresh token of this host for a new pair. Both tokens of the old pair are void from then
   * on.
   *
   * This is for pairs from `Auth.token`; the client renews its own. A refresh token works once, so this
   * is sent once: when the answer is lost, get a new pair.
   *
   * Evidence: `sibling`.
   *
   * @param params - The refresh token of a pair that was handed out.
   * @param options - Options of this call alone.
   * @returns The {@link models.TokenResponse}.
   * @throws AuthenticationError - When the token is unknown, spent or expired.
   *
   * @example
   * ```ts
   * const tokenResponse = await client.practicalTraining.auth.refresh({ refreshToken: pair.refreshToken });
   * ```
   */
  refresh(params: models.RefreshToken, options?: CallOptions): Promise<models.TokenResponse> {
    return this.#caller.call('practical_training.auth.refresh', { params, options }, readers.readTokenResponse);
  }

  /**
   * Says what this host knows of the token in use.
   *
   * Evidence: `sibling`; the fields are assumed.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.TokenInfo}.
   *
   * @example
   * ```ts
   * const tokenInfo = await client.practicalTraining.auth.tokenInfo();
   * ```
   */
  tokenInfo(options?: CallOptions): Promise<models.TokenInfo> {
    return this.#caller.call('practical_training.auth.token_info', { options }, readers.readTokenInfo);
  }

  /**
   * Ends the session on this host: the token in use is revoked and its pair is forgotten. Other hosts
   * have their own.
   *
   * A client with credentials logs in again at its next call; one that lives on a pair needs a new one.
   *
   * It ends even if nobody waits for it any more. A token that the host refuses is revoked already.
   *
   * Evidence: `sibling`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.practicalTraining.auth.revoke();
   * ```
   */
  revoke(options?: CallOptions): Promise<void> {
    return this.#caller.run('practical_training.auth.revoke', { options });
  }
}

/** Bookings of seats. */
export class PracticalTrainingBookings {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the bookings of the account.
   *
   * Evidence: `assumed` arguments; path and name are documented.
   *
   * @param params - Which bookings to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.Booking}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const booking of client.practicalTraining.bookings.list()) {
   *   console.log(booking);
   * }
   * ```
   */
  list(params?: models.ListBookings, options?: CallOptions): Pager<models.Booking> {
    return this.#caller.list('practical_training.bookings.list', { params, options }, readers.readBooking);
  }

  /**
   * Gets one booking.
   *
   * Evidence: `assumed` path; the name is documented.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The {@link models.Booking}.
   * @throws NotFoundError - When there is no such booking.
   *
   * @example
   * ```ts
   * const booking = await client.practicalTraining.bookings.get(17);
   * ```
   */
  get(id: number | string, options?: CallOptions): Promise<models.Booking> {
    return this.#caller.call('practical_training.bookings.get', { path: { id }, options }, readers.readBooking);
  }

  /**
   * Books the seat of a hold that is known by its hash. A `Hold` does it itself.
   *
   * Evidence: `documented`.
   *
   * @param params - A new booking of a seat that is held.
   * @param options - Options of this call alone.
   * @returns The {@link models.Booking}.
   * @throws ValidationError - For wrong arguments, a hold that has expired, or a pay option that the
   *   account has not.
   *
   * @example
   * ```ts
   * const booking = await client.practicalTraining.bookings.create({ holdHash: 'from-the-hold', firstName: 'Alex', lastName: 'Nurse', email: 'alex@example.com', payOption: 'candidate_pays' });
   * ```
   */
  create(params: models.CreateBooking, options?: CallOptions): Promise<models.Booking> {
    return this.#caller.call('practical_training.bookings.create', { params, options }, readers.readBooking);
  }

  /**
   * Cancels a booking. Nothing is returned where the host answers without a body.
   *
   * Evidence: `assumed` path and answer; the name is documented.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The {@link models.Booking}, or `undefined` where the portal answers without one.
   * @throws ConflictError - When it is cancelled already or too late for it.
   * @throws NotFoundError - When there is no such booking.
   *
   * @example
   * ```ts
   * const booking = await client.practicalTraining.bookings.cancel(17);
   * ```
   */
  cancel(id: number | string, options?: CallOptions): Promise<models.Booking | undefined> {
    return this.#caller.call('practical_training.bookings.cancel', { path: { id }, options }, readers.readBooking);
  }

  /**
   * Lists the bookings to which nobody came.
   *
   * Evidence: `assumed` path and arguments; the name is documented.
   *
   * @param params - Which bookings to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.Booking}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const booking of client.practicalTraining.bookings.noShows()) {
   *   console.log(booking);
   * }
   * ```
   */
  noShows(params?: models.ListBookings, options?: CallOptions): Pager<models.Booking> {
    return this.#caller.list('practical_training.bookings.no_shows', { params, options }, readers.readBooking);
  }
}

/** Courses that can be booked. */
export class PracticalTrainingCourses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the courses that can be booked.
   *
   * Evidence: `assumed` path and fields; the name is documented.
   *
   * @param options - Options of this call alone.
   * @returns Each {@link models.BookableCourse}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const bookableCourse of client.practicalTraining.courses.list()) {
   *   console.log(bookableCourse);
   * }
   * ```
   */
  list(options?: CallOptions): Pager<models.BookableCourse> {
    return this.#caller.list('practical_training.courses.list', { options }, readers.readBookableCourse);
  }
}

/** Training events with seats to hold. */
export class PracticalTrainingEvents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists training events.
   *
   * Evidence: `documented`.
   *
   * @param params - Which training events to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.TrainingEvent}, for `for await`; pages are fetched as they are read.
   * @throws ValidationError - For wrong filters.
   *
   * @example
   * ```ts
   * for await (const trainingEvent of client.practicalTraining.events.list()) {
   *   console.log(trainingEvent);
   * }
   * ```
   */
  list(params?: models.ListTrainingEvents, options?: CallOptions): Pager<models.TrainingEvent> {
    return this.#caller.list('practical_training.events.list', { params, options }, readers.readTrainingEvent);
  }

  /**
   * Gets one training event.
   *
   * Evidence: `assumed` path; the name is documented.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The {@link models.TrainingEvent}.
   * @throws NotFoundError - When there is no such event.
   *
   * @example
   * ```ts
   * const trainingEvent = await client.practicalTraining.events.get(17);
   * ```
   */
  get(id: number | string, options?: CallOptions): Promise<models.TrainingEvent> {
    return this.#caller.call('practical_training.events.get', { path: { id }, options }, readers.readTrainingEvent);
  }

  /**
   * Holds a seat at an event for half an hour. The hold gives it back by itself when it is dropped
   * unused.
   *
   * Holding does not lower the number of seats that remain: only a booking does. An account has one hold
   * at a time; a second is refused with the hold there is, which `hold` of the error tells.
   *
   * Evidence: `documented`.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The seat that is held: book it, or give it back.
   * @throws ConflictError - While another hold of the account lives.
   * @throws NotFoundError - When there is no such event.
   * @throws ValidationError - When no seat is left.
   *
   * @example
   * ```ts
   * await using hold = await client.practicalTraining.events.hold(17);
   * console.log(hold.remaining);
   * ```
   */
  hold(id: number | string, options?: CallOptions): Promise<Hold> {
    return this.#caller.hold('practical_training.events.hold', { path: { id }, options });
  }

  /**
   * Gives a seat back whose hold is known by its hash alone. A `Hold` does it itself.
   *
   * Evidence: `assumed` path; documented for virtual BLS.
   *
   * @param holdHash - The number or text that is its `holdHash`.
   * @param options - Options of this call alone.
   * @throws NotFoundError - When the hold has expired or was used.
   *
   * @example
   * ```ts
   * await client.practicalTraining.events.release('from-the-hold');
   * ```
   */
  release(holdHash: number | string, options?: CallOptions): Promise<void> {
    return this.#caller.run('practical_training.events.release', { path: { holdHash }, options });
  }
}

/** Invitations to candidates to book for themselves. */
export class PracticalTrainingInvites {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Invites a candidate to book for themselves.
   *
   * Evidence: `assumed` path, arguments and answer; that there are invites is documented.
   *
   * @param params - Whom to invite, and to what.
   * @param options - Options of this call alone.
   * @returns The {@link models.BookingInvite}.
   * @throws ValidationError - For an e-mail address that is none, or a course the host does not know.
   *
   * @example
   * ```ts
   * const bookingInvite = await client.practicalTraining.invites.send({ email: 'alex@example.com' });
   * ```
   */
  send(params: models.SendBookingInvite, options?: CallOptions): Promise<models.BookingInvite> {
    return this.#caller.call('practical_training.invites.send', { params, options }, readers.readBookingInvite);
  }
}

/** Where training takes place. */
export class PracticalTrainingLocations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the places at which training is held.
   *
   * Evidence: `assumed` path and fields; the name is documented.
   *
   * @param options - Options of this call alone.
   * @returns Each {@link models.TrainingLocation}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const trainingLocation of client.practicalTraining.locations.list()) {
   *   console.log(trainingLocation);
   * }
   * ```
   */
  list(options?: CallOptions): Pager<models.TrainingLocation> {
    return this.#caller.list('practical_training.locations.list', { options }, readers.readTrainingLocation);
  }
}

/** Practical training (TDTA, beta). */
export class PracticalTraining {
  /** Token pairs of this host for others, and what it says of the token in use. */
  readonly auth: PracticalTrainingAuth;

  /** The account on this host: wallets and what moves in them. */
  readonly account: PracticalTrainingAccount;

  /** Courses that can be booked. */
  readonly courses: PracticalTrainingCourses;

  /** Where training takes place. */
  readonly locations: PracticalTrainingLocations;

  /** Training events with seats to hold. */
  readonly events: PracticalTrainingEvents;

  /** Bookings of seats. */
  readonly bookings: PracticalTrainingBookings;

  /** Invitations to candidates to book for themselves. */
  readonly invites: PracticalTrainingInvites;

  /** Endpoints to which this host delivers events. */
  readonly webhooks: PracticalTrainingWebhooks;

  /** @internal */
  constructor(caller: Caller) {
    this.auth = new PracticalTrainingAuth(caller);
    this.account = new PracticalTrainingAccount(caller);
    this.courses = new PracticalTrainingCourses(caller);
    this.locations = new PracticalTrainingLocations(caller);
    this.events = new PracticalTrainingEvents(caller);
    this.bookings = new PracticalTrainingBookings(caller);
    this.invites = new PracticalTrainingInvites(caller);
    this.webhooks = new PracticalTrainingWebhooks(caller);
  }
}

/** Endpoints to which this host delivers events. */
export class PracticalTrainingWebhooks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the account's endpoints on this host.
   *
   * Evidence: `assumed` path; the name is documented.
   *
   * @param options - Options of this call alone.
   * @returns Each {@link models.WebhookEndpoint}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const webhookEndpoint of client.practicalTraining.webhooks.list()) {
   *   console.log(webhookEndpoint);
   * }
   * ```
   */
  list(options?: CallOptions): Pager<models.WebhookEndpoint> {
    return this.#caller.list('practical_training.webhooks.list', { options }, readers.readWebhookEndpoint);
  }

  /**
   * Registers an endpoint. Its secret is shown in this answer and never again: keep it.
   *
   * Evidence: `documented`.
   *
   * @param params - A new endpoint for events about bookings.
   * @param options - Options of this call alone.
   * @returns The {@link models.CreatedWebhookEndpoint}.
   * @throws ValidationError - For a url that is not https (loopback may be http), or an event the host
   *   does not know.
   *
   * @example
   * ```ts
   * const createdWebhookEndpoint = await client.practicalTraining.webhooks.create({ url: 'https://example.com/hooks' });
   * ```
   */
  create(params: models.CreateBookingWebhook, options?: CallOptions): Promise<models.CreatedWebhookEndpoint> {
    return this.#caller.call('practical_training.webhooks.create', { params, options }, readers.readCreatedWebhookEndpoint);
  }

  /**
   * Changes an endpoint; what is left out stays as it is.
   *
   * Evidence: `assumed` path and body; the name is documented.
   *
   * @param id - Its number or its uuid.
   * @param params - What to change of an endpoint for events about bookings.
   * @param options - Options of this call alone.
   * @returns The {@link models.WebhookEndpoint}.
   * @throws NotFoundError - When there is no such endpoint.
   *
   * @example
   * ```ts
   * const webhookEndpoint = await client.practicalTraining.webhooks.update(17, { url: 'https://example.com/hooks' });
   * ```
   */
  update(id: number | string, params: models.UpdateBookingWebhook, options?: CallOptions): Promise<models.WebhookEndpoint> {
    return this.#caller.call('practical_training.webhooks.update', { path: { id }, params, options }, readers.readWebhookEndpoint);
  }

  /**
   * Deletes an endpoint.
   *
   * Evidence: `assumed` path; the name is documented.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @throws NotFoundError - When there is no such endpoint.
   *
   * @example
   * ```ts
   * await client.practicalTraining.webhooks.delete(17);
   * ```
   */
  delete(id: number | string, options?: CallOptions): Promise<void> {
    return this.#caller.run('practical_training.webhooks.delete', { path: { id }, options });
  }

  /**
   * Gives an endpoint a new secret, which is shown in this answer and never again. The old one may end
   * at once.
   *
   * Evidence: `sibling`; the answer is assumed.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The {@link models.RotatedWebhookSecret}.
   * @throws NotFoundError - When there is no such endpoint.
   *
   * @example
   * ```ts
   * const rotatedWebhookSecret = await client.practicalTraining.webhooks.rotateSecret(17);
   * ```
   */
  rotateSecret(id: number | string, options?: CallOptions): Promise<models.RotatedWebhookSecret> {
    return this.#caller.call('practical_training.webhooks.rotate_secret', { path: { id }, options }, readers.readRotatedWebhookSecret);
  }
}

/** Interviews that are booked. */
export class ServicesInterviews {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the interviews that are booked.
   *
   * Evidence: `assumed` path and fields; name and method are documented.
   *
   * @param params - Which interviews to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.InterviewBooking}, for `for await`; pages are fetched as they are read.
   * @throws ConfigurationError - Where the host is not configured.
   *
   * @example
   * ```ts
   * for await (const interviewBooking of client.services.interviews.list()) {
   *   console.log(interviewBooking);
   * }
   * ```
   */
  list(params?: models.ListInterviews, options?: CallOptions): Pager<models.InterviewBooking> {
    return this.#caller.list('services.interviews.list', { params, options }, readers.readInterviewBooking);
  }
}

/** HB Services: interviews. */
export class Services {
  /** Interviews that are booked. */
  readonly interviews: ServicesInterviews;

  /** @internal */
  constructor(caller: Caller) {
    this.interviews = new ServicesInterviews(caller);
  }
}

/** The people whose compliance is looked after. */
export class V1Candidates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the candidates that are not archived.
   *
   * Evidence: `documented`; paging by query is assumed.
   *
   * @param params - Which candidates to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.Candidate}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const candidate of client.v1.candidates.list()) {
   *   console.log(candidate);
   * }
   * ```
   */
  list(params?: models.ListCandidates, options?: CallOptions): Pager<models.Candidate> {
    return this.#caller.list('v1.candidates.list', { params, options }, readers.readCandidate);
  }

  /**
   * Gets one candidate; nothing where the portal has nothing to say of them.
   *
   * Evidence: `observed`.
   *
   * @param candidateRef - The number or text that is its `candidateRef`.
   * @param options - Options of this call alone.
   * @returns The {@link models.Candidate}, or `undefined` where the portal answers without one.
   * @throws NotFoundError - When there is no such candidate.
   *
   * @example
   * ```ts
   * const candidate = await client.v1.candidates.get('0a1b2c3d');
   * ```
   */
  get(candidateRef: number | string, options?: CallOptions): Promise<models.Candidate | undefined> {
    return this.#caller.call('v1.candidates.get', { path: { candidateRef }, options }, readers.readCandidate);
  }

  /**
   * Creates a candidate. Where one with the same e-mail address exists, **nothing is changed**, and the
   * outcome says so: `Candidates.ensure` updates them then.
   *
   * The match is by e-mail address alone: two people who share one are one candidate to the portal.
   *
   * Evidence: `documented`.
   *
   * @param params - A new candidate. The portal wants two names: for people with one, a rule of your own
   *   must say what stands in the other.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `created`: There is a new candidate (201); `existing`: There
   *   was one with this e-mail address, and nothing was changed (202).
   * @throws ValidationError - For wrong arguments.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.candidates.create({ firstName: 'Alex', lastName: 'Nurse', email: 'alex@example.com' });
   * console.log(outcome.kind);
   * ```
   */
  create(params: models.CreateCandidate, options?: CallOptions): Promise<models.CandidateCreation> {
    return this.#caller.outcome('v1.candidates.create', { params, options }, { created: readers.readCandidateReference, existing: readers.readCandidateReference });
  }

  /**
   * Changes a candidate; what is left out stays as it is.
   *
   * Evidence: `documented`; the path is assumed.
   *
   * @param candidateRef - The number or text that is its `candidateRef`.
   * @param params - What to change of a candidate.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `updated`: Something was changed (200); `unchanged`: All of it
   *   was so already (304).
   * @throws NotFoundError - When there is no such candidate.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.candidates.update('0a1b2c3d', { firstName: 'Alex' });
   * console.log(outcome.kind);
   * ```
   */
  update(candidateRef: number | string, params: models.UpdateCandidate, options?: CallOptions): Promise<models.CandidateUpdate> {
    return this.#caller.outcome('v1.candidates.update', { path: { candidateRef }, params, options }, {});
  }

  /**
   * Creates a candidate, or where one with the same e-mail address exists, gives them these details; and
   * tells which of it happened. Doing it again changes nothing.
   *
   * Evidence: `documented`; the path of the update is assumed.
   *
   * @param params - A new candidate. The portal wants two names: for people with one, a rule of your own
   *   must say what stands in the other.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `created`: There is a new candidate; `updated`: There was one
   *   with this e-mail address, who has these details now; `unchanged`: There was one with these details.
   * @throws ValidationError - For wrong arguments.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.candidates.ensure({ firstName: 'Alex', lastName: 'Nurse', email: 'alex@example.com' });
   * console.log(outcome.kind);
   * ```
   */
  ensure(params: models.CreateCandidate, options?: CallOptions): Promise<models.EnsuredCandidate> {
    return this.#caller.outcome('v1.candidates.ensure', { params, options }, { created: readers.readCandidateReference, updated: readers.readCandidateReference, unchanged: readers.readCandidateReference });
  }
}

/** Certificates of training, as PDF. */
export class V1Certificates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Downloads one file with the certificates of the courses assigned to a candidate, without those that
   * have expired.
   *
   * Evidence: `assumed`.
   *
   * @param candidateRef - The number or text that is its `candidateRef`.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `ready`: Here it is; `pending`: It is not made yet: ask again
   *   later (202); `not_available`: There is none (204).
   * @throws NotFoundError - When there is no such candidate.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.certificates.download('0a1b2c3d');
   * if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
   * ```
   */
  download(candidateRef: number | string, options?: CallOptions): Promise<models.Document> {
    return this.#caller.outcome('v1.certificates.download', { path: { candidateRef }, options }, {});
  }

  /**
   * Downloads one file with the certificates of the courses assigned to a candidate, expired ones too.
   *
   * Evidence: `assumed`.
   *
   * @param candidateRef - The number or text that is its `candidateRef`.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `ready`: Here it is; `pending`: It is not made yet: ask again
   *   later (202); `not_available`: There is none (204).
   * @throws NotFoundError - When there is no such candidate.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.certificates.downloadIncludingExpired('0a1b2c3d');
   * if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
   * ```
   */
  downloadIncludingExpired(candidateRef: number | string, options?: CallOptions): Promise<models.Document> {
    return this.#caller.outcome('v1.certificates.download_including_expired', { path: { candidateRef }, options }, {});
  }

  /**
   * Downloads one file with the certificates of a candidate, of courses not assigned any more too,
   * without those that have expired.
   *
   * Evidence: `assumed`.
   *
   * @param candidateRef - The number or text that is its `candidateRef`.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `ready`: Here it is; `pending`: It is not made yet: ask again
   *   later (202); `not_available`: There is none (204).
   * @throws NotFoundError - When there is no such candidate.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.certificates.downloadIncludingUnassigned('0a1b2c3d');
   * if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
   * ```
   */
  downloadIncludingUnassigned(candidateRef: number | string, options?: CallOptions): Promise<models.Document> {
    return this.#caller.outcome('v1.certificates.download_including_unassigned', { path: { candidateRef }, options }, {});
  }

  /**
   * Downloads one file with the certificates of all courses of a candidate.
   *
   * Evidence: `observed`.
   *
   * @param candidateRef - The number or text that is its `candidateRef`.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `ready`: Here it is; `pending`: It is not made yet: ask again
   *   later (202); `not_available`: There is none (204).
   * @throws NotFoundError - When there is no such candidate.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.certificates.downloadAll('0a1b2c3d');
   * if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
   * ```
   */
  downloadAll(candidateRef: number | string, options?: CallOptions): Promise<models.Document> {
    return this.#caller.outcome('v1.certificates.download_all', { path: { candidateRef }, options }, {});
  }

  /**
   * Downloads the certificate of one course of a candidate.
   *
   * Evidence: `assumed`.
   *
   * @param candidateRef - The number or text that is its `candidateRef`.
   * @param courseId - The number or text that is its `courseId`.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `ready`: Here it is; `pending`: It is not made yet: ask again
   *   later (202); `not_available`: There is none (204).
   * @throws NotFoundError - When there is no such candidate or course.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.certificates.downloadCourse('0a1b2c3d', 17);
   * if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
   * ```
   */
  downloadCourse(candidateRef: number | string, courseId: number | string, options?: CallOptions): Promise<models.Document> {
    return this.#caller.outcome('v1.certificates.download_course', { path: { candidateRef, courseId }, options }, {});
  }
}

/** The portal's first API (deprecated). */
export class V1 {
  /** The people whose compliance is looked after. */
  readonly candidates: V1Candidates;

  /** Courses, and how candidates stand in them. */
  readonly training: V1Training;

  /** Health screenings. */
  readonly occupationalHealth: V1OccupationalHealth;

  /** Certificates of training, as PDF. */
  readonly certificates: V1Certificates;

  /** @internal */
  constructor(caller: Caller) {
    this.candidates = new V1Candidates(caller);
    this.training = new V1Training(caller);
    this.occupationalHealth = new V1OccupationalHealth(caller);
    this.certificates = new V1Certificates(caller);
  }
}

/**
 * Health screenings.
 *
 * The way of one: the fields of a form, a submission with the answers, files where the screening asks
 * for proof, the word that they are complete, the result, and the certificate for the employer.
 */
export class V1OccupationalHealth {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the forms of the account; nothing where it has none.
   *
   * Evidence: `assumed`.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.ScreeningForms}, or `undefined` where the portal answers without one.
   *
   * @example
   * ```ts
   * const screeningForms = await client.v1.occupationalHealth.forms();
   * ```
   */
  forms(options?: CallOptions): Promise<models.ScreeningForms | undefined> {
    return this.#caller.call('v1.occupational_health.forms', { options }, readers.readScreeningForms);
  }

  /**
   * Gets the fields of a form; nothing where the account has no forms.
   *
   * Evidence: `documented`; the path is assumed, and so is how `options` are written.
   *
   * @param formType - The number or text that is its `formType`.
   * @param options - Options of this call alone.
   * @returns The {@link models.FormFields}, or `undefined` where the portal answers without one.
   * @throws NotFoundError - When there is no such form.
   *
   * @example
   * ```ts
   * const formFields = await client.v1.occupationalHealth.formFields('pre_employment');
   * ```
   */
  formFields(formType: number | string, options?: CallOptions): Promise<models.FormFields | undefined> {
    return this.#caller.call('v1.occupational_health.form_fields', { path: { formType }, options }, readers.readFormFields);
  }

  /**
   * Creates a submission with a candidate's answers, and **starts the screening**.
   *
   * Evidence: `documented`; how answers are written is assumed: `form_data[field_name]`.
   *
   * @param candidateRef - The number or text that is its `candidateRef`.
   * @param params - A candidate's answers to a form.
   * @param options - Options of this call alone.
   * @returns The {@link models.SubmissionReference}.
   * @throws NotFoundError - When there is no such candidate.
   * @throws ValidationError - For answers that the form does not take.
   *
   * @example
   * ```ts
   * const submissionReference = await client.v1.occupationalHealth.createSubmission('0a1b2c3d', { formType: 'pre_employment', formData: { hepatitis_b: 'yes' } });
   * ```
   */
  createSubmission(candidateRef: number | string, params: models.CreateSubmission, options?: CallOptions): Promise<models.SubmissionReference> {
    return this.#caller.call('v1.occupational_health.create_submission', { path: { candidateRef }, params, options }, readers.readSubmissionReference);
  }

  /**
   * Adds answers or files to a submission, such as proof of immunity that the screening asked for.
   *
   * Evidence: `documented`; the names of the files' fields are not known.
   *
   * @param submissionRef - The number or text that is its `submissionRef`.
   * @param params - What to change of a submission, beside its files.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `updated`: It was changed (200); `unchanged`: All of it was so
   *   already (304).
   * @throws NotFoundError - When there is no such submission.
   * @throws ValidationError - For a file that cannot be sent.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.occupationalHealth.updateSubmission('0a1b2c3d', { files: { proof: 'immunity.pdf' } });
   * console.log(outcome.kind);
   * ```
   */
  updateSubmission(submissionRef: number | string, params: models.UpdateSubmission & WithFiles, options?: CallOptions): Promise<models.SubmissionUpdate> {
    return this.#caller.outcome('v1.occupational_health.update_submission', { path: { submissionRef }, ...apart(params), options }, {});
  }

  /**
   * Says that a submission is complete, after files were added to it.
   *
   * Evidence: `assumed`.
   *
   * @param submissionRef - The number or text that is its `submissionRef`.
   * @param options - Options of this call alone.
   * @throws NotFoundError - When there is no such submission.
   * @throws ValidationError - When files are missing.
   *
   * @example
   * ```ts
   * await client.v1.occupationalHealth.finaliseSubmission('0a1b2c3d');
   * ```
   */
  finaliseSubmission(submissionRef: number | string, options?: CallOptions): Promise<void> {
    return this.#caller.run('v1.occupational_health.finalise_submission', { path: { submissionRef }, options });
  }

  /**
   * Lists submissions.
   *
   * Evidence: `assumed`.
   *
   * @param params - Which submissions to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.Submission}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const submission of client.v1.occupationalHealth.listSubmissions()) {
   *   console.log(submission);
   * }
   * ```
   */
  listSubmissions(params?: models.ListSubmissions, options?: CallOptions): Pager<models.Submission> {
    return this.#caller.list('v1.occupational_health.list_submissions', { params, options }, readers.readSubmission);
  }

  /**
   * Gets the result of a submission, or the word that the screening still runs.
   *
   * Evidence: `documented`; the path is assumed.
   *
   * @param submissionRef - The number or text that is its `submissionRef`.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `running`: It still runs (202); `finished`: It has ended, or
   *   waits for documents: `documents` of the result says which.
   * @throws NotFoundError - When there is no such submission.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.occupationalHealth.result('0a1b2c3d');
   * console.log(outcome.kind);
   * ```
   */
  result(submissionRef: number | string, options?: CallOptions): Promise<models.Screening> {
    return this.#caller.outcome('v1.occupational_health.result', { path: { submissionRef }, options }, { finished: readers.readSubmissionResult });
  }

  /**
   * Asks for the result until the screening has ended, less and less often. What may pass, such as a
   * connection that breaks, does not end the waiting. Cancelling it leaves the screening as it is.
   *
   * Evidence: `documented`; the path is assumed.
   *
   * @param submissionRef - The number or text that is its `submissionRef`.
   * @param params - How long to wait for a result, and how often to ask.
   * @param options - Options of this call alone.
   * @returns The {@link models.SubmissionResult}.
   * @throws TimeoutError - When the screening still runs at the end of `timeout`.
   * @throws NotFoundError - When there is no such submission.
   *
   * @example
   * ```ts
   * const submissionResult = await client.v1.occupationalHealth.waitForResult('0a1b2c3d');
   * ```
   */
  waitForResult(submissionRef: number | string, params?: models.WaitForResult, options?: CallOptions): Promise<models.SubmissionResult> {
    return this.#caller.call('v1.occupational_health.wait_for_result', { path: { submissionRef }, params, options }, readers.readSubmissionResult);
  }

  /**
   * Downloads the result for the employer, as PDF: once the screening has ended, and where there is a
   * certificate.
   *
   * Evidence: `documented`; the path is assumed.
   *
   * @param submissionRef - The number or text that is its `submissionRef`.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `ready`: Here it is; `pending`: It is not made yet: ask again
   *   later (202); `not_available`: There is none (204).
   * @throws NotFoundError - When there is no such submission.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.occupationalHealth.employerDocument('0a1b2c3d');
   * if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
   * ```
   */
  employerDocument(submissionRef: number | string, options?: CallOptions): Promise<models.Document> {
    return this.#caller.outcome('v1.occupational_health.employer_document', { path: { submissionRef }, options }, {});
  }
}

/** Courses, and how candidates stand in them. */
export class V1Training {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the courses that the account can assign; nothing where the portal has nothing to say.
   *
   * Evidence: `observed`.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.TrainingCatalogue}, or `undefined` where the portal answers without one.
   *
   * @example
   * ```ts
   * const trainingCatalogue = await client.v1.training.courses();
   * ```
   */
  courses(options?: CallOptions): Promise<models.TrainingCatalogue | undefined> {
    return this.#caller.call('v1.training.courses', { options }, readers.readTrainingCatalogue);
  }

  /**
   * Tells how a candidate stands in one course, assigned or not; nothing where they have no history of
   * it.
   *
   * Evidence: `documented`; the path is assumed, and so is the answer, as one of a report.
   *
   * @param candidateRef - The number or text that is its `candidateRef`.
   * @param courseId - The number or text that is its `courseId`.
   * @param options - Options of this call alone.
   * @returns The {@link models.CourseResult}, or `undefined` where the portal answers without one.
   * @throws NotFoundError - When there is no such candidate.
   *
   * @example
   * ```ts
   * const courseResult = await client.v1.training.courseResult('0a1b2c3d', 17);
   * ```
   */
  courseResult(candidateRef: number | string, courseId: number | string, options?: CallOptions): Promise<models.CourseResult | undefined> {
    return this.#caller.call('v1.training.course_result', { path: { candidateRef, courseId }, options }, readers.readCourseResult);
  }

  /**
   * Reports how a candidate stands in the courses assigned to them; nothing where the portal has nothing
   * to say, which is not the same as a report without courses.
   *
   * Evidence: `observed`.
   *
   * @param candidateRef - The number or text that is its `candidateRef`.
   * @param options - Options of this call alone.
   * @returns The {@link models.TrainingReport}, or `undefined` where the portal answers without one.
   * @throws NotFoundError - When there is no such candidate.
   *
   * @example
   * ```ts
   * const trainingReport = await client.v1.training.report('0a1b2c3d');
   * ```
   */
  report(candidateRef: number | string, options?: CallOptions): Promise<models.TrainingReport | undefined> {
    return this.#caller.call('v1.training.report', { path: { candidateRef }, options }, readers.readTrainingReport);
  }

  /**
   * Reports how a candidate stands in courses that are not assigned to them any more; nothing where the
   * portal has nothing to say.
   *
   * Evidence: `assumed`.
   *
   * @param candidateRef - The number or text that is its `candidateRef`.
   * @param options - Options of this call alone.
   * @returns The {@link models.TrainingReport}, or `undefined` where the portal answers without one.
   * @throws NotFoundError - When there is no such candidate.
   *
   * @example
   * ```ts
   * const trainingReport = await client.v1.training.unassignedReport('0a1b2c3d');
   * ```
   */
  unassignedReport(candidateRef: number | string, options?: CallOptions): Promise<models.TrainingReport | undefined> {
    return this.#caller.call('v1.training.unassigned_report', { path: { candidateRef }, options }, readers.readTrainingReport);
  }
}

/** The account on this host: wallets and what moves in them. */
export class VirtualBlsAccount {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gets the address at which candidates book for themselves, on this account.
   *
   * Evidence: `documented`; the field is assumed.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.BookingUrl}.
   *
   * @example
   * ```ts
   * const bookingUrl = await client.virtualBls.account.bookingUrl();
   * ```
   */
  bookingUrl(options?: CallOptions): Promise<models.BookingUrl> {
    return this.#caller.call('virtual_bls.account.booking_url', { options }, readers.readBookingUrl);
  }

  /**
   * Gets the balances: credits by course, and money.
   *
   * Evidence: `documented`.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.Credits}.
   *
   * @example
   * ```ts
   * const credits = await client.virtualBls.account.credits();
   * ```
   */
  credits(options?: CallOptions): Promise<models.Credits> {
    return this.#caller.call('virtual_bls.account.credits', { options }, readers.readCredits);
  }

  /**
   * Lists what moved in the wallets.
   *
   * Evidence: `assumed` path and fields; the name is documented.
   *
   * @param params - Which movements to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.WalletTransaction}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const walletTransaction of client.virtualBls.account.transactions()) {
   *   console.log(walletTransaction);
   * }
   * ```
   */
  transactions(params?: models.ListTransactions, options?: CallOptions): Pager<models.WalletTransaction> {
    return this.#caller.list('virtual_bls.account.transactions', { params, options }, readers.readWalletTransaction);
  }
}

/** Token pairs of this host for others, and what it says of the token in use. */
export class VirtualBlsAuth {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gets a new pair of this host from the client's credentials, to hand out: to another service.
   *
   * The client does not use this pair itself, so whoever receives it may renew it without a race.
   *
   * Evidence: `documented`.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.TokenResponse}.
   * @throws ConfigurationError - Without credentials.
   * @throws AuthenticationError - When they are refused.
   *
   * @example
   * ```ts
   * const tokenResponse = await client.virtualBls.auth.token();
   * ```
   */
  token(options?: CallOptions): Promise<models.TokenResponse> {
    return this.#caller.call('virtual_bls.auth.token', { options }, readers.readTokenResponse);
  }

  /**
   * Trades a refresh token of this host for a new pair. Both tokens of the old pair are void from then
   * on.
   *
   * This is for pairs from `Auth.token`; the client renews its own. A refresh token works once, so this
   * is sent once: when the answer is lost, get a new pair.
   *
   * Evidence: `documented`.
   *
   * @param params - The refresh token of a pair that was handed out.
   * @param options - Options of this call alone.
   * @returns The {@link models.TokenResponse}.
   * @throws AuthenticationError - When the token is unknown, spent or expired.
   *
   * @example
   * ```ts
   * const tokenResponse = await client.virtualBls.auth.refresh({ refreshToken: pair.refreshToken });
   * ```
   */
  refresh(params: models.RefreshToken, options?: CallOptions): Promise<models.TokenResponse> {
    return this.#caller.call('virtual_bls.auth.refresh', { params, options }, readers.readTokenResponse);
  }

  /**
   * Says what this host knows of the token in use.
   *
   * Evidence: `documented`; the fields are assumed.
   *
   * @param options - Options of this call alone.
   * @returns The {@link models.TokenInfo}.
   *
   * @example
   * ```ts
   * const tokenInfo = await client.virtualBls.auth.tokenInfo();
   * ```
   */
  tokenInfo(options?: CallOptions): Promise<models.TokenInfo> {
    return this.#caller.call('virtual_bls.auth.token_info', { options }, readers.readTokenInfo);
  }

  /**
   * Ends the session on this host: the token in use is revoked and its pair is forgotten. Other hosts
   * have their own.
   *
   * A client with credentials logs in again at its next call; one that lives on a pair needs a new one.
   *
   * It ends even if nobody waits for it any more. A token that the host refuses is revoked already.
   *
   * Evidence: `documented`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.virtualBls.auth.revoke();
   * ```
   */
  revoke(options?: CallOptions): Promise<void> {
    return this.#caller.run('virtual_bls.auth.revoke', { options });
  }
}

/** Bookings of timeslots. */
export class VirtualBlsBookings {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the bookings of the account.
   *
   * Evidence: `assumed` path and arguments; the name is documented.
   *
   * @param params - Which bookings to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.Booking}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const booking of client.virtualBls.bookings.list()) {
   *   console.log(booking);
   * }
   * ```
   */
  list(params?: models.ListBookings, options?: CallOptions): Pager<models.Booking> {
    return this.#caller.list('virtual_bls.bookings.list', { params, options }, readers.readBooking);
  }

  /**
   * Gets one booking.
   *
   * Evidence: `assumed` path; the name is documented.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The {@link models.Booking}.
   * @throws NotFoundError - When there is no such booking.
   *
   * @example
   * ```ts
   * const booking = await client.virtualBls.bookings.get(17);
   * ```
   */
  get(id: number | string, options?: CallOptions): Promise<models.Booking> {
    return this.#caller.call('virtual_bls.bookings.get', { path: { id }, options }, readers.readBooking);
  }

  /**
   * Books the timeslot of a hold that is known by its hash. A `Hold` does it itself.
   *
   * Evidence: `documented`.
   *
   * @param params - A new booking of a seat that is held.
   * @param options - Options of this call alone.
   * @returns The {@link models.Booking}.
   * @throws ValidationError - For wrong arguments, a hold that has expired, or a pay option that the
   *   account has not.
   *
   * @example
   * ```ts
   * const booking = await client.virtualBls.bookings.create({ holdHash: 'from-the-hold', firstName: 'Alex', lastName: 'Nurse', email: 'alex@example.com', payOption: 'candidate_pays' });
   * ```
   */
  create(params: models.CreateBooking, options?: CallOptions): Promise<models.Booking> {
    return this.#caller.call('virtual_bls.bookings.create', { params, options }, readers.readBooking);
  }

  /**
   * Downloads the certificate of a booking, once the training is completed and the equipment came back.
   *
   * Evidence: `documented`; how it is refused before is assumed.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The file, which is fetched as it is read.
   * @throws ConflictError - Or.
   * @throws NotFoundError - While there is none.
   * @throws NotFoundError - When there is no such booking.
   *
   * @example
   * ```ts
   * const file = await client.virtualBls.bookings.certificate(17);
   * await file.save('file.pdf');
   * ```
   */
  certificate(id: number | string, options?: CallOptions): Promise<Download> {
    return this.#caller.download('virtual_bls.bookings.certificate', { path: { id }, options });
  }
}

/** Courses that can be booked. */
export class VirtualBlsCourses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the courses that can be booked.
   *
   * Evidence: `assumed` path and fields; the name is documented.
   *
   * @param options - Options of this call alone.
   * @returns Each {@link models.BookableCourse}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const bookableCourse of client.virtualBls.courses.list()) {
   *   console.log(bookableCourse);
   * }
   * ```
   */
  list(options?: CallOptions): Pager<models.BookableCourse> {
    return this.#caller.list('virtual_bls.courses.list', { options }, readers.readBookableCourse);
  }
}

/** Virtual BLS (beta). */
export class VirtualBls {
  /** Token pairs of this host for others, and what it says of the token in use. */
  readonly auth: VirtualBlsAuth;

  /** The account on this host: wallets and what moves in them. */
  readonly account: VirtualBlsAccount;

  /** Courses that can be booked. */
  readonly courses: VirtualBlsCourses;

  /** Timeslots to hold. */
  readonly timeslots: VirtualBlsTimeslots;

  /** Bookings of timeslots. */
  readonly bookings: VirtualBlsBookings;

  /** Endpoints to which this host delivers events. */
  readonly webhooks: VirtualBlsWebhooks;

  /** @internal */
  constructor(caller: Caller) {
    this.auth = new VirtualBlsAuth(caller);
    this.account = new VirtualBlsAccount(caller);
    this.courses = new VirtualBlsCourses(caller);
    this.timeslots = new VirtualBlsTimeslots(caller);
    this.bookings = new VirtualBlsBookings(caller);
    this.webhooks = new VirtualBlsWebhooks(caller);
  }
}

/** Timeslots to hold. */
export class VirtualBlsTimeslots {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the timeslots that are free.
   *
   * Evidence: `documented`; the arguments and the fields are assumed.
   *
   * @param params - Which timeslots to list.
   * @param options - Options of this call alone.
   * @returns Each {@link models.Timeslot}, for `for await`; pages are fetched as they are read.
   * @throws ValidationError - For wrong filters.
   *
   * @example
   * ```ts
   * for await (const timeslot of client.virtualBls.timeslots.list()) {
   *   console.log(timeslot);
   * }
   * ```
   */
  list(params?: models.ListTimeslots, options?: CallOptions): Pager<models.Timeslot> {
    return this.#caller.list('virtual_bls.timeslots.list', { params, options }, readers.readTimeslot);
  }

  /**
   * Holds a timeslot for half an hour. The hold gives it back by itself when it is dropped unused.
   *
   * An account has one hold at a time; a second is refused with the hold there is, which `hold` of the
   * error tells.
   *
   * Evidence: `documented`.
   *
   * @param params - Which timeslot to hold.
   * @param options - Options of this call alone.
   * @returns The seat that is held: book it, or give it back.
   * @throws ConflictError - While another hold of the account lives.
   * @throws ValidationError - For a timeslot that is not in the list.
   *
   * @example
   * ```ts
   * await using hold = await client.virtualBls.timeslots.hold({ courseId: 17, date: '2026-06-05', time: '09:00' });
   * console.log(hold.remaining);
   * ```
   */
  hold(params: models.HoldTimeslot, options?: CallOptions): Promise<Hold> {
    return this.#caller.hold('virtual_bls.timeslots.hold', { params, options });
  }

  /**
   * Gives a timeslot back whose hold is known by its hash alone. A `Hold` does it itself.
   *
   * Evidence: `documented`.
   *
   * @param holdHash - The number or text that is its `holdHash`.
   * @param options - Options of this call alone.
   * @throws NotFoundError - When the hold has expired or was used.
   *
   * @example
   * ```ts
   * await client.virtualBls.timeslots.release('from-the-hold');
   * ```
   */
  release(holdHash: number | string, options?: CallOptions): Promise<void> {
    return this.#caller.run('virtual_bls.timeslots.release', { path: { holdHash }, options });
  }
}

/** Endpoints to which this host delivers events. */
export class VirtualBlsWebhooks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the account's endpoints on this host.
   *
   * Evidence: `assumed` path; the name is documented.
   *
   * @param options - Options of this call alone.
   * @returns Each {@link models.WebhookEndpoint}, for `for await`; pages are fetched as they are read.
   *
   * @example
   * ```ts
   * for await (const webhookEndpoint of client.virtualBls.webhooks.list()) {
   *   console.log(webhookEndpoint);
   * }
   * ```
   */
  list(options?: CallOptions): Pager<models.WebhookEndpoint> {
    return this.#caller.list('virtual_bls.webhooks.list', { options }, readers.readWebhookEndpoint);
  }

  /**
   * Registers an endpoint. Its secret is shown in this answer and never again: keep it.
   *
   * Evidence: `documented`.
   *
   * @param params - A new endpoint for events about bookings.
   * @param options - Options of this call alone.
   * @returns The {@link models.CreatedWebhookEndpoint}.
   * @throws ValidationError - For a url that is not https (loopback may be http), or an event the host
   *   does not know.
   *
   * @example
   * ```ts
   * const createdWebhookEndpoint = await client.virtualBls.webhooks.create({ url: 'https://example.com/hooks' });
   * ```
   */
  create(params: models.CreateBookingWebhook, options?: CallOptions): Promise<models.CreatedWebhookEndpoint> {
    return this.#caller.call('virtual_bls.webhooks.create', { params, options }, readers.readCreatedWebhookEndpoint);
  }

  /**
   * Changes an endpoint; what is left out stays as it is.
   *
   * Evidence: `assumed` path and body; the name is documented.
   *
   * @param id - Its number or its uuid.
   * @param params - What to change of an endpoint for events about bookings.
   * @param options - Options of this call alone.
   * @returns The {@link models.WebhookEndpoint}.
   * @throws NotFoundError - When there is no such endpoint.
   *
   * @example
   * ```ts
   * const webhookEndpoint = await client.virtualBls.webhooks.update(17, { url: 'https://example.com/hooks' });
   * ```
   */
  update(id: number | string, params: models.UpdateBookingWebhook, options?: CallOptions): Promise<models.WebhookEndpoint> {
    return this.#caller.call('virtual_bls.webhooks.update', { path: { id }, params, options }, readers.readWebhookEndpoint);
  }

  /**
   * Deletes an endpoint.
   *
   * Evidence: `assumed` path; the name is documented.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @throws NotFoundError - When there is no such endpoint.
   *
   * @example
   * ```ts
   * await client.virtualBls.webhooks.delete(17);
   * ```
   */
  delete(id: number | string, options?: CallOptions): Promise<void> {
    return this.#caller.run('virtual_bls.webhooks.delete', { path: { id }, options });
  }

  /**
   * Gives an endpoint a new secret, which is shown in this answer and never again. The old one may end
   * at once.
   *
   * Evidence: `documented`; the answer is assumed.
   *
   * @param id - Its number or its uuid.
   * @param options - Options of this call alone.
   * @returns The {@link models.RotatedWebhookSecret}.
   * @throws NotFoundError - When there is no such endpoint.
   *
   * @example
   * ```ts
   * const rotatedWebhookSecret = await client.virtualBls.webhooks.rotateSecret(17);
   * ```
   */
  rotateSecret(id: number | string, options?: CallOptions): Promise<models.RotatedWebhookSecret> {
    return this.#caller.call('virtual_bls.webhooks.rotate_secret', { path: { id }, options }, readers.readRotatedWebhookSecret);
  }
}

/** The groups of operations. */
export abstract class Resources {
  /** The academy: bookings of courses, and links to book one. */
  readonly academy: Academy;

  /** Token pairs for others, and what the portal says of the token in use. */
  readonly auth: Auth;

  /** Requests for references about a candidate. */
  readonly referenceRequests: ReferenceRequests;

  /** The references that referees gave. */
  readonly references: References;

  /** Endpoints to which the portal delivers events. */
  readonly webhooks: Webhooks;

  /** The forms that referees fill in. */
  readonly templates: Templates;

  /** Practical training (TDTA, beta). */
  readonly practicalTraining: PracticalTraining;

  /** HB Services: interviews. */
  readonly services: Services;

  /** The portal's first API (deprecated). */
  readonly v1: V1;

  /** Virtual BLS (beta). */
  readonly virtualBls: VirtualBls;

  /** @internal */
  protected constructor(caller: Caller) {
    this.academy = new Academy(caller);
    this.auth = new Auth(caller);
    this.referenceRequests = new ReferenceRequests(caller);
    this.references = new References(caller);
    this.webhooks = new Webhooks(caller);
    this.templates = new Templates(caller);
    this.practicalTraining = new PracticalTraining(caller);
    this.services = new Services(caller);
    this.v1 = new V1(caller);
    this.virtualBls = new VirtualBls(caller);
  }
}
