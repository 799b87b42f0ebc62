import { builtInFormats } from "../format/builtIn";
import { symbolFont } from "../../text/glyphs";
import { record } from "./records";
import type { BiffRecord } from "./records";

export interface BiffFont {
  readonly name: string;
  readonly struck: boolean;
}

/** Collects fonts and cell styles of a BIFF stream and tells what is notable of a style. */
export class BiffStyles {
  private readonly fonts: BiffFont[] = [];
  private readonly styles: { font: number; format: number }[] = [];
  private readonly defined = new Set<number>();

  /** `unicode` is true for BIFF8. */
  take({ type, data }: BiffRecord, unicode: boolean): void {
    if (type === record.font && data.byteLength > 15) {
      this.fonts.push({ name: fontName(data, unicode), struck: (data.getUint16(2, true) & 8) !== 0 });
    } else if (type === record.format && data.byteLength >= 2) this.defined.add(data.getUint16(0, true));
    else if (type === record.extendedFormat && data.byteLength >= 4) {
      this.styles.push({ font: data.getUint16(0, true), format: data.getUint16(2, true) });
    }
  }

  /** There is no font number 4 in these files. */
  font(index: number): BiffFont | undefined {
    return this.fonts[index > 4 ? index - 1 : index];
  }

  private fontOf(style: number): BiffFont | undefined {
    return this.font(this.styles[style]?.font ?? 0);
  }

  /** The name of a style's font if it is a symbol font. */
  symbolFont(style: number): string | undefined {
    const name = this.fontOf(style)?.name ?? "";
    return symbolFont.test(name) ? name : undefined;
  }

  /** The code of a style's number format if the file refers to it by number alone. */
  builtInFormat(style: number): string | undefined {
    const id = this.styles[style]?.format ?? 0;
    return this.defined.has(id) ? undefined : builtInFormats[id];
  }

  get hasStruck(): boolean {
    return this.fonts.some(({ struck }) => struck);
  }

  isStruck(style: number): boolean {
    return this.fontOf(style)?.struck ?? false;
  }
}

function fontName(data: DataView, unicode: boolean): string {
  const count = data.getUint8(14);
  const wide = unicode && (data.getUint8(15) & 1) === 1;
  let name = "";
  for (let n = 0, at = unicode ? 16 : 15; n < count && at + (wide ? 2 : 1) <= data.byteLength; n += 1) {
    name += String.fromCharCode(wide ? data.getUint16(at, true) : data.getUint8(at));
    at += wide ? 2 : 1;
  }
  return name;
}
