import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { text, number, type Content } from "../layouts/paper";
import type { Random } from "../layouts/random";
import { areaAt, band, cellAt, inserted, isSeam, rowsOf, sizeOf, withCells } from "./grid";
import {
  hasProjectColumns,
  headRow,
  isLabel,
  isTurned,
  labelsOf,
  seamsBehindLabels,
  upright,
} from "./knownLabels";
import { eachSheet, type Transform } from "./transform";

/** Writes a column at a place: what stands beside each label, and the words over it. */
function withColumnAt(
  sheet: SheetSnapshot,
  at: number,
  heads: string,
  write: (row: number, n: number) => Content | null,
): SheetSnapshot {
  const wider = inserted(sheet, "col", at);
  const isFree = (row: number) => {
    const area = areaAt(wider, row, at);
    return area.left === area.right && area.top === row;
  };
  const rows = [...new Set(labelsOf(sheet).map(({ row }) => row))].filter(isFree);
  const cells = rows.flatMap((row, n) => {
    const content = write(row, n);
    return content ? [cellAt(row, at, content)] : [];
  });
  const headAt = headRow(sheet) ?? Math.min(...rows) - 1;
  const headed = heads !== "" && headAt >= 0 && isFree(headAt) && !rows.includes(headAt);
  return withCells(wider, [...wider.cells, ...cells, ...(headed ? [cellAt(headAt, at, text(heads))] : [])]);
}

const isForm = (sheet: SheetSnapshot) => labelsOf(sheet).length >= 4;

/** 分值 | 得分 behind the answers, as an expert who marks the form adds them. */
function marked(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  if (!isForm(sheet)) return null;
  const [full, got] = random.pick([
    ["分值", "得分"],
    ["标准分", "评分"],
    ["满分", "专家打分"],
    ["", ""],
  ]) as [string, string];
  const points = (_: number, n: number) => number([2, 5, 3, 5, 10][n % 5]!);
  const first = withColumnAt(sheet, sizeOf(sheet, "col"), full, points);
  return withColumnAt(first, sizeOf(first, "col"), got, () =>
    random.chance(0.8) ? number(random.int(0, 20) / 2) : null,
  );
}

const opinions = [
  "同意",
  "属实",
  "已核实",
  "建议按3200万元核定",
  "与2019年审计报告不符，应为1234.5万元",
  "代码应为18位，请补充",
  "县局2020年6月8日现场查看",
  "材料齐全",
  "电话打不通，13900001234可联系",
];

/** A column that the county fills in. */
function reviewed(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  if (!isForm(sheet)) return null;
  const head = random.pick(["审核意见", "初审意见", "县（市、区）工信局审核意见", "核实情况", ""]);
  const share = random.pick([0.2, 0.6, 1]);
  return withColumnAt(sheet, sizeOf(sheet, "col"), head, () =>
    random.chance(share) ? text(random.pick(opinions)) : null,
  );
}

/** The unit that a label says, in a column of its own between it and the answer. */
function withUnits(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  const [at] = seamsBehindLabels(sheet);
  if (!isForm(sheet) || at === undefined) return null;
  const head = random.pick(["单位", "计量单位", ""]);
  const none = random.pick(["", "—", "/"]);
  const unitOf = (row: number) => {
    const label = labelsOf(sheet).find(
      (cell) => cell.row === row && areaAt(sheet, row, cell.col).right + 1 === at,
    );
    const unit = label && /[(（](?:\d+年[，,])?(万元|元|亿元|个|项|名|TB)[)）]/.exec(label.text)?.[1];
    // 姓名 | 工作单位 | 移动电话 in a row: a head of persons, which has no units.
    const heads = label && labelsOf(sheet).some((cell) => cell.row === row && cell.col === at);
    const words = label && !heads ? (unit ?? none) : "";
    return words === "" ? null : text(words);
  };
  return withColumnAt(sheet, at, head, unitOf);
}

/** Rows before which something can be put in between the form's own rows. */
function rowSeams(sheet: SheetSnapshot): number[] {
  const head = headRow(sheet) ?? -1;
  const rows = [...rowsOf(sheet)].filter(([, cells]) => cells.some(isLabel)).map(([row]) => row);
  return rows.filter((row) => row > head + 1 && row > rows[0]! && isSeam(sheet, "row", row));
}

const notes = [
  "填报说明：以下各项按营业执照填写",
  "填写说明：本栏由企业据实填写，金额单位为万元，保留2位小数",
  "注：联系电话请填写能接通的号码，如0431-88905566",
  "说明：项目名称不得改动，单位名称与公章一致",
  "（以下由项目责任单位填写）",
  "提示：统一社会信用代码为18位",
];

/** A row of instructions between the form's own, over all its columns. */
function withNotes(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  if (!isForm(sheet) || isTurned(sheet)) return null;
  const seams = random.shuffled(rowSeams(sheet)).slice(0, random.int(1, 4));
  if (seams.length === 0) return null;
  return seams
    .sort((a, b) => b - a)
    .reduce((now, before) => {
      const right = sizeOf(now, "col") - 1;
      const higher = inserted(now, "row", before);
      const area = { top: before, bottom: before, left: 0, right };
      return withCells(
        higher,
        [...higher.cells, cellAt(before, 0, text(random.pick(notes)))],
        random.chance(0.7) ? [...higher.merges, area] : higher.merges,
      );
    }, sheet);
}

