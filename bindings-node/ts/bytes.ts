/** Bytes as programs have them. */

/** The bytes that a buffer or view holds; text where it holds none any more; nothing where it is neither. */
export function viewOf(value: unknown): Uint8Array | string | undefined {
  try {
    if (value instanceof ArrayBuffer) return new Uint8Array(value);
    if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  } catch {
    return 'is a buffer that was transferred (detached): its bytes are elsewhere';
  }
  return undefined;
}
