import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { FileNote } from "./note";

/** What a file turned out to be that is no spreadsheet. */
export type FoundContent =
  | "pdf"
  | "image"
  | "text"
  | "webPage"
  | "webArchive"
  | "presentation"
  | "document"
  | "ofd"
  | "numbers"
  /** Lotus 1-2-3, Quattro Pro, Works. */
  | "oldSpreadsheet"
  /** Works' or WordPerfect's text documents. */
  | "otherDocument"
  /** A text whose encoding is not known. */
  | "encoding"
  | "unknown";

/** Why a file could not be read: facts only, worded by problemText.ts. Sizes are bytes. */
export type FileProblem =
  | { readonly kind: "notASpreadsheet"; readonly found: FoundContent }
  | { readonly kind: "oldWord" }
  | { readonly kind: "archive"; readonly format: "zip" | "rar" | "7z" | "gzip" }
  | { readonly kind: "encrypted" }
  /** Only the persons whom its owner named can open it (IRM). */
  | { readonly kind: "rightsManaged" }
  | { readonly kind: "empty" }
  | { readonly kind: "tooLarge"; readonly bytes: number; readonly limit: number }
  | { readonly kind: "damaged"; readonly part?: string }
  | { readonly kind: "expandsTooFar"; readonly limit: number }
  | { readonly kind: "tooManyParts"; readonly parts: number; readonly limit: number }
  | { readonly kind: "tooManyCells"; readonly limit: number }
  | { readonly kind: "tooMuchText"; readonly limit: number }
  | { readonly kind: "timedOut"; readonly seconds: number }
  | { readonly kind: "readerFailed" };

export type FileResult =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly notes: readonly FileNote[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** The same of a file of which something was made where it was read. */
export type MadeResult<Made = unknown> =
  { readonly ok: true; readonly made: Made } | { readonly ok: false; readonly problem: FileProblem };

/** Carries a problem from deep inside a reader to the one place that turns it into a result. */
export class FileError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

/** The problem behind an error; whatever a reader stumbles over that it does not name itself is damage. */
export function problemOf(error: unknown): FileProblem {
  return error instanceof FileError ? error.problem : { kind: "damaged" };
}
