import { readFileSync, writeFileSync } from "node:fs";
import { editXlsx } from "../../src/files/node";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { changed, makeFolder, valuesIn, type Folder } from "./runIn";

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

const own = equipmentPlatform.answers;
const first = String(own["project.name"]);
const hand = [
  "碳纤维检测中心建设项目",
  String(own["applicant.name"]),
  "公共服务项目",
  "手填人",
  String(own["contact.mobile"]),
];

const rows = (): string[][] =>
  valuesIn(folder.open("汇总.xlsx"), "汇总表").map((row) => row.map((value) => String(value ?? "")));

/** Types over cells of 汇总表 in the row of the first project, as the bureau does. */
async function typeOver(texts: readonly string[]): Promise<void> {
  const row = rows().findIndex((cells) => cells[1] === first);
  const cells = texts.map((value, index) => ({ row, col: index + 1, value }));
  const edits = [{ sheet: "汇总表", deleteRows: [], insertRows: [], cells }];
  const edited = await editXlsx(new Uint8Array(readFileSync(folder.path("汇总.xlsx"))), { edits, plans: [] });
  if (!edited.ok) throw new Error(edited.problem.kind);
  writeFileSync(folder.path("汇总.xlsx"), edited.bytes);
}

const steps = {
  "over the project's row": () => typeOver(hand),
  "in the place of the project's row, which was deleted": async () => {
    await folder.deleteRow("汇总表", (texts) => texts[1] === first);
    const row = rows().findLastIndex((cells) => cells[1] !== undefined && cells[1] !== "") + 1;
    const cells = hand.map((value, index) => ({ row, col: index + 1, value }));
    const edits = [{ sheet: "汇总表", deleteRows: [], insertRows: [], cells }];
    const bytes = new Uint8Array(readFileSync(folder.path("汇总.xlsx")));
    const edited = await editXlsx(bytes, { edits, plans: [] });
    if (!edited.ok) throw new Error(edited.problem.kind);
    writeFileSync(folder.path("汇总.xlsx"), edited.bytes);
  },
};

test.each(Object.entries(steps))(
  "another project of the enterprise, typed by hand %s: no cell of it ever changes, and people are asked",
  async (_, type) => {
    await folder.form("申报/甲.xlsx", equipmentPlatform);
    await folder.form("申报/乙.xlsx", servitization);
    await folder.merge();
    await type();
    await folder.form("申报/甲.xlsx", changed(equipmentPlatform, { "contact.name": "新联系人" }));
    const said = await folder.merge();
    expect(said).toContain(`${hand[0]}”（${hand[1]}）与申报书“${first}”`);
    expect(said).toContain("是同一项目改名，还是两个项目？");
    // the question and what follows for the project without a row are one line
    const lines = said.split("\n").filter((line) => line.includes(`“${first}”`) && /列入|核对/.test(line));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/暂按两个项目.*在汇总表中没有别的行，(未列入|另起一行列入)。$/);
    expect(
      rows()
        .filter((cells) => cells[1] === hand[0])
        .map((cells) => cells.slice(1, 6)),
    ).toEqual([hand]);
    const settled = rows();
    await folder.merge();
    expect(rows()).toEqual(settled);
  },
);

test("a row that was copied stands for one project twice, and the report says so", async () => {
  await folder.form("申报/甲.xlsx", equipmentPlatform);
  await folder.form("申报/乙.xlsx", servitization);
  await folder.merge();
  const row = rows().findIndex((cells) => cells[1] === first);
  const cells = rows()
    [row]!.slice(1, 6)
    .map((value, index) => ({ row: row + 1, col: index + 1, value }));
  const edits = [{ sheet: "汇总表", deleteRows: [], insertRows: [{ before: row + 1, count: 1 }], cells }];
  const bytes = new Uint8Array(readFileSync(folder.path("汇总.xlsx")));
  const copied = await editXlsx(bytes, { edits, plans: [] });
  if (!copied.ok) throw new Error(copied.problem.kind);
  writeFileSync(folder.path("汇总.xlsx"), copied.bytes);
  const said = await folder.merge();
  expect(said).toContain(
    `请核对：汇总表（工作表的第${row + 2}行）“${first}”（${hand[1]}）与第${row + 1}行是同一项目，两行都保留、都计数；多余的一行请删去，再汇总。`,
  );
  expect(rows().filter((each) => each[1] === first)).toHaveLength(2);
});
