import type { SheetLook } from "../../sheet/look";
import { Package } from "../ooxml/package";
import { readList } from "../xlsx/list";
import { readDirectory } from "../zip/directory";
import { readSheetLook } from "./sheetLook";
import { readStyleLooks } from "./styleLooks";

/** How the sheets of an .xlsx or .xlsm look; none for a file of another kind or one that does not tell. */
export function readLook(bytes: Uint8Array): readonly SheetLook[] {
  try {
    const source = new Package(bytes, readDirectory(bytes));
    const main =
      source.relations("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
    const relations = source.relations(main);
    const styles = source.part(relations.find(({ type }) => type === "styles")?.target ?? "xl/styles.xml");
    const looks = styles ? readStyleLooks(styles) : [];
    return readList(source.part(main)!).sheets.flatMap(({ name, id }) => {
      const part = source.part(relations.find((relation) => relation.id === id)?.target ?? "");
      return part ? [readSheetLook(name, part, looks)] : [];
    });
  } catch {
    return []; // the picture shows the cells without it
  }
}
