import type { Area, SnapshotCell } from "../../sheet/snapshot";
import { keyOfCell, labelKey } from "../labels/labelKey";
import type { LabelIndex } from "../labels/labelIndex";
import { namesPerson, personOf, type RoleOf } from "../labels/recognise";
import type { Raw } from "../values/outcome";
import type { Anchors, HeadingAnchor, LabelAnchor } from "./anchor";
import { fromOwnColumns } from "./besideOthers";
import type { Grid } from "../page/grid";
import { fitOf } from "../layout/fit";
import { shapeOf } from "../layout/shape";
import type { LineWords } from "../layout/lineWords";
import { headRows } from "./headRows";
import { endsWithColon, headsPart, opensSection } from "./opensPart";
import { inlineLabels, isSigned, type InlineLabel } from "./inlineLabels";
import { holdsLines } from "./linesBeside";
import { othersNamed } from "./othersNamed";
import { isLabelAgain, isSealedAgain } from "./labelsAgain";
import { partsOfOthers } from "./partsOfOthers";
import { standsOverLabels } from "./standsOverLabels";
import { StrangeParts } from "./strangeParts";

/** 是否具有完整的云计算架构：是 sounds like its label as a whole, and is one with its value. */
const holdsValue = ({ text }: SnapshotCell) => /[:：]\s*\S/.test(text);

/** 项目 | 责任人 | 信息 in cells below each other: a heading over several cells; its cells, or none. */
function splitHeading(
  cell: SnapshotCell,
  grid: Grid,
  index: LabelIndex,
  roleOf: RoleOf,
): { section: string; cells: SnapshotCell[] } | null {
  if (cell.text.length > 8) return null;
  let key = keyOfCell(cell).full;
  if (!index.headingStarts.has(key)) return null;
  const cells = [cell];
  for (let next = grid.below(cell); next && cells.length < 6; next = grid.below(next)) {
    if (next.kind !== "text" || next.row - cells.at(-1)!.row > 6) return null;
    key += keyOfCell(next).full;
    cells.push(next);
    const section =
      index.headings.get(key) ?? index.headings.get(labelKey(cells.map((each) => each.text).join("")).base);
    if (!section) {
      if (!index.headingStarts.has(key)) return null;
      continue;
    }
    // 项目 beside 名称, and below it 联系人 beside 姓名: the lower one heads a part of its own.
    const beside = roleOf(grid.rightOf(cell.row, grid.area(cell).right)).label;
    const isOwn = beside?.hits.some((hit) => hit.section === section) ?? false;
    return !isOwn && opensSection(next, roleOf(next), grid, index, roleOf) ? null : { section, cells };
  }
  return null;
}

const rawOf = (cell: SnapshotCell, text: string, whole: string | undefined): Raw => ({
  kind: "text",
  value: text,
  text,
  ...(whole === undefined ? {} : { whole }),
  ...(cell.symbolFont ? { symbolFont: cell.symbolFont } : {}),
});

/** 通讯地址： | 邮政编码：133012: the next field in a cell of its own, not the value of the one before. */
function beginsNext(touched: LabelAnchor | null, found: readonly InlineLabel[]): boolean {
  if (!touched || !endsWithColon(touched.cell)) return false;
  const places = touched.label.hits.map((hit) => ({ section: hit.section, field: hit.field }));
  return found.every(({ label }) =>
    label.hits.some((hit) =>
      places.some(({ section, field }) => section === hit.section && field !== hit.field),
    ),
  );
}

/**
 * 职务 | 法定代表人: a person's title that is a label elsewhere is the value of the label that it touches, when that one
 * asks for words, it has no value of its own, and it is not one of a row of labels with their values below.
 */
function standsAsValue(
  cell: SnapshotCell,
  touched: LabelAnchor,
  run: number,
  grid: Grid,
  roleOf: RoleOf,
): boolean {
  // With a colon of its own it waits for a value itself.
  if (endsWithColon(cell)) return false;
  if (run !== 2 || !touched.label.hits.some((hit) => hit.field.type === "text")) return false;
  if (!namesPerson(roleOf(cell).label)) return false;
  const { right } = grid.area(cell);
  const next = grid.rightOf(cell.row, right);
  if (!next) return true;
  const role = roleOf(next);
  return !!(role.label || role.heading) && next.col > right + 1;
}

/** Whether between a label and a cell of its row stand only instructions, codes or numbers of rows. */
function nothingSaidBetween(right: number, { row, col }: SnapshotCell, grid: Grid): boolean {
  const between = grid.row(row).filter((cell) => cell.col > right && cell.col < col);
  return between.length > 0 && between.every((cell) => shapeOf(cell).is === "hint");
}

