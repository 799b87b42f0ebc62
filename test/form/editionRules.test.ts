import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The lint rule that keeps in src/form what a year decides: it bites on each kind, and leaves other texts alone. */

const root = join(__dirname, "../..");
const source = [
  'export const clause = "guide.2.10";',
  'export const note = "note.4";',
  "export const year = 2020;",
  'export const title = "2021年度申报书";',
  "export const template = `2019年${title}`;",
  'export const quote = "请附不少于5户吉林省本地企业使用平台的合同或协议";',
  'import { currentEdition } from "../form";',
  'export const sound = ["guide", "form", "申报指南", 12, 1900, "请核对项目总投资，无误的请说明。"];',
  "export const used = currentEdition;",
  'export const columns = ["projectName", "applicant", "category"];',
  'export const shows = { contactMobile: "contact.mobile" };',
  'export const another = { contactMobile: "contact.landline", projectName: "project.name" };',
  'export const id = "summary.contactName";',
  "export const cell = (row: Row) => row.cells.contactName;",
  "export const place = ({ columns }: Row) => columns.category;",
  "export function parted({ cells }: Row) { const { contactMobile } = cells; return contactMobile; }",
  'export const soundToo = (row: Row) => [row.cells.projectName, row.cells.applicant, row.values["contact.mobile"]];',
  'export const kinds = { category: "项目类别", applicant: "依托企业" };',
].join("\n");

/** Line and rule of each fault of the text as a file in src. */
function faults(file: string): string[] {
  const args = ["-c", ".config/eslint.config.mjs", "--stdin", "--stdin-filename", file, "-f", "json"];
  let out: string;
  try {
    out = execFileSync("npx", ["eslint", ...args], { cwd: root, input: source, encoding: "utf8" });
  } catch (error) {
    out = (error as { stdout: string }).stdout;
  }
  const [result] = JSON.parse(out) as { messages: { line: number; ruleId: string }[] }[];
  return result!.messages
    .filter(({ ruleId }) => ruleId.startsWith("edition/"))
    .map(({ line, ruleId }) => `${line} ${ruleId.slice(8)}`);
}

test("clause ids, years, columns of 附件4-5 and sentences of the guide are refused outside src/form, the current edition outside src/work too", () => {
  const columns = [10, 11, 12, 13, 14, 15, 16].map((line) => `${line} columns-in-form`);
  const data = [1, 2, 3, 4, 5, 6].map((line) => `${line} data-in-form`);
  expect([...new Set(faults("src/check/made.ts"))]).toEqual([
    ...data,
    "7 no-current-edition",
    "9 no-current-edition",
    ...columns,
  ]);
  expect([...new Set(faults("src/work/made.ts"))]).toEqual([...data, ...columns]);
  expect(faults("src/form/made.ts")).toEqual([]);
});
