// Written by `cargo xtask bindgen` from core/src; do not edit.

import type { Caller } from '../caller.js';
import type { Download } from '../download.js';
import type { CallOptions } from '../options.js';
import type { Pager } from '../pager.js';
import { apart, type WithFiles } from '../upload.js';
import type * as models from './models.js';
import * as readers from './readers.js';

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
   * const webhookEndpoint = await client.webhooks.update(17, {});
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
   * const candidate = await client.v1.candidates.get(17);
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
   * const outcome = await client.v1.candidates.create({ firstName: 'Alex Referee', lastName: 'Alex Referee', email: 'alex@example.com' });
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
   * const outcome = await client.v1.candidates.update(17, {});
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
   * const outcome = await client.v1.candidates.ensure({ firstName: 'Alex Referee', lastName: 'Alex Referee', email: 'alex@example.com' });
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
   * const outcome = await client.v1.certificates.downloadAll(17);
   * if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
   * ```
   */
  downloadAll(candidateRef: number | string, options?: CallOptions): Promise<models.Document> {
    return this.#caller.outcome('v1.certificates.download_all', { path: { candidateRef }, options }, {});
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

/** Health screenings. */
export class V1OccupationalHealth {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Adds answers or files to a submission, such as proof of immunity that the screening asked for.
   *
   * Evidence: `documented`; the names of the files' fields are not known.
   *
   * @param submissionRef - The number or text that is its `submission_ref`.
   * @param params - What to change of a submission, beside its files.
   * @param options - Options of this call alone.
   * @returns What came of it, by `kind`. `updated`: It was changed (200); `unchanged`: All of it was so
   *   already (304).
   * @throws NotFoundError - When there is no such submission.
   * @throws ValidationError - For a file that cannot be sent.
   *
   * @example
   * ```ts
   * const outcome = await client.v1.occupationalHealth.updateSubmission(17, { files: { proof: 'immunity.pdf' } });
   * console.log(outcome.kind);
   * ```
   */
  updateSubmission(submissionRef: number | string, params: models.UpdateSubmission & WithFiles, options?: CallOptions): Promise<models.SubmissionUpdate> {
    return this.#caller.outcome('v1.occupational_health.update_submission', { path: { submissionRef }, ...apart(params), options }, {});
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
   * const trainingReport = await client.v1.training.report(17);
   * ```
   */
  report(candidateRef: number | string, options?: CallOptions): Promise<models.TrainingReport | undefined> {
    return this.#caller.call('v1.training.report', { path: { candidateRef }, options }, readers.readTrainingReport);
  }
}

/** The groups of operations. */
export abstract class Resources {
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

  /** The portal's first API (deprecated). */
  readonly v1: V1;

  /** @internal */
  protected constructor(caller: Caller) {
    this.auth = new Auth(caller);
    this.referenceRequests = new ReferenceRequests(caller);
    this.references = new References(caller);
    this.webhooks = new Webhooks(caller);
    this.templates = new Templates(caller);
    this.v1 = new V1(caller);
  }
}
