import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { contentOf, labelText, parts } from "./listForm";
import { fieldOf } from "./labels";
import { handFor, oneSheet } from "./makeForm";
import { Paper, text, type Content } from "./paper";
import type { Hand } from "./tableBlocks";
import type { Truth } from "./truth";

/** Several projects on one sheet. */
export interface ManyForms {
  readonly workbook: WorkbookSnapshot;
  readonly truths: readonly Truth[];
}

export const manyLayouts = ["sideBySide", "columns", "rows", "rowsUnderSections"] as const;
export type ManyLayout = (typeof manyLayouts)[number];

interface Item {
  readonly heading: string;
  readonly label: string;
  /** A project's answer. */
  readonly of: (hand: Hand) => Content;
}

const targets = (id: string) => (hand: Hand) =>
  text(
    ((hand.truth[id] ?? []) as readonly (readonly [string, string])[])
      .map(([name, value]) => `${name}：${value}`)
      .join("；"),
  );

/** All that the form asks, in a list; the labels are those of the first project's hand. */
function items(hand: Hand): Item[] {
  const asked = parts.flatMap(([heading, section, ids]) =>
    ids.map((id) => ({
      heading,
      label: labelText(id, section, hand),
      of: (each: Hand) => contentOf(id, each),
    })),
  );
  const performance = [
    ["performance.projectName", "申报项目名称"],
    ["performance.applicant", "项目申报单位"],
    ["performance.plannedInvestment", "项目计划总投资"],
    ["performance.overallGoal", "总体目标"],
    ["performance.quantitative", "定量指标"],
    ["performance.qualitative", "定性指标"],
  ] as const;
  const last = performance.map(([id, label]) => ({
    heading: "绩效目标",
    label,
    of: fieldOf(id).type === "pairs" ? targets(id) : (each: Hand) => text(String(each.truth[id])),
  }));
  return [...asked, ...last];
}

function sideBySide(hands: readonly Hand[]): Paper {
  return hands
    .map(oneSheet)
    .reduce((all, paper, n) => (n === 0 ? paper : all.beside(paper, all.width + 1)), new Paper());
}

/** 栏目 | 企业一 | 企业二, with the part of the form in front. */
function columns(hands: readonly Hand[]): Paper {
  const paper = new Paper();
  paper.put(0, 1, text("栏目"));
  hands.forEach((_, n) => paper.put(0, 2 + n, text(`项目${n + 1}`)));
  const list = items(hands[0]!);
  list.forEach(({ heading, label, of }, n) => {
    const row = n + 1;
    const begins = list[n - 1]?.heading !== heading;
    const size = list.filter((each) => each.heading === heading).length;
    if (begins) paper.put(row, 0, text(heading), { row: row + size - 1 });
    paper.put(row, 1, text(label));
    hands.forEach((hand, h) => paper.put(row, 2 + h, of(hand)));
  });
  return paper;
}

/** A project a row, perhaps with the parts of the form in a row above the labels. */
function rows(hands: readonly Hand[], underSections: boolean): Paper {
  const paper = new Paper();
  const list = items(hands[0]!);
  const head = underSections ? 2 : 1;
  paper.put(0, 0, text("各企业申报信息"), { col: list.length });
  paper.put(1, 0, text("序号"), { row: head });
  list.forEach(({ heading, label, of }, n) => {
    const size = list.filter((each) => each.heading === heading).length;
    if (underSections && list[n - 1]?.heading !== heading)
      paper.put(1, 1 + n, text(heading), { col: n + size });
    paper.put(head, 1 + n, text(label));
    hands.forEach((hand, h) => paper.put(head + 1 + h, 1 + n, of(hand)));
  });
  hands.forEach((_, h) => paper.put(head + 1 + h, 0, text(String(h + 1))));
  return paper;
}

/** Two to four projects on one sheet; the same seed makes the same sheet. */
export function makeManyForms(layout: ManyLayout, seed: number): ManyForms {
  const hands = Array.from({ length: 2 + (seed % 3) }, (_, n) => handFor(1000 * seed + n));
  const paper = {
    sideBySide: () => sideBySide(hands),
    columns: () => columns(hands),
    rows: () => rows(hands, false),
    rowsUnderSections: () => rows(hands, true),
  }[layout]();
  return {
    workbook: { name: `${layout}-${seed}.xlsx`, sheets: [paper.snapshot("申报信息")] },
    truths: hands.map((hand) => hand.truth),
  };
}
