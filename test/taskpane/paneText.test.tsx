import { act, screen } from "@testing-library/react";
import * as stages from "../../src/work/check/stages";
import { currentEdition as edition } from "../../src/form";
import { readWorkbook } from "../../src/read/readWorkbook";
import { readingSections } from "../../src/report/reading/readingRows";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { snapshotOf } from "../merge/make";
import fc, { seed } from "../setup/properties";
import { identityNumbers, spellings, tells } from "../text/person/spellings";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform } from "../workbench/sample/projects";
import { fakeHost } from "./support/fakeHost";
import { renderPane } from "./support/renderPane";

const form = snapshotOf(formSheet(equipmentPlatform));
const numbers = fc.sample(identityNumbers, { numRuns: 40, seed });
const [read] = readWorkbook({ name: "平台.xlsx", sheets: [form] }, edition).applications;
const places = [
  "applicant.name",
  "project.name",
  "applicant.address",
  "contact.name",
  "project.totalInvestment",
]
  .flatMap((field) => read!.readings[field] ?? [])
  .map(({ cell }) => cell);

/** The form with one spelling of a number in some of its fields and in its name. */
function spelled(spell: (number: string) => string): SheetSnapshot {
  const typed = places.map(({ row, col }, index) => {
    const text = spell(numbers[index]!);
    return { row, col, kind: "text" as const, value: text, text };
  });
  const others = form.cells.filter(
    ({ row, col }) => !places.some((each) => each.row === row && each.col === col),
  );
  const cells = [...others, ...typed].sort((a, b) => a.row - b.row || a.col - b.col);
  return { ...form, name: `李四${spell(numbers.at(-1)!)}`, cells };
}

const told = (text: string): boolean => numbers.some((number) => tells(text, number));

test("the form has the fields that are filled with numbers", () => expect(places.length).toBeGreaterThan(4));

describe(`the pane tells nobody's number (seed ${seed})`, () => {
  it.each(Object.keys(spellings))("spelled with %s", async (spelling) => {
    const sheet = spelled(spellings[spelling]!);
    const other: SheetSnapshot = {
      ...sheet,
      name: `王五${spellings[spelling]!(numbers.at(-2)!)}`,
      cells: sheet.cells.slice(0, 1),
    };
    const host = fakeHost({ name: "平台.xlsx", sheets: [sheet, other] });
    const user = await renderPane(host, { check: async () => stages });
    await user.click(screen.getByRole("button", { name: "检查" }));
    await screen.findByRole("button", { name: "重新检查" });
    await act(async () => undefined);
    const shown = [...document.body.querySelectorAll("*")].flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ""] : [])),
      ...[...element.attributes]
        .filter(({ name }) => /^(aria-|title|value|alt)/.test(name))
        .map(({ value }) => value),
    ]);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter(told)).toEqual([]);
    const [application] = readWorkbook({ name: "平台.xlsx", sheets: [sheet] }, edition).applications;
    const texts = readingSections(application!, edition).flatMap(({ rows }) =>
      rows.flatMap(({ value, remarks }) => [value, ...remarks]),
    );
    expect(texts.filter(told)).toEqual([]);
  });
});