/** The title and the head of the columns again at each page, as a program that prints the form repeats them. */
function inPages(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  if (!isForm(sheet) || hasProjectColumns(sheet)) return null;
  const title = sheet.cells[0]!;
  const rows = rowsOf(sheet);
  const labelled = [...rows].find(([, cells]) => cells.filter(isLabel).length >= 12)?.[0];
  const head = isTurned(sheet) ? labelled : (headRow(sheet) ?? undefined);
  const seams = isTurned(sheet)
    ? [...rows.keys()].filter((row) => row > labelled! + 1 && isSeam(sheet, "row", row))
    : rowSeams(sheet);
  if (seams.length === 0) return null;
  const breaks = random
    .shuffled(seams)
    .slice(0, random.int(1, 3))
    .sort((a, b) => b - a);
  const page = random.pick(["第{n}页 共4页", "- {n} -", "（续表）", ""]);
  return breaks.reduce((now, before, n) => {
    const words = page.replace("{n}", String(breaks.length - n));
    const lines = words === "" ? [title.text] : [words, title.text];
    const higher = inserted(now, "row", before, lines.length + (head === undefined ? 0 : 1));
    const put = lines.map((line, at) => cellAt(before + at, 0, text(line)));
    const none: ReturnType<typeof band> = { cells: [], merges: [] };
    const repeated = head === undefined ? none : band(sheet, head, head + 1, before + lines.length);
    const flat = repeated.merges.filter((area) => area.top === area.bottom);
    return withCells(higher, [...higher.cells, ...put, ...repeated.cells], [...higher.merges, ...flat]);
  }, sheet);
}

const stamps: readonly (readonly string[])[] = [
  ["收件编号", "2020-017", "收件日期", "2020年6月8日"],
  ["审核人", "李强", "联系电话", "0431-88900001"],
  ["县（市、区）工信局（盖章）", "", "日期", "2020年6月10日"],
  ["扫描件与原件一致，已盖章 2020.6.8"],
  ["此件已存档 联系人：赵敏 电话：0431-84567890"],
  ["经办人", "周洋", "手机", "13944445555"],
];

/** What the office that received the form writes below or above it. */
function stamped(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  if (!isForm(sheet) || isTurned(sheet) || hasProjectColumns(sheet)) return null;
  const lines = random.shuffled(stamps).slice(0, random.int(1, 3));
  const below = random.chance(0.7);
  const higher = below ? sheet : inserted(sheet, "row", 0, lines.length);
  const top = below ? sizeOf(sheet, "row") + random.int(0, 2) : 0;
  const cells = lines.flatMap((line, n) =>
    line.flatMap((words, col) => (words === "" ? [] : [cellAt(top + n, col, text(words))])),
  );
  return withCells(higher, [...higher.cells, ...cells]);
}

/** Rows made twice as high by merging two, and a hidden column with a program's words between label and answer. */
function tall(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  const seams = seamsBehindLabels(sheet);
  if (!isForm(sheet) || isTurned(sheet) || seams.length === 0) return null;
  const at = random.pick(seams);
  const chosen = random.shuffled(rowSeams(sheet).filter((row) => isSeam(sheet, "row", row + 1)));
  const doubled = chosen.slice(0, random.int(1, 8)).sort((a, b) => b - a);
  const higher = doubled.reduce((now, row) => {
    const cells = now.cells.filter((cell) => cell.row === row);
    const areas = cells.map((cell) => ({ ...areaAt(now, row, cell.col), bottom: row + 1 }));
    const next = inserted(now, "row", row + 1);
    return withCells(next, next.cells, [...next.merges.filter(({ top }) => top !== row), ...areas]);
  }, sheet);
  const words = random.pick([
    ["文本", "数值", "日期"],
    ["1", "0"],
    ["是", "否"],
  ]);
  const write = () => (random.chance(0.6) ? text(random.pick(words)) : null);
  const wider = withColumnAt(higher, at, "", write);
  return { ...wider, hiddenColumns: [at] };
}

/** What offices, experts and programs do to a form that an enterprise filled in. */
export const clerks: readonly Transform[] = [
  {
    name: "pointsBehind",
    mayBeUnsure: false,
    apply: eachSheet((s, r) => upright(s, (each) => marked(each, r))),
  },
  {
    name: "countyOpinion",
    mayBeUnsure: false,
    apply: eachSheet((s, r) => upright(s, (each) => reviewed(each, r))),
  },
  {
    name: "unitsBetween",
    mayBeUnsure: false,
    apply: eachSheet((s, r) => upright(s, (each) => withUnits(each, r))),
  },
  { name: "notesBetweenRows", mayBeUnsure: false, apply: eachSheet(withNotes) },
  { name: "pagesRepeated", mayBeUnsure: false, apply: eachSheet(inPages) },
  { name: "stamped", mayBeUnsure: false, apply: eachSheet(stamped) },
  { name: "tallRows", mayBeUnsure: false, apply: eachSheet(tall) },
];
