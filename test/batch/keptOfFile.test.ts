import { serialize } from "node:v8";
import { sourceFile } from "../../src/batch/readFileForms";
import { currentEdition } from "../../src/form";
import { formsOf } from "../../src/work/merge/formsOf";
import { wordFinding } from "../../src/report/wording";
import { madeForms } from "../bench/madeFiles";
import { layouts } from "../read/layouts/makeForm";

/** Kilobytes; 23 were measured, of which the readings take 17. */
const mostOfForm = 29;

test("of a form only what the merge needs is kept till the end; its entry in the result lies elsewhere", () => {
  const forms = madeForms(2 * layouts.length);
  const bytes = forms.map((workbook) => {
    const outcome = formsOf(
      { ok: true, workbook, notes: [] },
      { file: workbook.name, readAt: "" },
      currentEdition,
    );
    return serialize(sourceFile(outcome, true, currentEdition, wordFinding).outcome).length;
  });
  expect(bytes.reduce((sum, each) => sum + each, 0) / forms.length / 1024).toBeLessThan(mostOfForm);
});
