import { decodeReferences, scanXml, type XmlHandler } from "../xmlScan";
import { plainStringAt } from "../xlsx/plainXml";
import { hasPlainTags, xmlPieces } from "../xmlText";

/** The texts of <t> in an element, without the readings above Chinese and Japanese letters. */
class Texts implements XmlHandler {
  readonly all: string[] = [];
  private taking = false;
  private phonetic = false;
  private taken = "";

  whole(xml: string, at: number): number {
    const plain = this.taking || this.phonetic ? null : plainStringAt(xml, at);
    if (!plain) return -1;
    this.all.push(plain.text);
    return plain.end;
  }

  open(name: string): void {
    if (name === "si") this.taken = "";
    else if (name === "rPh") this.phonetic = true;
    else if (name === "t") this.taking = !this.phonetic;
  }

  close(name: string): void {
    if (name === "si") this.all.push(this.taken);
    else if (name === "rPh") this.phonetic = false;
    else if (name === "t") this.taking = false;
  }

  text(text: string, isPlain: boolean): void {
    if (this.taking) this.taken += isPlain ? text : decodeReferences(text);
  }
}

/** The strings of a workbook that cells point to, by their numbers; undefined where there is none. */
export type SharedTexts = (index: number) => string | undefined;

export function scanTexts(part: Uint8Array): readonly string[] {
  const texts = new Texts();
  scanXml(xmlPieces(part), texts);
  return texts.all;
}

const [less, greater, slash, space, letterS, letterI] = [60, 62, 47, 32, 115, 105] as const;

const placesOf = new WeakMap<Uint8Array, readonly number[]>();

/** Where each string of a plain part begins, and the last one ends; looked for once in a part. */
export function stringPlaces(part: Uint8Array): readonly number[] {
  const known = placesOf.get(part) ?? placesIn(part);
  placesOf.set(part, known);
  return known;
}

function placesIn(part: Uint8Array): readonly number[] {
  const places: number[] = [];
  for (let at = part.indexOf(less); at >= 0; at = part.indexOf(less, at + 1)) {
    if (part[at + 1] !== letterS || part[at + 2] !== letterI) continue;
    const behind = part[at + 3];
    if (behind === greater || behind === slash || behind === space) places.push(at);
  }
  if (places.length > 0) places.push(part.lastIndexOf(less));
  return places;
}

/** The texts of a part of shared strings, each read when it is asked for: of thousands few cells are looked at. */
export function sharedTexts(part: Uint8Array): SharedTexts {
  const places = hasPlainTags(part) ? stringPlaces(part) : [];
  if (places.length === 0) {
    const all = scanTexts(part);
    return (index) => all[index];
  }
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const read = (xml: string): string => {
    const plain = plainStringAt(xml, 0);
    if (plain) return plain.text;
    const texts = new Texts();
    scanXml([xml], texts);
    return texts.all[0] ?? "";
  };
  const known: string[] = [];
  return (index) => {
    const from = places[index];
    const to = places[index + 1];
    if (from === undefined || to === undefined) return undefined;
    return (known[index] ??= read(decoder.decode(part.subarray(from, to))));
  };
}
