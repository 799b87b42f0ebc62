import { areSame } from "../../bytes";
import { ownLimits } from "../../limits";
import { relationsPath } from "../../ooxml/relations";
import { FileError } from "../../problem";
import { readDirectory, type ZipEntry } from "../../zip/directory";
import { packed, repack, type PackedPart } from "../../zip/repack";
import { unpack } from "../../zip/unpack";
import type { PackedFile } from "../../write/packZip";
import { outlineOf, type SheetOutline } from "../sheet/sheetOutline";
import { editableText } from "../xml/editableText";
import { ContentTypes } from "./contentTypes";
import { EditError } from "../problem";
import { Relations } from "./relations";
import { XmlPart } from "../xml/xmlPart";

const noRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const typesPart = "[Content_Types].xml";
/** A part of so many bytes that is written is packed at once: the sheets of a large table need not lie there side by side. */
const large = 1024 * 1024;

/** Outlines of worksheets by what tells their parts, for as long as a workbook is edited in several steps. */
export type Outlines = Map<string, SheetOutline>;

/**
 * A package that is edited part by part: a part that nobody asks to change goes into the result as its packed bytes
 * stand in the file. Names of parts are compared without regard to case, as Office does.
 */
export class PackageEditor {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly texts = new Map<string, XmlPart>();
  private readonly written = new Map<string, PackedFile | PackedPart>();
  private readonly removed = new Set<string>();
  private readonly counted = new Set<string>();
  private readonly onces = new Map<string, Uint8Array>();
  private unpacked = 0;
  readonly types: ContentTypes;

