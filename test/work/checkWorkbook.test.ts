import { checkApplication, rulesOf } from "../../src/check";
import { resultOf } from "../../src/read/steps";
import * as stages from "../../src/work/check/stages";
import type { CheckedWorkbook } from "../../src/work/check/checkedWorkbook";
import { checkMemory } from "../../src/work/check/checkMemory";
import { checkWorkbook } from "../../src/work/check/checkWorkbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { typed } from "../merge/edited";
import { layouts, makeForm } from "../read/layouts/makeForm";
import { Random } from "../read/layouts/random";

/** One form of every layout in one workbook. */
function allLayouts(seed: number): WorkbookSnapshot {
  const sheets = layouts.flatMap((layout, n) =>
    makeForm(layout, seed + n).workbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}-${n}` })),
  );
  return { name: "申报书.xlsx", sheets };
}

/** What somebody may do to one sheet of a workbook: type over a cell, empty it, rename, take out, put in once more. */
function changed({ name, sheets }: WorkbookSnapshot, random: Random): WorkbookSnapshot {
  const at = random.int(0, sheets.length - 1);
  const sheet = sheets[at]!;
  const replacedBy = (...now: SheetSnapshot[]): WorkbookSnapshot => ({
    name,
    sheets: [...sheets.slice(0, at), ...now, ...sheets.slice(at + 1)],
  });
  const kind = random.int(0, 9);
  if (kind === 0 && sheets.length > 3) return replacedBy();
  if (kind === 1) return replacedBy({ ...sheet, name: `${sheet.name}改` });
  if (kind === 2) return replacedBy(sheet, { ...sheet, name: `${sheet.name}（副本）` });
  if (sheet.cells.length === 0) return replacedBy(sheet);
  const { row, col } = random.pick(sheet.cells);
  return replacedBy(typed(sheet, row, col, kind < 5 ? "" : random.pick(random.pick(sheets).cells).text));
}

/** All that is shown of a check; keys are only the list's own. */
const shown = ({ projects, across, sheets, opinions }: CheckedWorkbook) => {
  const plain = (findings: CheckedWorkbook["across"]) => findings.map(({ key: _key, ...rest }) => rest);
  return {
    projects: projects.map(({ key: _key, ...project }) => ({
      ...project,
      findings: plain(project.findings),
    })),
    across: plain(across),
    sheets,
    opinions,
  };
};

test.each([1, 2])(
  "a check after changes finds what a check of the whole workbook finds (seed %i)",
  async (seed) => {
    const random = new Random(seed);
    const memory = checkMemory();
    let workbook = allLayouts(seed * 100);
    let result = await checkWorkbook(workbook, stages, { memory });
    for (let n = 0; n < 8; n++) {
      workbook = changed(workbook, random);
      result = await checkWorkbook(workbook, stages, { memory, before: result });
      const whole = await checkWorkbook(JSON.parse(JSON.stringify(workbook)) as WorkbookSnapshot, stages);
      expect(shown(result)).toEqual(shown(whole));
      expect(new Set(result.projects.map(({ key }) => key)).size).toBe(result.projects.length);
    }
  },
);

test("only the project of the sheet that changed is checked and worded again", async () => {
  const counted: string[] = [];
  const worded: unknown[] = [];
  const wordFinding: typeof stages.wordFinding = (finding, ...rest) => {
    worded.push(finding);
    return stages.wordFinding(finding, ...rest);
  };
  const counting = {
    ...stages,
    wordFinding,
    checkSteps: ((application, edition) => {
      counted.push(application.sheets.join());
      return stages.checkSteps(application, edition);
    }) as typeof stages.checkSteps,
  };
  const memory = checkMemory();
  const before = allLayouts(500);
  const first = await checkWorkbook(before, counting, { memory });
  const all = counted.splice(0);
  expect(all).toHaveLength(first.projects.length);
  const at = before.sheets.findIndex(({ name }) => name === all[0]!.split(",")[0]);
  const { row, col } = before.sheets[at]!.cells.at(-1)!;
  const sheets = before.sheets.with(at, typed(before.sheets[at]!, row, col, "改过"));
  worded.length = 0;
  const second = await checkWorkbook({ ...before, sheets }, counting, { memory, before: first });
  expect(counted).toEqual([all[0]]);
  const [changed, ...others] = second.projects;
  // for the list and for 审核意见
  expect(
    worded.filter((finding) =>
      others.some(({ findings }) => findings.some((one) => one.finding === finding)),
    ),
  ).toEqual([]);
  expect(worded.length).toBeGreaterThanOrEqual(changed!.findings.length);
  expect(others.every((project) => first.projects.includes(project))).toBe(true);
  worded.length = 0;
  const same = await checkWorkbook({ ...before, sheets }, counting, { memory, before: second });
  expect(worded).toEqual([]);
  expect(same.projects.every((project, n) => project === second.projects[n])).toBe(true);
  expect(same.across.every((finding, n) => finding === second.across[n])).toBe(true);
});

test("a check that was given up stops between two sheets, and the page gets its turns", async () => {
  const control = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number): void => {
    shares.push(share);
    if (share > 0.5) control.abort();
  };
  const check = checkWorkbook(allLayouts(600), stages, { signal: control.signal, onProgress });
  await expect(check).rejects.toMatchObject({ name: "AbortError" });
  expect(shares.at(-1)).toBeLessThan(1);
});

test("a sheet is read in many small steps, and the share of the sheets is told only where it grows", async () => {
  const { sheets } = allLayouts(700);
  const workbook: WorkbookSnapshot = { name: "申报书.xlsx", sheets: sheets.slice(0, 2) };
  const steps = stages.readingSteps(workbook, stages.editionFor(workbook));
  let count = 0;
  while (!steps.next().done) count++;
  expect(count).toBeGreaterThan(2 * 30);

  const told: number[] = [];
  const again = JSON.parse(JSON.stringify(workbook)) as WorkbookSnapshot;
  await checkWorkbook(again, stages, { onProgress: (share) => told.push(share) });
  expect(told).toEqual([0, 0.5, 1]);
});

test("a form is checked a rule at a time, and what it finds is what a check in one go finds", () => {
  const workbook = allLayouts(800);
  const edition = stages.editionFor(workbook);
  const { applications } = resultOf(stages.readingSteps(workbook, edition));
  const steps = stages.checkSteps(applications[0]!, edition);
  let count = 0;
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      expect(value).toEqual(checkApplication(applications[0]!, edition));
      break;
    }
    count++;
  }
  expect(count).toBe(rulesOf(edition).length);
});
