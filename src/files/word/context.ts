import type { Block } from "./blocks";
import type { Styles } from "./styles";

/** What reading a document's body needs beside the body. */
export interface WordContext {
  readonly styles: Styles;
  /** The content of an altChunk, by its relation. */
  chunk(relation: string): readonly Block[];
  /** An embedded document, by its relation: its sheets come behind the page. */
  embed(relation: string): void;
  /** Something that is seen on the page and not read. */
  note(what: string): void;
}
