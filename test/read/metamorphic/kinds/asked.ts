import { contentOf, labelText, parts } from "../../layouts/listForm";
import { handFor } from "../../layouts/makeForm";
import type { Content, Paper } from "../../layouts/paper";
import { text } from "../../layouts/paper";
import type { Hand } from "../../layouts/tableBlocks";
import type { Truth } from "../../layouts/truth";
import type { SheetSnapshot } from "../../../../src/sheet/snapshot";

export interface KindSample {
  readonly sheets: readonly SheetSnapshot[];
  readonly projects: readonly Truth[];
}

/** A kind of form: the same seed makes the same form. */
export type Kind = (seed: number) => KindSample;

/** Hands of other seeds than those of the made-up forms. */
export const handOf = (kind: number, seed: number, n = 0): Hand =>
  handFor(900_000 + kind * 10_007 + seed * 13 + n);

/** What is answered with a field: a date of two months, an option with a blank behind it. */
const answeredWith: Readonly<Record<string, readonly string[]>> = {
  "project.period": ["project.periodStart", "project.periodEnd"],
  "project.category": ["project.category", "project.industry"],
  "capability.thirdPartyCollection": ["capability.thirdPartyCollection", "capability.collectionVendor"],
  "capability.deploymentModel": ["capability.deploymentModel", "capability.cloudProvider"],
};

/** What a form says that asks only these fields. */
export function only(truth: Truth, ids: readonly string[]): Truth {
  const asked = new Set(ids.flatMap((id) => answeredWith[id] ?? [id]));
  return Object.fromEntries(Object.entries(truth).filter(([id]) => asked.has(id)));
}

export interface Entry {
  readonly heading: string;
  readonly id: string;
  readonly label: string;
  readonly content: Content;
}

/** Everything that a list asks, with its answers. */
export function entriesOf(hand: Hand): Entry[] {
  return parts.flatMap(([heading, section, ids]) =>
    ids
      .filter((id) => id !== "responsiblePerson.fax")
      .map((id) => ({ heading, id, label: labelText(id, section, hand), content: contentOf(id, hand) })),
  );
}

/** Labels and answers in turn over a row of so many columns, each answer over what is left of its share. */
export function putPairs(
  paper: Paper,
  row: number,
  pairs: readonly (readonly [string, Content])[],
  width = 8,
): void {
  const share = Math.floor(width / pairs.length);
  pairs.forEach(([label, content], n) => {
    const left = n * share;
    const right = n === pairs.length - 1 ? width - 1 : left + share - 1;
    paper.put(row, left, text(label)).put(row, left + 1, content, { col: right });
  });
}

const blank = "                    ";

/** What stands below a form for people to sign: no answers. */
export function putSignatures(paper: Paper, row: number, hand: Hand): number {
  const { random } = hand;
  const lines = random.pick([
    [`法定代表人（签字）：${blank}单位（公章）：`, `填表人：陈洋${blank}联系方式：0431-81984632`],
    [`项目责任人（签字）：${blank}年   月   日`, `申报单位（盖章）：${blank}年   月   日`],
    [`单位负责人签字：${blank}项目联系人签字：`, "填报日期：2020年   月   日（加盖公章）"],
    ["承诺：以上所填内容真实、准确。", `法人代表（签章）：${blank}经办人（签字）：`],
  ]);
  lines.forEach((line, n) => paper.put(row + n, 0, text(line), { col: 3 }));
  return row + lines.length;
}
