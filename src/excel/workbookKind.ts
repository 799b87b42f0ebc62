import type { WorkbookSnapshot } from "../sheet/snapshot";
import { unfitKind } from "../sheet/workbookKind";
import { hostErrorText } from "./errorText";
import { HostFailure } from "./failure";

/** Throws HostFailure where our sheets cannot be kept in a workbook of this kind: .xls and .csv. */
export function assertFit({ name }: Pick<WorkbookSnapshot, "name">): void {
  const kind = unfitKind(name);
  if (kind) throw new HostFailure(kind === "old" ? "OldWorkbook" : "TextWorkbook", name);
}

/** Why nothing can be written into a workbook of this name, and what to do; null where it can. */
export function unfitText(name: string): string | null {
  try {
    assertFit({ name });
    return null;
  } catch (error) {
    return hostErrorText(error);
  }
}

/** What to know before our sheets are written into the workbook; null where there is nothing. */
export function writingRemark({ readOnly }: WorkbookSnapshot): string | null {
  return readOnly
    ? "本工作簿是以只读方式打开的：可以汇总，但存不回原来的文件，汇总后请“文件 › 另存为”存成新文件。"
    : null;
}
