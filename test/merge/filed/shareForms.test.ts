import { currentEdition as edition } from "../../../src/form";
import { fileApplications } from "../../../src/merge/filed/fileApplications";
import { keptForMerge } from "../../../src/merge/filed/keptForMerge";
import type { FiledApplication } from "../../../src/merge/filed/filed";
import { formSharer } from "../../../src/merge/filed/shareForms";
import { madeForms } from "../../bench/madeFiles";

const filed = madeForms(6).flatMap((form) =>
  fileApplications(form, edition, { file: form.name, readAt: "2020-06-22 09:30" }).filed.map((each) =>
    keptForMerge(each, edition),
  ),
);

test("a form that shares its texts and cells says what it said", () => {
  const share = formSharer();
  const shared = filed.map((each) => share(structuredClone(each)));
  const said = ({
    application: { edition: year, sheets, readings, notFound },
    ...rest
  }: FiledApplication) => ({
    ...rest,
    application: { edition: year, sheets, readings, notFound },
  });
  expect(shared.map(said)).toEqual(filed);
});

test("forms of one layout keep each of their cells once", () => {
  const share = formSharer();
  const cellsOf = (count: number): number =>
    new Set(
      Array.from({ length: count }, () => share(structuredClone(filed[0]!))).flatMap((each) => [
        ...Object.values(each.application.readings).flatMap((all) => all.map(({ cell }) => cell)),
        ...each.findings.flatMap(({ cells }) => cells),
      ]),
    ).size;
  expect(cellsOf(5)).toBe(cellsOf(1));
});

test("a form's lists by field are made when somebody asks for them, and once", () => {
  const shared = formSharer()(structuredClone(filed[0]!)).application;
  expect(Object.keys(shared)).not.toContain("readings");
  expect(shared.readings).toBe(shared.readings);
});
