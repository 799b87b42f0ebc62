import type { Hyperlink } from "hucre";
import { enterValues, refuseProtected } from "../../model/edit";
import { patchStyle } from "../../model/style";
import { ApiError } from "../errors";
import type { Session } from "../session";
import type { Json, Scalar } from "../types";
import { areaOf, type RangeSelf } from "./rangeSelf";

interface ApiHyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

function read(self: RangeSelf, session: Session): Json {
  const { top, left } = areaOf(self, session);
  const cell = self.sheet.cell(top, left);
  const link = cell.hyperlink;
  if (!link) return null;
  return {
    ...(link.location ? { documentReference: link.location } : { address: link.target }),
    ...(link.tooltip ? { screenTip: link.tooltip } : {}),
    textToDisplay: link.display ?? String(cell.value ?? ""),
  };
}

/** Sets the link, the shown text and the blue underlined font of a link [doc]. */
function write(self: RangeSelf, value: Json, session: Session): void {
  const area = areaOf(self, session);
  if (typeof value !== "object" || value === null) throw new ApiError("InvalidArgument");
  const { address, documentReference, screenTip, textToDisplay } = value as ApiHyperlink;
  const target = documentReference ?? address;
  if (typeof target !== "string") throw new ApiError("InvalidArgument");
  refuseProtected(self.sheet, area);
  const hyperlink: Hyperlink = {
    target,
    ...(documentReference ? { location: documentReference } : {}),
    ...(screenTip ? { tooltip: screenTip } : {}),
  };
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1) {
      self.sheet.put(row, col, { ...self.sheet.cell(row, col), hyperlink });
    }
  }
  const font = { color: { rgb: "0563C1" }, underline: "single" as const };
  patchStyle(session.workbook, self.sheet, area, () => ({ font }));
  if (textToDisplay !== undefined) {
    enterValues(session.workbook, self.sheet, area, () => `'${textToDisplay}`);
  }
}

export const hyperlinkScalar: Scalar<RangeSelf> = { get: read, set: write };