/** 职务 | 已核 | 法定代表人 below and above the values of other labels, at the end of its row: one of those values. */
function standsAmongValues(cell: SnapshotCell, grid: Grid, roleOf: RoleOf): boolean {
  if (grid.rightOf(cell.row, grid.area(cell).right)) return false;
  const around = [grid.at(cell.row - 1, cell.col), grid.at(cell.row + 1, cell.col)];
  return around.every((each) => each && !roleOf(each).label);
}

/** So far below a heading the persons of its table are looked for. */
const tallestTable = 12;

/** 主要人员 over a table with 法定代表人 and 联系人 in its rows: the persons are the form's own. */
function isAboutOurs(cell: SnapshotCell, grid: Grid, roleOf: RoleOf, who: ReadonlySet<string>): boolean {
  const named = new Set<string>();
  for (let row = cell.row + 1; row <= cell.row + tallestTable; row++) {
    const [first, ...others] = grid.row(row);
    if (!first || others.length === 0) continue;
    const { label, heading } = roleOf(first);
    const section = personOf(label, who) ?? (heading && who.has(heading) ? heading : null);
    if (section) named.add(section);
  }
  return named.size > 1;
}

/** 董事长 | 郝某 | 手机 | …: a person of whom the row has more to say, whom the form does not ask about. */
const opensRow = (cell: SnapshotCell, [first, name, next]: readonly SnapshotCell[], roleOf: RoleOf) =>
  cell === first && name && next && !roleOf(name).label && roleOf(next).label;

/**
 * 技术负责人 | 姓名 | 曾某 | 手机 | …: the bare 姓名 that asks for the name of the person whom the label before it names; or, of
 * whom the form asks for nothing else, alone above it.
 */
function nameBehind(cell: SnapshotCell, grid: Grid, roleOf: RoleOf): SnapshotCell | null {
  const label = roleOf(cell).label;
  const isLead = label?.hits.some(({ field }) => field.id.endsWith("Lead")) ?? false;
  if (!isLead && !namesPerson(label)) return null;
  const { right, bottom } = grid.area(cell);
  const isAlone = isLead && grid.row(cell.row).length === 1;
  const next = isAlone ? grid.rowAfter(bottom)[0] : grid.at(cell.row, right + 1);
  return next?.kind === "text" && keyOfCell(next).base === "姓名" ? next : null;
}

/** 职务 | 总经理 | 法定代表人 in a column of corrections, whatever stands behind it: what somebody is, and no label. */
const isCorrectedTitle = (cell: SnapshotCell, first: SnapshotCell, words: LineWords, roleOf: RoleOf) =>
  cell !== first &&
  namesPerson(roleOf(cell).label) &&
  words.above(cell.row, cell.col) === "later" &&
  (roleOf(first).label?.hits.some(({ field }) => field.id.endsWith(".title")) ?? false);

/** A label with such a 姓名, in the row of that alone, though it may be merged over more. */
const besideName = (cell: SnapshotCell, name: SnapshotCell, grid: Grid): Area =>
  name.row === cell.row ? { ...grid.area(name), left: cell.col } : grid.area(name);

/** 4.单位性质：按营业执照填写；传真号码：没有的填“无”。 alone in its row tells how to fill in. */
const isInstruction = (cell: SnapshotCell, inline: readonly InlineLabel[], inRow: number) =>
  inRow === 1 &&
  inline.length > 1 &&
  inline.every(({ rest }) => shapeOf({ ...cell, text: rest }).is === "hint");

/** 单位名称：按营业执照填写全称 | 甲公司: how to fill in stands behind the colon, and the answer beside it. */
function answeredBeside(
  cell: SnapshotCell,
  { rest, label }: InlineLabel,
  grid: Grid,
  roleOf: RoleOf,
): boolean {
  if (shapeOf({ ...cell, text: rest }).is !== "hint") return false;
  const next = grid.rightOf(cell.row, grid.area(cell).right);
  if (!next || next.col > grid.area(cell).right + 1 || roleOf(next).label) return false;
  return label.hits.some(({ field }) => fitOf(field, next) > 0);
}

