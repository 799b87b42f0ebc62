import { FileError } from "../../problem";

/** Places in the file's header (MS-DOC 2.5) that lead to what is read; numbers are those of FibRgFcLcb97. */
const places = {
  boxAnchors: 40,
  boxTexts: 56,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
} as const;

export type Place = keyof typeof places;

/** The streams of a Word 97–2003 document, and where in them its parts are. */
export interface DocHeader {
  readonly main: DataView;
  readonly table: DataView;
  /** Form fields and long properties; empty where there is none. */
  readonly data: DataView;
  /** Letters of the page's own text. */
  readonly length: number;
  /** Where the text of the text boxes begins and ends, in letters. */
  readonly boxes: { readonly from: number; readonly to: number };
  /** A part of the table stream; empty where it would reach out of it. */
  part(place: Place): DataView;
}

const none = new DataView(new ArrayBuffer(0));
const firstUnicode = 0x00c1;

/** Reads the header. Throws FileError: encrypted, or oldWord for Word 95 and older, which were built otherwise. */
export function readHeader(stream: (name: string) => Uint8Array | undefined): DocHeader {
  const main = viewOf(stream("WordDocument"));
  if (main.byteLength < 0x200) throw new FileError({ kind: "damaged", part: "WordDocument" });
  const flags = main.getUint16(0x0a, true);
  if (main.getUint16(0x02, true) < firstUnicode) throw new FileError({ kind: "oldWord" });
  if (flags & 0x0100) throw new FileError({ kind: "encrypted" });
  const table = viewOf(stream(flags & 0x0200 ? "1Table" : "0Table"));
  const letters = (at: number) => Math.max(0, main.getInt32(at, true));
  // The text goes on with footnotes, headers, macros, comments and endnotes before the text boxes.
  const from = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60].reduce((sum, at) => sum + letters(at), 0);
  return {
    main,
    table,
    data: viewOf(stream("Data")),
    length: letters(0x4c),
    boxes: { from, to: from + letters(0x64) },
    part(place) {
      const at = 0x9a + places[place] * 8;
      if (at + 8 > main.byteLength) return none;
      return slice(table, main.getUint32(at, true), main.getUint32(at + 4, true));
    },
  };
}

function viewOf(bytes: Uint8Array | undefined): DataView {
  return bytes ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : none;
}

/** A part of a view; an empty one where it would reach out of it. */
export function slice(view: DataView, at: number, size: number): DataView {
  return at + size <= view.byteLength ? new DataView(view.buffer, view.byteOffset + at, size) : none;
}
