import type { Edition, Field } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import { holdsAny } from "../../text/holdsAny";
import type { Reading } from "../application";
import { fitOf } from "../layout/fit";
import { weights } from "../layout/weights";
import type { Grid } from "../page/grid";
import { textsThat } from "../page/facts";
import { fold } from "../values/text";
import { readValue, type ValueContext } from "../values/readValue";
import { language } from "../language";

/** 县局核定, 市局复核值, 审核后金额: what the bureau found stands below, beside what the enterprise filled in. */
const head = new RegExp(
  `^(?:.{0,8}(?:[县市区州省]|局|委|部门|专家|中介))?(?:(?:核定|核准|审定|${language.reviewed})后?的?(?:值|数|数据|数值|金额|数字)|(?:核定|核准|审定)(?:结果|情况)?)$|^.{0,8}(?:局|委|部门)${language.reviewed}$`,
);
const letters = ["核", "审"];
const longest = 16;

const headsOn = textsThat((text) => {
  // Few texts have these letters, so that no pattern is tried on the others.
  if (text.length > longest || !holdsAny(text, letters)) return false;
  return head.test(
    fold(text)
      .replace(/\s+/g, "")
      .replace(/[(（].*$/, ""),
  );
});

/** Answers of which one look tells, so that a remark is none of them. */
const compared = new Set<Field["type"]>(["amount", "count", "decimal", "ratio", "code", "mobile", "phone"]);

/**
 * What a bureau wrote into a column of its own beside the answers, as second readings of the fields: where it differs, both
 * cells are asked about. Nobody but the bureau can say whether its figure replaces the enterprise's.
 */
export function reviewed(
  readings: readonly Reading[],
  grid: Grid,
  edition: Edition,
  money: ValueContext["money"],
): Reading[] {
  const heads = headsOn(grid.sheet.cells);
  if (heads.length === 0) return [];
  const last = new Map<number, Reading>();
  for (const reading of readings) {
    const { row, col } = reading.cell;
    if (reading.state === "value" && (last.get(row)?.cell.col ?? -1) < col) last.set(row, reading);
  }
  const fields = new Map(edition.fields.map((field) => [field.id, field]));
  return heads.flatMap(({ row: top, col }) =>
    [...last].flatMap(([row, reading]) => {
      const cell = row > top && reading.cell.col < col ? grid.at(row, col) : undefined;
      const field = fields.get(reading.field);
      return cell && field ? (secondOf(reading, field, cell, money) ?? []) : [];
    }),
  );
}

function secondOf(
  reading: Reading,
  field: Field,
  cell: SnapshotCell,
  money: ValueContext["money"],
): Reading | null {
  if (!compared.has(field.type) || fitOf(field, cell) < weights.twin.fit) return null;
  const { state, value, notes } = readValue(field, cell, { label: reading.label.text, money, others: [] });
  if (state !== "value") return null;
  const { row, col } = cell;
  return { ...reading, state, value, notes, raw: cell.text, cell: { ...reading.cell, row, col } };
}
