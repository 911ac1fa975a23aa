/// <reference lib="esnext.disposable" preserve="true" />

/** The SDK for the Healthier Business Portal APIs. Unofficial. */

export { HbPortal, type HbPortalOptions } from './client.js';
export { Download } from './download.js';
export * from './errors.js';
export type * from './generated/models.js';
export * from './generated/questions.js';
export type * from './generated/resources.js';
export { Hold } from './hold.js';
export { type Logger, type LogLevel, type LogRecord, setLogger } from './logging.js';
export type { SessionListener } from './objects.js';
export type { CallOptions, Family, RequestParams } from './options.js';
export { type Page, Pager } from './pager.js';
export { RawResponse, Recorder } from './response.js';
export { Secret } from './secret.js';
export { Session } from './session.js';
export { parseTime } from './time.js';
export type { StoredPair, TokenStore, Unlock } from './token-store.js';
export type { ByteStream, Files, Upload, UploadDetails, WithFiles } from './upload.js';
export { signWebhook, type WebhookBody, type WebhookHeaders, WebhookVerifier } from './webhook.js';
