import type { FileProblem } from "./problem";
import { decodeFileText } from "./text/decode";

/** What the bytes are, whatever the file is called. */
export type Sniffed =
  | { readonly kind: "zip" }
  | { readonly kind: "ole" }
  | { readonly kind: "biff" }
  | { readonly kind: "markup"; readonly text: string }
  /** `unreadable` bytes make no letter: they are U+FFFD in the text. */
  | { readonly kind: "text"; readonly text: string; readonly unreadable: number }
  | { readonly kind: "problem"; readonly problem: FileProblem };

const signatures: readonly (readonly [string, Sniffed])[] = [
  ["50 4b 03 04", { kind: "zip" }],
  ["50 4b 05 06", { kind: "zip" }],
  ["d0 cf 11 e0 a1 b1 1a e1", { kind: "ole" }],
  ["09 00 04 00", { kind: "biff" }],
  ["09 02 06 00", { kind: "biff" }],
  ["09 04 06 00", { kind: "biff" }],
  ["09 08", { kind: "biff" }],
  ["25 50 44 46", problem({ kind: "notASpreadsheet", found: "pdf" })],
  ["52 61 72 21", problem({ kind: "archive", format: "rar" })],
  ["37 7a bc af 27 1c", problem({ kind: "archive", format: "7z" })],
  ["1f 8b 08", problem({ kind: "archive", format: "gzip" })],
  ["7b 5c 72 74 66", problem({ kind: "oldWord" })], // {\rtf
  ["db a5 2d 00", problem({ kind: "oldWord" })], // Word 2
  ["31 be 00 00", problem({ kind: "oldWord" })], // Word for DOS, Windows Write
  ["ff 57 50 43", problem({ kind: "notASpreadsheet", found: "otherDocument" })], // WordPerfect
  ["00 00 02 00", problem({ kind: "notASpreadsheet", found: "oldSpreadsheet" })], // Lotus 1-2-3, Quattro Pro
  ["00 00 1a 00", problem({ kind: "notASpreadsheet", found: "oldSpreadsheet" })],
  ["ff 00 02 00", problem({ kind: "notASpreadsheet", found: "oldSpreadsheet" })], // Works
  ["49 44 3b 50", problem({ kind: "notASpreadsheet", found: "oldSpreadsheet" })], // SYLK
  ["54 41 42 4c 45 0d 0a 30 2c 31", problem({ kind: "notASpreadsheet", found: "oldSpreadsheet" })], // DIF
  ["54 41 42 4c 45 0a 30 2c 31", problem({ kind: "notASpreadsheet", found: "oldSpreadsheet" })],
  ["89 50 4e 47", image()],
  ["ff d8 ff", image()],
  ["47 49 46 38", image()],
  ["49 49 2a 00", image()],
  ["4d 4d 00 2a", image()],
  ["52 49 46 46", image()], // WebP
  ["42 4d .. .. .. .. 00 00", image()], // BMP
  [".. .. .. .. 66 74 79 70", image()], // HEIC
];

/** Looks at the first bytes, and at all of them where they are text. */
export function sniff(bytes: Uint8Array): Sniffed {
  const start = hex(bytes.subarray(0, 12));
  const known = signatures.find(([signature]) => new RegExp(`^${signature}`).test(start));
  if (known) return known[1];
  const decoded = decodeFileText(bytes);
  if (decoded === null)
    return problem({ kind: "notASpreadsheet", found: looksLikeText(bytes) ? "encoding" : "unknown" });
  const { text, unreadable } = decoded;
  if (text.trim() === "") return problem({ kind: "empty" });
  if (/^MIME-Version:/i.test(text)) return problem({ kind: "notASpreadsheet", found: "webArchive" });
  return /^\s*<[!?a-z]/i.test(text) ? { kind: "markup", text } : { kind: "text", text, unreadable };
}

/** Texts of old Western systems and the like: no controls but those of lines, and zeros where letters take four bytes. */
function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 100_000).every((byte) => byte >= 0x20 || [0, 0x09, 0x0a, 0x0d].includes(byte));
}

function problem(of: FileProblem): Sniffed {
  return { kind: "problem", problem: of };
}

function image(): Sniffed {
  return problem({ kind: "notASpreadsheet", found: "image" });
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
