/**
 * The elements of a Word document that can carry visible text (ECMA-376 part 1, 17; VML; Word 2010), each decided once:
 * - "wrapper": what is in it is read in its place;
 * - "read": it has a reader of its own;
 * - "ignored": nobody sees it on the page, or it is no part of what was filled in;
 * - "noted": it is seen but not read, and said so.
 * An element that is not listed has no text of its own (properties, bookmarks, proofing).
 */
export type Decision = "wrapper" | "read" | "ignored" | "noted";

export const elements: Readonly<Record<string, Decision>> = {
  // around paragraphs, rows, cells or runs
  sdt: "wrapper",
  sdtContent: "wrapper",
  customXml: "wrapper",
  smartTag: "wrapper",
  ins: "wrapper",
  moveTo: "wrapper",
  hyperlink: "wrapper",
  dir: "wrapper",
  bdo: "wrapper",
  rubyBase: "wrapper",
  // blocks
  p: "read",
  tbl: "read",
  tr: "read",
  tc: "read",
  altChunk: "read",
  subDoc: "noted",
  // in a paragraph
  r: "read",
  fldSimple: "read",
  oMath: "read",
  oMathPara: "read",
  AlternateContent: "read",
  // in a run
  t: "read",
  sym: "read",
  tab: "read",
  ptab: "read",
  br: "read",
  cr: "read",
  noBreakHyphen: "read",
  ruby: "read",
  fldChar: "read",
  instrText: "read",
  drawing: "read",
  pict: "read",
  object: "read",
  // crossed out by a reviewer, or the old place of what was moved
  del: "ignored",
  moveFrom: "ignored",
  delText: "ignored",
  delInstrText: "ignored",
  // a hint above a letter, a hyphen that shows only at a line's end, page numbers
  rt: "ignored",
  softHyphen: "ignored",
  pgNum: "ignored",
  // today's date, drawn anew at each opening
  dayShort: "ignored",
  dayLong: "ignored",
  monthShort: "ignored",
  monthLong: "ignored",
  yearShort: "ignored",
  yearLong: "ignored",
  // signs that point to notes, whose texts are in other parts
  footnoteReference: "ignored",
  endnoteReference: "ignored",
  commentReference: "ignored",
  annotationRef: "ignored",
  footnoteRef: "ignored",
  endnoteRef: "ignored",
  // legacy numbers of lists, drawn by Word
  numPr: "ignored",
};

export function isWrapper(name: string): boolean {
  return elements[name] === "wrapper";
}