/** Finds labels and headings of the form on a sheet. */
export function findAnchors(grid: Grid, index: LabelIndex, roleOf: RoleOf, words: LineWords): Anchors {
  const labels: LabelAnchor[] = [];
  const headings: HeadingAnchor[] = [];
  const printed = new Set<SnapshotCell>();
  const heads = headRows(grid, roleOf);
  const asked = new Set<string>();
  const strange = new StrangeParts(grid, index.who, index.persons, asked);
  const add = (label: LabelAnchor) => {
    labels.push(label);
    const { hits } = label.label;
    for (let n = 0; n < hits.length; n++) asked.add(hits[n]!.field.id);
  };
  const others = othersNamed(grid, index, roleOf);
  const parts = partsOfOthers(grid, index, roleOf);
  const { rows } = grid;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    /** Column right after the last label, and how many labels touch each other up to it. */
    let after = -1;
    let run = 0;
    let last: LabelAnchor | null = null;
    const cells = grid.row(row);
    for (let n = 0; n < cells.length; n++) {
      const cell = cells[n]!;
      if (cell.kind !== "text" || printed.has(cell)) continue;
      if (words.isUnderValues(row, cell.col) && !holdsLines(cell, index)) continue;
      const role = roleOf(cell);
      if (isCorrectedTitle(cell, cells[0]!, words, roleOf)) continue;
      const touches = cell.col === after;
      const stranger = others.has(cell) ? "line" : parts.has(cell) ? "part" : role.stranger;
      if (stranger && !touches) {
        // 财务负责人 | 张某 | 财务总监: what he is.
        if (strange.isSaid(cell)) continue;
        if (stranger === "title" && !opensRow(cell, cells, roleOf)) continue;
        if (stranger === "opinion" && roleOf(cells[n + 1]).label) continue;
        // 审核人 | 李强 | 联系电话 | … above the form heads no table of its persons.
        const isHeading = stranger === "part" || stranger === "person";
        if (!isHeading || !isAboutOurs(cell, grid, roleOf, index.who)) strange.begin(cell, stranger);
        printed.add(cell);
        continue;
      }
      const part = role.label && cells.length === 1 ? headsPart(cell, role, grid, index, roleOf) : null;
      if (part) {
        // Where the enterprise's part ends is not seen: the next title may be in any words.
        if (index.persons.has(part)) headings.push({ cell, section: part, fromColumn: 0 });
        strange.end();
        printed.add(cell);
        continue;
      }
      const opens =
        role.label &&
        !heads.has(row) &&
        (role.heading || role.group) &&
        opensSection(cell, role, grid, index, roleOf);
      const withValue = role.label && !opens && holdsValue(cell) ? inlineLabels(cell, index) : [];
      if (role.label && !opens && withValue.length === 0 && standsOverLabels(cell, grid, roleOf)) {
        printed.add(cell);
        continue;
      }
      if (role.label && !opens && withValue.length === 0) {
        run = touches ? run + 1 : 1;
        const isNext =
          touches ||
          (last !== null &&
            (nothingSaidBetween(last.area.right, cell, grid) || standsAmongValues(cell, grid, roleOf)));
        if (isNext && last && !heads.has(row) && standsAsValue(cell, last, touches ? run : 2, grid, roleOf))
          continue;
        if (isSealedAgain(cell, role.label, asked, grid)) {
          printed.add(cell);
          continue;
        }
        const ownName = nameBehind(cell, grid, roleOf);
        const section = ownName && personOf(role.label, index.who);
        if (section) {
          headings.push({ cell, section, fromColumn: cell.col });
          printed.add(cell);
          continue;
        }
        const area = ownName ? besideName(cell, ownName, grid) : grid.area(cell);
        const asking = ownName && ownName.row !== cell.row ? ownName : cell;
        after = asking === cell ? area.right + 1 : -1;
        printed.add(cell);
        if (ownName) {
          printed.add(ownName);
          if (ownName.row === cell.row) strange.beginNamed(grid.area(cell));
          else strange.begin(cell, "person");
        }
        last =
          !ownName && strange.owns(cell, role.label)
            ? null
            : { cell: asking, area, text: cell.text.trim(), label: role.label, inline: null };
        if (last) add(last);
        continue;
      }
      const split = role.heading || role.label ? null : splitHeading(cell, grid, index, roleOf);
      if ((role.heading || split) && withValue.length === 0) {
        headings.push({
          cell,
          section: role.heading ?? split!.section,
          fromColumn: cells.length === 1 ? 0 : cell.col,
        });
        strange.end();
        for (const part of split?.cells ?? [cell]) printed.add(part);
      } else if (role.group && withValue.length === 0) {
        printed.add(cell);
      } else {
        const inline = withValue.length > 0 ? withValue : inlineLabels(cell, index);
        if (touches && !beginsNext(last, inline)) continue;
        if (isLabelAgain(last, cells[n - 1], inline)) continue;
        if (isInstruction(cell, inline, cells.length)) continue;
        for (const each of inline) {
          const { text, label, rest, whole } = each;
          printed.add(cell);
          if (strange.owns(cell, label)) continue;
          const area = grid.area(cell);
          const isAsked = inline.length === 1 && answeredBeside(cell, each, grid, roleOf);
          add({ cell, area, text, label, inline: isAsked ? null : rawOf(cell, rest, whole) });
          if (isAsked) after = area.right + 1;
        }
        if (cells.length > 1 && isSigned(cell.text, index)) strange.begin(cell, "line");
      }
    }
  }
  return { labels, headings: fromOwnColumns(headings, labels), headRows: heads, printed };
}
