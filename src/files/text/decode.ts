/** Text of a file, and how many of its bytes make no letter: they are U+FFFD in it. */
export interface DecodedText {
  readonly text: string;
  readonly unreadable: number;
}

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

/** The same of a file, in which a byte or two may have been lost on the way, and UTF-16 may have no mark. */
export function decodeFileText(bytes: Uint8Array): DecodedText | null {
  const text = decodeText(bytes);
  if (text !== null) return { text, unreadable: 0 };
  return wideText(bytes) ?? damagedText(bytes);
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

/** UTF-16 without a mark: its commas, digits and line ends have a NUL beside them, always on the same side. */
function wideText(bytes: Uint8Array): DecodedText | null {
  if (!bytes.subarray(0, 100_000).includes(0)) return null;
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const text = decode(encoding, bytes.subarray(0, bytes.length & ~1));
    // Bytes of another kind, taken in pairs, are letters of scripts from all over the world.
    const usual =
      text?.match(/[\t\n\r -~\u00c0-\u017f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\ud800-\udfff]/g)?.length ??
      0;
    if (text && /[\n,;\t]/.test(text) && usual > text.length * 0.9 && !hasControls(text)) {
      return { text, unreadable: 0 };
    }
  }
  return null;
}

/** A text with few bytes that are none, in the encoding in which they are fewest. */
function damagedText(bytes: Uint8Array): DecodedText | null {
  const texts = ["utf-8", "gb18030"].map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes).replaceAll("\u0000", "\ufffd");
    return { text, unreadable: text.split("\ufffd").length - 1 };
  });
  const best = texts.reduce((a, b) => (b.unreadable < a.unreadable ? b : a));
  const isText = best.unreadable <= Math.max(1, best.text.length * 0.01) && !hasControls(best.text);
  return isText && best.text.length > 20 ? best : null;
}
