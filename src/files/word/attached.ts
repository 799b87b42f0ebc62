import type { FileNote, SheetsRead } from "../note";
import type { Package } from "../ooxml/package";
import type { Relation } from "../ooxml/relations";
import type { Block } from "./blocks";
import type { WordContext } from "./context";
import type { Styles } from "./styles";
import { withEmbedded } from "./embedded";

/** Reads a file of any kind by its name and bytes. Throws FileError. */
export type ReadSheets = (name: string, bytes: Uint8Array) => SheetsRead;

/** What other parts of its package bring into a document. */
export class Attached {
  private readonly relations: readonly Relation[];
  private readonly embedded: SheetsRead[] = [];
  private readonly unread = new Set<string>();

  constructor(
    private readonly source: Package,
    main: string,
    private readonly readOther: ReadSheets,
  ) {
    this.relations = relationsOf(source, main);
  }

  /** The text of the part that the document has for a role. */
  related(type: string): string {
    const target = this.relations.find((relation) => relation.type === type)?.target;
    try {
      return target === undefined ? "" : this.source.text(target);
    } catch {
      return "";
    }
  }

  context(styles: Styles): WordContext {
    return {
      styles,
      chunk: (id) => this.chunk(id),
      embed: (id) => this.embed(id),
      note: (what) => this.unread.add(what),
    };
  }

  /** A part inserted as a whole: a web page's tables, another document. */
  private chunk(id: string): Block[] {
    const read = this.read(id, "插入的文件");
    return (read?.sheets ?? []).map(({ cells, merges }) => ({ kind: "chunk", cells, merges }));
  }

  private embed(id: string): void {
    const read = this.read(id, "嵌入的对象");
    if (read) this.embedded.push(read);
  }

  private read(id: string, what: string): SheetsRead | undefined {
    const target = this.relations.find((relation) => relation.id === id)?.target;
    try {
      const bytes = target === undefined ? undefined : this.source.part(target);
      if (bytes) return this.readOther(target!, bytes);
    } catch {
      // The note says that it was not read; the document is, whatever its attachments are.
    }
    this.unread.add(what);
    return undefined;
  }

  /** The document with what is embedded in it, and notes of what is not read. */
  with(document: SheetsRead): SheetsRead {
    const unread: FileNote[] =
      this.unread.size > 0 ? [{ kind: "wordPartsUnread", parts: [...this.unread] }] : [];
    return withEmbedded({ ...document, notes: [...document.notes, ...unread] }, this.embedded);
  }
}

function relationsOf(source: Package, main: string): readonly Relation[] {
  try {
    return source.relations(main);
  } catch {
    return [];
  }
}
