import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { number, text, type Content } from "../layouts/paper";
import type { Random } from "../layouts/random";
import { areaAt, cellAt, inserted, sizeOf, withCells } from "./grid";
import { headRow, labelsOf, seamsBehindLabels, upright } from "./knownLabels";
import { eachSheet, type Transform } from "./transform";

interface SideKind {
  readonly name: string;
  readonly knownHeads: readonly string[];
  readonly unknownHeads: readonly string[];
  /** How many of the rows have something in the column. */
  readonly share: number;
  /** What stands in the n-th row; one call a sheet gives the column one style. */
  readonly style: (random: Random) => (n: number) => Content;
}

const plain = [
  "按营业执照填写全称",
  "与备案名称一致",
  "据实填写",
  "须加盖公章",
  "须与审计报告一致",
  "可多选",
  "必填",
];
const withDigits = [
  "不超过30字",
  "如：0431-88905566",
  "格式：2020年6月",
  "18位代码",
  "以万元为单位，保留2位小数",
  "截至2020年5月31日",
  "填11位手机号",
];
const withLabels = [
  "与单位名称一致",
  "联系电话须能接通",
  "填主营业务收入，不是营业收入",
  "项目名称不得改动",
  "与绩效目标表的项目计划总投资一致",
];

const kinds: readonly SideKind[] = [
  {
    name: "instructions",
    knownHeads: ["填写说明", "填报要求", "填写要求", "说明"],
    unknownHeads: ["口径", "怎么填", "样式", "提示信息"],
    share: 0.85,
    style: (random) => {
      const texts = random.pick([plain, [...plain, ...withDigits], [...plain, ...withLabels], withDigits]);
      return () => text(random.pick(texts));
    },
  },
  {
    name: "remarks",
    knownHeads: ["备注", "说明"],
    unknownHeads: ["审核情况", "佐证", "来源", "责任科室"],
    share: 0.4,
    style: (random) => {
      const texts = [
        "已核",
        "以营业执照为准",
        "经审计",
        "见附件3",
        "同上年",
        "财务科",
        "综合科",
        "第2页",
        "待补",
      ];
      return () => text(random.pick(texts));
    },
  },
  {
    name: "codes",
    knownHeads: ["代码", "编码", "编号"],
    unknownHeads: ["指标编码", "栏次", "字段", "变量"],
    share: 1,
    style: (random) => {
      const two = (n: number) => String(n).padStart(2, "0");
      const of = random.pick([
        (n: number) => `V${two(n)}`,
        (n: number) => `A-${1 + Math.floor(n / 9)}-${1 + (n % 9)}`,
        (n: number) => `${1 + Math.floor(n / 9)}.${1 + (n % 9)}`,
        (n: number) => `GX2020${two(n)}`,
      ]);
      return (n) => text(of(n));
    },
  },
  {
    name: "numbers",
    knownHeads: ["序号", "行次"],
    unknownHeads: ["权重", "分值", "标准分", "参考值"],
    share: 1,
    style: (random) =>
      random.pick([
        (n: number) => number(n),
        (n: number) => text(String(n)),
        () => number(random.int(1, 20) / 2),
        () => number(random.int(100, 9_999_999) / 100),
        () => text((random.int(10_000, 9_999_999) / 100).toLocaleString("en-US")),
      ]),
  },
];

const places = ["left", "between", "right"] as const;
type Place = (typeof places)[number];

/** The header over the column, or nothing. */
function headOf(kind: SideKind, random: Random): string {
  return random.pick([random.pick(kind.knownHeads), random.pick(kind.unknownHeads), ""]);
}

/** Puts a column into a sheet whose labels stand one below the other. */
function withColumn(
  sheet: SheetSnapshot,
  kind: SideKind,
  place: Place,
  random: Random,
): SheetSnapshot | null {
  const seams = seamsBehindLabels(sheet);
  if (labelsOf(sheet).length < 4 || seams.length === 0) return null;
  const at = { left: 0, between: random.pick(seams), right: sizeOf(sheet, "col") }[place];
  const rows = labelsOf(sheet)
    .filter((cell) => place !== "between" || areaAt(sheet, cell.row, cell.col).right + 1 === at)
    .map((cell) => cell.row);
  const wider = inserted(sheet, "col", at);
  const isFree = (row: number) => {
    const area = areaAt(wider, row, at);
    return area.left === area.right && area.top === row;
  };
  const free = [...new Set(rows)].filter(isFree);
  const write = kind.style(random);
  const cells = free.flatMap((row, n) => (random.chance(kind.share) ? [cellAt(row, at, write(n + 1))] : []));
  const head = headOf(kind, random);
  const headAt = headRow(sheet) ?? Math.min(...free) - 1;
  const headed = head !== "" && headAt >= 0 && isFree(headAt) && !free.includes(headAt);
  return withCells(wider, [...wider.cells, ...cells, ...(headed ? [cellAt(headAt, at, text(head))] : [])]);
}

/** A column that is no answer, left of all, between the labels and the values, or right of all. */
export const sideColumns: readonly Transform[] = kinds.flatMap((kind) =>
  places.map((place) => ({
    name: `${kind.name}-${place}`,
    mayBeUnsure: false,
    apply: eachSheet((sheet, random) => upright(sheet, (each) => withColumn(each, kind, place, random))),
  })),
);
