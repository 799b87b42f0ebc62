/**
 * Text of unknown encoding: by its byte order mark, else UTF-8, else GB18030 (which includes GBK and GB2312).
 * Null where the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode("utf-8", bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return decode("utf-16le", bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return decode("utf-16be", bytes.subarray(2));
  const text = decode("utf-8", bytes) ?? decode("gb18030", bytes);
  return text === null || hasControls(text) ? null : text;
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Binary files can be valid GB18030 by chance, but hold control characters that no text has. */
function hasControls(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text.slice(0, 100_000));
}
