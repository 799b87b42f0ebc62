import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { putFinance, randomFinanceStyle } from "./financeBlock";
import { misspelt, randomLabelStyle } from "./labels";
import { listForm } from "./listForm";
import { Paper, text } from "./paper";
import { Random } from "./random";
import {
  putApplicant,
  putCapability,
  putCover,
  putPerformance,
  putPerson,
  putProject,
  putSituation,
  type Hand,
} from "./tableBlocks";
import { randomTicking } from "./ticking";
import { makeTruth, type Truth } from "./truth";
import { wordForm } from "./wordForm";

export interface MadeForm {
  readonly workbook: WorkbookSnapshot;
  readonly truth: Truth;
}

export const layouts = [
  "oneSheet",
  "manySheets",
  "list",
  "disturbed",
  "unmerged",
  "beside",
  "word",
  "misspelt",
  "reordered",
] as const;
export type Layout = (typeof layouts)[number];

export function handFor(seed: number): Hand {
  const random = new Random(seed);
  const truth = makeTruth(random);
  return { truth, random, labels: randomLabelStyle(random), ticking: randomTicking(random) };
}

function putTable(paper: Paper, top: number, hand: Hand): number {
  const { random } = hand;
  let row = putProject(paper, top, hand);
  row = putApplicant(paper, row, hand);
  row = putFinance(paper, row, 1, hand.truth, randomFinanceStyle(random), hand.labels, random);
  row = putPerson(paper, row, "responsiblePerson", hand);
  row = putPerson(paper, row, "contact", hand);
  row = putSituation(paper, row, hand);
  return putCapability(paper, row, hand);
}

const budget = (() => {
  const paper = new Paper();
  ["序号", "设备名称", "金额（万元）"].forEach((word, n) => paper.put(0, n, text(word)));
  paper.put(1, 0, text("1")).put(1, 1, text("服务器")).put(1, 2, text("12.5"));
  return paper.snapshot("投资预算");
})();

const notes = new Paper()
  .put(0, 0, text("填写说明"))
  .put(1, 0, text("一、请严格按照表中要求填写各项。"))
  .put(2, 0, text("二、申报书由项目责任单位编写，并报送所属市（县）工信局。"))
  .snapshot("填写说明");

export function oneSheet(hand: Hand): Paper {
  const paper = new Paper();
  const end = putTable(paper, putCover(paper, 0, hand), hand);
  putPerformance(paper, end + 1, 0, hand);
  return paper;
}

/** Rows and columns put in, and the whole form moved to some corner. */
function disturbed(hand: Hand): Paper {
  const { random } = hand;
  const paper = oneSheet(hand);
  for (const row of random.shuffled(paper.seams()).slice(0, random.int(1, 6))) paper.insert("row", row, 1);
  for (let n = random.int(0, 2); n > 0; n--) paper.insert("col", random.int(1, paper.width - 1), 1);
  return paper.insert("row", 0, random.int(0, 5)).insert("col", 0, random.int(0, 4));
}

function manySheets(hand: Hand): SheetSnapshot[] {
  const sheet = (name: string, put: (paper: Paper) => void) => {
    const paper = new Paper();
    put(paper);
    return paper.snapshot(name);
  };
  const { random } = hand;
  return [
    notes,
    sheet("封面", (paper) => putCover(paper, 0, hand)),
    sheet("基本信息", (paper) => putApplicant(paper, putProject(paper, 0, hand), hand)),
    sheet("财务", (paper) =>
      putFinance(paper, 1, 1, hand.truth, randomFinanceStyle(random), hand.labels, random),
    ),
    sheet("人员", (paper) =>
      putPerson(paper, putPerson(paper, 0, "responsiblePerson", hand), "contact", hand),
    ),
    sheet("基本情况", (paper) => putSituation(paper, 0, hand)),
    sheet("已具备能力", (paper) => putCapability(paper, 0, hand)),
    budget,
    sheet(random.pick(["绩效目标", "附件4-3"]), (paper) => putPerformance(paper, 0, 0, hand)),
  ];
}

/** 附件4-3 to the right of the table. */
function beside(hand: Hand): Paper {
  const paper = new Paper();
  putTable(paper, putCover(paper, 0, hand), hand);
  putPerformance(paper, 1, paper.width + 1, hand);
  return paper;
}

/** The parts of the table in another order, with one to three fields a row. */
function reordered(hand: Hand): Paper {
  const { random } = hand;
  const own = { ...hand, perRow: random.int(1, 3) };
  const paper = new Paper();
  const parts = random.shuffled<(row: number) => number>([
    (row) => putApplicant(paper, row, own),
    (row) => putPerson(paper, row, "responsiblePerson", own),
    (row) => putPerson(paper, row, "contact", own),
    (row) => putFinance(paper, row, 1, hand.truth, randomFinanceStyle(random), hand.labels, random),
    (row) => putSituation(paper, row, own),
    (row) => putCapability(paper, row, own),
    (row) => putPerformance(paper, row, 0, own),
  ]);
  parts.reduce((row, put) => put(row) + random.int(0, 1), putProject(paper, putCover(paper, 0, own), own));
  return paper;
}

/** Some of the labels misspelt, none of them twice. */
function withMistakes(hand: Hand): Paper {
  const { random } = hand;
  const careful = { colons: false, spaces: false, otherWords: false, numbered: false, stars: false };
  const paper = oneSheet({ ...hand, labels: careful });
  const long = new Set([
    "邮政编码",
    "单位主管部门",
    "合作云平台服务商",
    "支持的工业协议数量（个）",
    "最高学历",
    "单位成立时间",
  ]);
  return paper.retype((words) => (long.has(words) && random.chance(0.5) ? misspelt(words, random) : null));
}

/** A filled-in form in some layout; the same seed makes the same form. */
export function makeForm(layout: Layout, seed: number): MadeForm {
  const hand = handFor(seed * layouts.length + layouts.indexOf(layout));
  const name = `${layout}-${seed}.xlsx`;
  const sheets = {
    oneSheet: () => [oneSheet(hand).snapshot("申报书"), budget],
    manySheets: () => manySheets(hand),
    list: () => {
      const paper = new Paper();
      putPerformance(paper, 0, 0, hand);
      return [listForm(hand).snapshot("填报"), paper.snapshot("绩效目标")];
    },
    disturbed: () => [notes, disturbed(hand).snapshot("Sheet1")],
    unmerged: () => [oneSheet(hand).unmerge().snapshot("Sheet1")],
    word: () => [wordForm(hand).snapshot("申报书")],
    reordered: () => [reordered(hand).snapshot("申报表")],
    misspelt: () => [withMistakes(hand).snapshot("申报书")],
    beside: () => [beside(hand).snapshot("申报书")],
  }[layout]();
  return { workbook: { name, sheets }, truth: hand.truth };
}
