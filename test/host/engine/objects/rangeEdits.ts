import { columnCount, rowCount, sameArea, type Area } from "../../model/area";
import { clearArea, refuseProtected } from "../../model/edit";
import { refuseFiltered, rowsDeleted } from "../../model/quirks";
import { mergeArea, unmergeArea } from "../../model/shape";
import { deleteCells, insertCells } from "../../model/structure";
import { ApiError } from "../errors";
import type { Session } from "../session";
import { oneOf, type HostType } from "../types";
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./cellProperties";
import { copyInto } from "./copyFrom";
import { areaOf, rangeArgument, rangeObject, usedPart, type RangeSelf } from "./rangeSelf";

type Methods = NonNullable<HostType<RangeSelf>["methods"]>;

const CLEAR = { All: "all", Contents: "contents", Formats: "formats", Hyperlinks: "hyperlinks" } as const;

/** The part of an area that is worth walking through cell by cell. */
function walkable(self: RangeSelf, session: Session): Area {
  const area = areaOf(self, session);
  const huge = rowCount(area) * columnCount(area) > 400_000;
  return huge ? (usedPart(self, session) ?? { ...area, bottom: area.top, right: area.left }) : area;
}

/** Methods of Range that change the sheet. */
export const rangeEdits: Methods = {
  Clear(self, [applyTo], session) {
    const what = CLEAR[oneOf(applyTo ?? "All", Object.keys(CLEAR) as (keyof typeof CLEAR)[])];
    clearArea(session.workbook, self.sheet, walkable(self, session), what);
    return null;
  },
  Delete(self, [shift], session) {
    const where = oneOf(shift, ["Up", "Left"] as const);
    refuseFiltered(session.workbook, self.sheet);
    for (const part of rowsDeleted(session.workbook, self.sheet, areaOf(self, session)))
      deleteCells(session.workbook, self.sheet, part, where);
    return null;
  },
  /** Gives the range of the new blank cells [doc]; the range that it was called on moves on. */
  Insert(self, [shift], session) {
    const area = areaOf(self, session);
    refuseFiltered(session.workbook, self.sheet);
    insertCells(session.workbook, self.sheet, area, oneOf(shift, ["Down", "Right"] as const));
    return rangeObject(self.sheet, area);
  },
  /** `across` merges every row for itself [doc]. */
  Merge(self, [across], session) {
    const area = areaOf(self, session);
    const rows = across === true ? rowCount(area) : 1;
    for (let i = 0; i < rows; i += 1) {
      const part = across === true ? { ...area, top: area.top + i, bottom: area.top + i } : area;
      mergeArea(session.workbook, self.sheet, part);
    }
    return null;
  },
  Unmerge(self, _args, session) {
    unmergeArea(session.workbook, self.sheet, areaOf(self, session));
    return null;
  },
  /** Activates the sheet as well [doc: Range.select]. */
  Select(self, _args, session) {
    session.workbook.select(self.sheet, [areaOf(self, session)]);
    return null;
  },
  CopyFrom(self, args, session) {
    const source = rangeArgument(args[0], self.sheet, session);
    const target = areaOf(self, session);
    const from = areaOf(source, session);
    refuseProtected(self.sheet, target);
    refuseFiltered(session.workbook, self.sheet);
    if (args[2] === true || args[3] === true) {
      throw new ApiError(
        "NotImplemented",
        "The emulated Excel copies without skipBlanks and transpose only.",
      );
    }
    if (source.sheet === self.sheet && sameArea(from, target)) return null;
    const kind = oneOf(args[1] ?? "All", ["All", "Formulas", "Values", "Formats"] as const);
    copyInto(
      session.workbook,
      { sheet: source.sheet, area: from },
      { sheet: self.sheet, area: target },
      kind,
    );
    return null;
  },
  Calculate: () => null,
  GetCellProperties: getCellProperties,
  GetColumnProperties: getColumnProperties,
  GetRowProperties: getRowProperties,
  SetCellProperties: setCellProperties,
  SetColumnProperties: setColumnProperties,
  SetRowProperties: setRowProperties,
};
