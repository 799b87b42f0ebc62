import type { SheetsRead } from "../note";
import type { Package } from "../ooxml/package";
import { childOf, parseXml } from "../xml";
import { readBlocks } from "./body";
import { Attached } from "./attached";
import type { ReadSheets } from "./attached";
import { toSheet } from "./layout";
import { readStyles } from "./styles";

/**
 * A Word document as one sheet (layout.ts), and the sheets of the workbooks that are embedded in it.
 * `main` is the part's name, `xml` its text, `readOther` reads files of any kind. Throws where it is not well-formed.
 */
export function readDocument(source: Package, main: string, xml: string, readOther: ReadSheets): SheetsRead {
  const body = childOf(parseXml(xml), "body");
  const attached = new Attached(source, main, readOther);
  const blocks = body ? readBlocks(body, attached.context(readStyles(attached.related("styles")))) : [];
  return attached.with(toSheet(blocks));
}
