import { checkApplication, type Finding, type Severity } from "../../../src/check";
import { edition2020 } from "../../../src/form/edition2020";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { wordFinding } from "../../../src/report/wording";
import { cellName } from "../../../src/sheet/address";
import { bases, type Base } from "./bases";
import { cellOfField, formSheet, type Cells } from "./form";

/** A sound form with one or two cells changed, and what a careful reviewer says of it. */

/** A finding that is expected: its rule, how much it weighs, the fields whose cells it names, and words of its message or advice. */
export interface Expected {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: readonly string[];
  readonly says: string;
  /** The value that is offered. */
  readonly offers?: string | number;
}

export interface Judgement {
  readonly base: Base;
  readonly change: Cells;
  readonly expected: readonly Expected[];
  /** The form's title, and the heads of the years' columns, where they are other ones. */
  readonly title?: string;
  readonly heads?: readonly (string | number)[];
}

type Make = (
  rule: string,
  at: string | readonly string[],
  says: string,
  offers?: string | number,
) => Expected;
const make =
  (severity: Severity): Make =>
  (rule, at, says, offers) => ({
    rule,
    severity,
    at: [at].flat(),
    says,
    ...(offers === undefined ? {} : { offers }),
  });
/** Must be mended · may stand with an explanation · a hint. */
export const must = make("error");
export const ask = make("query");
export const hint = make("hint");

/** One row: what is changed on the base, and what is said of it; nothing where nothing is given. */
export const row = (change: Cells, ...expected: readonly Expected[]): Judgement => ({
  base: "platform",
  change,
  expected,
});
/** The same on another base. */
export const on = (base: Base, change: Cells, ...expected: readonly Expected[]): Judgement => ({
  base,
  change,
  expected,
});
/** Values of one field that are all right, a judgement each. */
export const sound = (field: string, ...values: readonly Cells[string][]): Judgement[] =>
  values.map((value) => row({ [field]: value }));
/** Values of one field of which all the same is said. */
export const each = (
  field: string,
  values: readonly Cells[string][],
  ...expected: readonly Expected[]
): Judgement[] => values.map((value) => row({ [field]: value }, ...expected));

/** What was found on each form: the tests that look at every judgement run in one go. */
const found = new WeakMap<Judgement, readonly Finding[]>();

export function findingsOf(judgement: Judgement): readonly Finding[] {
  const before = found.get(judgement);
  if (before) return before;
  const findings = findingsOn(judgement);
  found.set(judgement, findings);
  return findings;
}

function findingsOn({ base, change, title, heads }: Judgement): readonly Finding[] {
  const sheet = formSheet({ ...bases[base], ...change }, title, heads);
  const { applications } = readWorkbook({ name: "申报书.xlsx", sheets: [sheet] }, edition2020);
  if (applications.length !== 1) throw new Error(`${applications.length} forms were read`);
  return checkApplication(applications[0]!, edition2020);
}

const line = (rule: string, severity: Severity, cells: readonly string[], offers: string) =>
  `${rule} ${severity} ${cells.join(",")}${offers && ` → ${offers}`}`;

/** What is said, and what should be, as lines to compare; the words that are expected stand in both where they are said. */
export function compared(judgement: Judgement): { readonly said: string[]; readonly expected: string[] } {
  const findings = findingsOf(judgement);
  const words = (finding: Finding) => {
    const { message, advice } = wordFinding(finding, edition2020);
    return `${message} ${advice}`;
  };
  const taken = new Set<Finding>();
  const expected = judgement.expected.map(({ rule, severity, at, says, offers }) => {
    const cells = at.map(cellOfField);
    const wanted = line(rule, severity, cells, offers === undefined ? "" : String(offers));
    const found = findings.find((one) => !taken.has(one) && one.rule === rule && words(one).includes(says));
    if (found) taken.add(found);
    return [found, `${wanted} ${says}`] as const;
  });
  return {
    said: findings
      .map((finding) => {
        const cells = finding.cells.map(({ row, col }) => cellName(row, col));
        const as = judgement.expected[expected.findIndex(([found]) => found === finding)];
        const offers = as && as.offers === undefined ? "" : String(finding.suggestion?.value ?? "");
        return `${line(finding.rule, finding.severity, cells, offers)} ${as ? as.says : words(finding)}`;
      })
      .sort(),
    expected: expected.map(([, text]) => text).sort(),
  };
}
