import { mainCell } from "../boxes/box";
import type { Box } from "../boxes/box";
import { record } from "./records";
import type { BiffRecord } from "./records";

/** Where a shape lies over the cells, in a drawing (MS-ODRAW, OfficeArtClientAnchorSheet in MS-XLS 2.5.193). */
const clientAnchor = 0xf010;
/** Kinds of objects (MS-XLS 2.5.143). */
const kinds = { textBox: 0x06, checkBox: 0x0b, optionButton: 0x0c, shape: 0x1e } as const;
/** The part of an object's record that says whether it is ticked. */
const tickData = 0x12;
/** Offsets are parts of a cell's width and height. */
const inParts = { width: 1024, height: 256 };

/** Collects the text boxes and tick boxes over a sheet of a BIFF8 stream: each has a drawing, an object and a text. */
export class BiffBoxes {
  private readonly found: {
    place: { row: number; col: number };
    text: string;
    ticked: boolean | undefined;
  }[] = [];
  private place: { row: number; col: number } | undefined;
  /** Letters of the text at hand that are still to come. */
  private missing = 0;
  private hasObject = false;

  take({ type, data }: BiffRecord): void {
    if (type === record.drawing) this.place = placeIn(data) ?? this.place;
    else if (type === record.object) this.addObject(data);
    else if (type === record.textObject && data.byteLength >= 12) this.missing = data.getUint16(10, true);
    else if (type === record.continuation) this.addText(data);
    else this.missing = 0;
  }

  /** A text box without a text is none. */
  get boxes(): Box[] {
    return this.found
      .map(({ place, text, ticked }) => ({ ...place, text: text.replace(/\r\n?/g, "\n").trim(), ticked }))
      .filter(({ text, ticked }) => text !== "" || ticked !== undefined);
  }

  private addObject(data: DataView): void {
    const kind = data.byteLength >= 6 ? data.getUint16(4, true) : 0;
    const { place } = this;
    this.place = undefined;
    this.hasObject = place !== undefined && Object.values<number>(kinds).includes(kind);
    if (!this.hasObject) return;
    const isTick = kind === kinds.checkBox || kind === kinds.optionButton;
    this.found.push({ place: place!, text: "", ticked: isTick ? isTicked(data) : undefined });
  }

  /** Letters of one byte or two, as the first byte says; behind them come records of the text's fonts. */
  private addText(data: DataView): void {
    const object = this.found.at(-1);
    if (this.missing === 0 || !this.hasObject || !object || data.byteLength === 0) return;
    const size = data.getUint8(0) & 1 ? 2 : 1;
    const count = Math.min(this.missing, Math.floor((data.byteLength - 1) / size));
    const bytes = new Uint8Array(data.buffer, data.byteOffset + 1, count * size);
    object.text +=
      size === 2
        ? new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes)
        : Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    this.missing -= count;
  }
}

/** The cell over which a drawing's last shape lies. Groups are gone into; their parts come one behind the other. */
function placeIn(data: DataView): { row: number; col: number } | undefined {
  let place: { row: number; col: number } | undefined;
  for (let at = 0; at + 8 <= data.byteLength;) {
    const isGroup = (data.getUint8(at) & 0x0f) === 0x0f;
    if (data.getUint16(at + 2, true) === clientAnchor && at + 26 <= data.byteLength) {
      const numbers = Array.from({ length: 8 }, (_, i) => data.getUint16(at + 10 + i * 2, true));
      place = mainCell(numbers.slice(0, 4), numbers.slice(4), inParts);
    }
    at += isGroup ? 8 : 8 + data.getUint32(at + 4, true);
  }
  return place;
}

function isTicked(data: DataView): boolean {
  for (let at = 0; at + 6 <= data.byteLength; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) === tickData) return data.getUint16(at + 4, true) === 1;
  }
  return false;
}
