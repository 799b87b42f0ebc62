import { sprm, sprmsOf } from "./sprms";

/** What of the look of letters decides whether their text is there, and how it reads. */
export interface LetterLook {
  readonly gone: boolean;
  readonly struck: boolean;
  /** A sign by its code in a font. */
  readonly symbol?: { readonly code: number; readonly font: string };
  readonly fonts: readonly string[];
  /** Place in the data stream of the form field that the letter stands for. */
  readonly formField?: number;
}

/** The look by the lists of properties, a later one before an earlier one. */
export function letterLook(lists: readonly DataView[], fonts: readonly string[]): LetterLook {
  const flags = new Map<number, boolean>();
  const named = new Map<number, string>();
  let symbol: LetterLook["symbol"];
  let place: number | undefined;
  for (const { code, data } of lists.flatMap((list) => [...sprmsOf(list)])) {
    switch (code) {
      case sprm.deletedByReviewer:
      case sprm.struck:
      case sprm.struckTwice:
      case sprm.hidden:
      case sprm.formField:
        // 0x80 and 0x81 say: as, or not as, the style, whose look no form strikes out.
        flags.set(code, data.getUint8(0) === 1 || data.getUint8(0) === 0x81);
        break;
      case sprm.symbol:
        symbol = { code: data.getUint16(2, true), font: fonts[data.getUint16(0, true)] ?? "" };
        break;
      case sprm.westernFont:
      case sprm.chineseFont:
      case sprm.otherFont:
        named.set(code, fonts[data.getUint16(0, true)] ?? "");
        break;
      case sprm.pictureOrField:
        place = data.getUint32(0, true);
        break;
    }
  }
  const isOn = (code: number) => flags.get(code) === true;
  return {
    gone: isOn(sprm.deletedByReviewer) || isOn(sprm.hidden),
    struck: isOn(sprm.struck) || isOn(sprm.struckTwice),
    fonts: [sprm.westernFont, sprm.otherFont, sprm.chineseFont].flatMap((code) => named.get(code) ?? []),
    ...(symbol ? { symbol } : {}),
    ...(isOn(sprm.formField) && place !== undefined ? { formField: place } : {}),
  };
}

/** Names of the fonts in their order (MS-DOC 2.9.287). */
export function readFonts(part: DataView): string[] {
  const names: string[] = [];
  const count = part.byteLength >= 4 ? part.getUint16(0, true) : 0;
  for (let at = 4; at < part.byteLength && names.length < count;) {
    const size = part.getUint8(at);
    let name = "";
    for (let letter = at + 40; letter + 2 <= Math.min(at + 1 + size, part.byteLength); letter += 2) {
      const code = part.getUint16(letter, true);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    names.push(name);
    at += 1 + size;
  }
  return names;
}
