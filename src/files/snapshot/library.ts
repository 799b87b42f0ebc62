import { read, set_cptable } from "@e965/xlsx";
import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { decodeWestern } from "../text/western";
import { withoutWideReferences } from "../text/htmlEntities";

/** Windows code page → encoding; those of old Chinese, Japanese and Western files. */
const encodings: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  1201: "utf-16be",
  10000: "macintosh",
  10008: "gb18030",
  20936: "gb18030",
  54936: "gb18030",
  65001: "utf-8",
};
const western = "windows-1252";
const decoders = new Map<number, TextDecoder>();

/** The library's own tables of code pages weigh more than itself; the platform knows the same ones. */
set_cptable({
  utils: {
    decode(codePage: number, data: ArrayLike<number>): string {
      const known =
        encodings[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : western);
      if (known === western) return decodeWestern(Uint8Array.from(data));
      let decoder = decoders.get(codePage);
      if (!decoder) {
        decoder = new TextDecoder(known);
        decoders.set(codePage, decoder);
      }
      return decoder.decode(Uint8Array.from(data));
    },
  },
});

const options: ParsingOptions = {
  dense: true,
  nodim: true, // some files declare a range smaller than what they hold
  cellNF: true,
  cellText: true,
  cellFormula: true,
  cellHTML: false,
  dateNF: "yyyy/m/d", // the short date, as a Chinese Excel shows it
};

export interface ParseOptions {
  /** With the numbers' texts, which only OpenDocument files hold; elsewhere we show numbers ourselves. */
  readonly texts?: boolean;
}

/** Parses a workbook. Throws whatever the library throws. */
export function parseBytes(bytes: Uint8Array, { texts = false }: ParseOptions = {}): WorkBook {
  return read(bytes, { ...options, type: "array", cellText: texts });
}

/** Parses markup: SpreadsheetML 2003 or flat OpenDocument. */
export function parseMarkup(text: string): WorkBook {
  return read(/opendocument/.test(text) ? mendOpenDocument(text) : withoutWideReferences(text), {
    ...options,
    type: "string",
    raw: true,
  });
}

/**
 * OpenDocument without the variants of number formats for negative numbers and the like, at which the library grumbles,
 * with months as numbers where it says that they are no words, and with its _x000D_ kept as the text that it is.
 */
export function mendOpenDocument(xml: string): string {
  return withoutWideReferences(xml)
    .replace(/<style:map\b[^>]*\/>/g, "")
    .replace(/\snumber:textual="false"/g, "")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
