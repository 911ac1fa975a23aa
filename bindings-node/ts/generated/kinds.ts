// Written by `cargo xtask bindgen` from core/src; do not edit.

/** What may stand in an argument beside plain values: a `Secret`; a `Date`, also where it is any JSON. */
export type Kind = 'json' | 'moment' | 'plain' | 'secret';

/** The kinds of arguments, and of what stands in them, by name. Those that are not here hold plain values alone. */
export const KINDS: Readonly<Record<string, Kind>> = {
  accessToken: 'secret',
  apiKey: 'secret',
  expiresAt: 'moment',
  form: 'json',
  formData: 'json',
  headers: 'plain',
  json: 'json',
  proxy: 'secret',
  query: 'json',
  refreshExpiresAt: 'moment',
  refreshToken: 'secret',
  routes: 'plain',
  secrets: 'secret',
  tokenStore: 'secret',
};
