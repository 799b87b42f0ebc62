/** Bytes of which the first are looked at to know the encoding. */
const looked = 1024 * 1024;
/** Bytes that are decoded at a time: a part of hundreds of megabytes need not be one string, and short ones are soon gone. */
const step = 32 * 1024;
const [mark, less, greater] = [0x21, 0x3c, 0x3e] as const;

/** The text of an XML part, piece by piece. UTF-16 and GBK, which some portals write, are read like UTF-8. */
export function* xmlPieces(bytes: Uint8Array): Generator<string> {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding);
  if (bytes.length <= step) yield decoder.decode(bytes);
  else if (encoding === "utf-8") yield* utf8Pieces(bytes, decoder);
  else {
    for (let at = 0; at < bytes.length; at += step) {
      yield decoder.decode(bytes.subarray(at, at + step), { stream: at + step < bytes.length });
    }
  }
}

/** Each piece ends with a tag, so that no letter is cut: whole pieces are decoded in a third of the time of a stream. */
function* utf8Pieces(bytes: Uint8Array, first: TextDecoder): Generator<string> {
  const later = new TextDecoder("utf-8", { ignoreBOM: true });
  for (let at = 0; at < bytes.length;) {
    const next = bytes.indexOf(greater, at + step) + 1;
    const end = next > 0 ? next : bytes.length;
    yield (at === 0 ? first : later).decode(bytes.subarray(at, end));
    at = end;
  }
}

/** The whole text of an XML part. */
export function xmlText(bytes: Uint8Array): string {
  return [...xmlPieces(bytes)].join("");
}

/** Whether the tags of an XML part are told by its bytes: those of other encodings differ, and comments and CDATA hold what looks like one. */
export function hasPlainTags(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1))
    if (bytes[at - 1] === less) return false;
  return encodingOf(bytes) === "utf-8";
}

/** By the byte order mark, the first letters, or what the first line declares; undeclared bytes that are no UTF-8 are GBK. */
function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*\sencoding=["']([\w.-]+)["']/i.exec(head)?.[1] ?? "utf-8";
  if (/^gb/i.test(declared)) return "gb18030";
  if (!/^utf/i.test(declared)) return isKnown(declared) ? declared : "utf-8";
  return fits(bytes, "utf-8") || !fits(bytes, "gb18030") ? "utf-8" : "gb18030";
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding) !== null;
  } catch {
    return false;
  }
}

/** Whether the first megabyte is text of an encoding; a letter that is cut off at its end does not count. */
function fits(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, looked), {
      stream: bytes.length > looked,
    });
    return true;
  } catch {
    return false;
  }
}
