import { readFileSync, writeFileSync } from "node:fs";
import { editXlsx } from "../../src/files/node";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { changed, makeFolder, valuesIn, type Folder } from "./runIn";

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

const name = String(equipmentPlatform.answers["project.name"]);

test("what changed in a form is named also where the table does not show it, and a cell that the bureau emptied is called empty", async () => {
  await folder.form("申报/甲.xlsx", equipmentPlatform);
  await folder.form("申报/乙.xlsx", servitization);
  await folder.merge();
  const rows = valuesIn(folder.open("汇总.xlsx"), "汇总表");
  const row = rows.findIndex((cells) => cells[1] === name);
  const edits = [{ sheet: "汇总表", deleteRows: [], insertRows: [], cells: [{ row, col: 5, value: "" }] }];
  const bytes = new Uint8Array(readFileSync(folder.path("汇总.xlsx")));
  const edited = await editXlsx(bytes, { edits, plans: [] });
  if (!edited.ok) throw new Error(edited.problem.kind);
  writeFileSync(folder.path("汇总.xlsx"), edited.bytes);
  const changes = {
    "contact.name": "赵新",
    "contact.mobile": "13804310009",
    "situation.totalInvestment": 888,
    "situation.platformStatus":
      "一期已经上线，接入一百二十台设备，二期正在安装调试，预计年底以前全部接入完毕。",
  };
  await folder.form("申报/甲.xlsx", changed(equipmentPlatform, changes));
  const said = await folder.merge();
  const line = said.split("\n").find((each) => each.startsWith("有变动："))!;
  expect(line).toMatch(/联系人：.+ → 赵新；/);
  expect(line).toMatch(/项目总投资（万元）：[\d,.]+ → 888(；|$)/);
  expect(line).toContain("平台当前建设运营情况有改动");
  expect(said).toContain("联系方式（手机），汇总表中是空的，申报书为“13804310009”；保留了汇总表中的内容");
});

test("of a project that its file no longer holds is said what stays and what to do", async () => {
  await folder.form("申报/甲.xlsx", equipmentPlatform, servitization);
  await folder.merge();
  await folder.form("申报/甲.xlsx", equipmentPlatform);
  expect(await folder.merge()).toContain(
    "来源文件 甲.xlsx 中已没有这个项目，这一行照旧保留；已改名或撤回的，请在汇总表中删去这一行",
  );
});