  /** Throws FileError (damaged, encrypted, expandsTooFar) and EditError (otherFormat). */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly outlines: Outlines = new Map(),
  ) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new EditError({ kind: "otherFormat" });
    for (const entry of readDirectory(bytes)) {
      const key = entry.name.toLowerCase();
      if (this.entries.has(key)) throw new FileError({ kind: "damaged", part: entry.name });
      this.entries.set(key, entry);
    }
    if (!this.has(typesPart)) throw new EditError({ kind: "otherFormat" });
    this.types = new ContentTypes(this.xml(typesPart));
  }

  /** Names of the parts that there are now. */
  get names(): string[] {
    const old = [...this.entries].filter(([key]) => !this.removed.has(key)).map(([, entry]) => entry.name);
    const known = new Set(old.map((name) => name.toLowerCase()));
    return [
      ...old,
      ...[...this.written.values()].flatMap(({ name }) => (known.has(name.toLowerCase()) ? [] : [name])),
    ];
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.written.has(key) || (this.entries.has(key) && !this.removed.has(key));
  }

  read(name: string): Uint8Array {
    const key = name.toLowerCase();
    const written = this.written.get(key);
    if (written) return "bytes" in written ? written.bytes : unpack(written.content, written);
    const entry = this.entries.get(key);
    if (!entry || this.removed.has(key)) throw new FileError({ kind: "damaged", part: name });
    if (!this.counted.has(key)) this.unpacked += entry.size;
    this.counted.add(key);
    const limit = ownLimits.unpackedBytes;
    if (this.unpacked > limit) throw new FileError({ kind: "expandsTooFar", limit });
    return unpack(this.bytes, entry);
  }

  /** The bytes of a part of the file that several ask for, unpacked once. */
  readOnce(name: string): Uint8Array {
    const known = this.onces.get(name);
    if (known) return known;
    const bytes = this.read(name);
    this.onces.set(name, bytes);
    return bytes;
  }

  /** The text of a part of XML, with its byte order mark. One in another encoding is told, and written, as UTF-8. */
  readText(name: string): string {
    const known = this.texts.get(name.toLowerCase());
    return known ? known.text : editableText(this.read(name));
  }

  /** The outline of a worksheet part as it was read or written; it is unpacked once, whoever asks; not at all where its bytes are known. */
  outline(name: string, bytes?: Uint8Array): SheetOutline {
    const key = name.toLowerCase();
    const entry = this.written.has(key) ? undefined : this.entries.get(key);
    const mark = entry ? `${key} ${entry.crc} ${entry.size}` : "";
    const known = this.outlines.get(mark);
    if (known) return known;
    const outline = outlineOf(bytes ?? this.read(name));
    if (mark !== "") this.outlines.set(mark, outline);
    return outline;
  }

  /** The text of a part with the changes asked for so far. */
  newText(name: string): string {
    return this.texts.get(name.toLowerCase())?.toString() ?? this.readText(name);
  }

  /** A part to be changed in place; the same for everybody who asks. Throws FileError where it is no XML. */
  xml(name: string): XmlPart {
    const key = name.toLowerCase();
    const known = this.texts.get(key);
    if (known) return known;
    const text = this.readText(name);
    try {
      const part = new XmlPart(text);
      this.texts.set(key, part);
      return part;
    } catch {
      throw new FileError({ kind: "damaged", part: name });
    }
  }

  /** Writes a part whole, in the place of one of that name or as a new one. */
  write(name: string, content: string | Uint8Array): void {
    const key = name.toLowerCase();
    this.texts.delete(key);
    this.removed.delete(key);
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const file = { name: this.entries.get(key)?.name ?? name, bytes };
    this.written.set(key, bytes.length < large ? file : packed(file));
  }

  /** Takes out a part with its relations and its content type. */
  remove(name: string): void {
    this.removeOne(name);
    this.removeOne(relationsPath(name));
    this.types.remove(name);
  }

  /** Takes out a part alone. */
  removeOne(name: string): void {
    const key = name.toLowerCase();
    this.texts.delete(key);
    this.written.delete(key);
    this.removed.add(key);
  }

  /** The relations of a part; with `create` also where it has none yet, to add to them. */
  relations(part: string, create = false): Relations {
    const name = relationsPath(part);
    if (create && !this.has(name)) this.write(name, noRelations);
    return new Relations(part, this.has(name) ? this.xml(name) : null);
  }

  /** A name that no part has: xl/worksheets/sheet4.xml of "xl/worksheets/sheet1.xml". */
  freeName(like: string): string {
    const [, stem = like, extension = ""] = /^(.*?)\d*(\.\w+)$/.exec(like) ?? [];
    for (let n = 1; ; n += 1) {
      const name = `${stem}${n}${extension}`;
      if (!this.has(name)) return name;
    }
  }

  /** Whether a part stands in another package as it stands in this one. */
  isSameIn(name: string, other: PackageEditor, otherName: string): boolean {
    const [mine, theirs] = [this.entries.get(name.toLowerCase()), other.entries.get(otherName.toLowerCase())];
    if (!mine || !theirs || mine.size !== theirs.size || mine.crc !== theirs.crc) return false;
    const [a, b] = [
      this.bytes.subarray(mine.start, mine.end),
      other.bytes.subarray(theirs.start, theirs.end),
    ];
    return mine.method === theirs.method && areSame(a, b);
  }

  /** The bytes of the package with everything that was asked for. */
  pack(): Uint8Array {
    this.types.apply();
    const changes = new Map(this.written);
    for (const [key, part] of this.texts) {
      if (!part.changed) continue;
      const name = this.entries.get(key)?.name ?? this.written.get(key)!.name;
      changes.set(key, { name, bytes: new TextEncoder().encode(part.toString()) });
    }
    const old = [...this.entries].flatMap(([key, entry]): (ZipEntry | PackedFile | PackedPart)[] => {
      const change = changes.get(key);
      if (change) return [change];
      return this.removed.has(key) ? [] : [entry];
    });
    return repack(this.bytes, [
      ...old,
      ...[...changes].flatMap(([key, each]) => (this.entries.has(key) ? [] : [each])),
    ]);
  }
}
