import { PackageEditor } from "./packageEditor";
import { WorkbookPart } from "./workbookPart";

/** The same workbook as one that may hold macros: Excel opens no .xlsm whose content says .xlsx. */
export function asMacroWorkbook(bytes: Uint8Array): Uint8Array {
  const package_ = new PackageEditor(bytes);
  const { name } = new WorkbookPart(package_);
  package_.types.remove(name);
  package_.types.add(name, "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  return package_.pack();
}
