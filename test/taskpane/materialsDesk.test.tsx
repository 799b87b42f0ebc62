import { screen } from "@testing-library/react";
import { currentEdition as edition } from "../../src/form";
import { itemsOf, openMaterials, readMaterials } from "../../src/merge/own/materials";
import { makeSlips } from "../../src/work/slips/makeSlips";
import * as merge from "../../src/work/merge/stages";
import type { Services } from "../../src/work/services";
import type { SheetPlan } from "../../src/sheet/plan";
import { downloads } from "./support/downloads";
import { fakeHost } from "./support/fakeHost";
import { afterWrite, fakeFiles } from "./support/fakeMerge";
import { application, cell, reading, sheet, workbook, workbookReading } from "./support/records";
import { accessibilityFaults, fakeStages, renderPane } from "./support/renderPane";

const many = 44;
const names = Array.from({ length: many }, (_, index) => `企业${index + 1}`);

/** The tab 材料 of a workbook with the forms of these enterprises, and how often anything was clicked since. */
async function desk(enterprises: readonly string[]) {
  const host = fakeHost(workbook(...enterprises.map((name) => sheet(name))));
  const { writeOwnSheets } = host;
  host.writeOwnSheets = async (write, front) => {
    await writeOwnSheets(write, front);
    host.workbook = afterWrite(host.workbook, write);
  };
  const forms = enterprises.map((name) =>
    application(name, [
      reading("project.name", `${name}平台`, cell(name, 3, 3)),
      reading("applicant.name", `${name}公司`, cell(name, 8, 3)),
      reading("project.category", "industrialSoftware", cell(name, 9, 3)),
    ]),
  );
  const stages = fakeStages(() => ({ reading: workbookReading(forms) }));
  const user = await renderPane(host, { check: async () => stages, files: async () => fakeFiles({}) });
  await user.click(screen.getByRole("tab", { name: "材料" }));
  await screen.findByRole("combobox", { name: "项目" });
  let clicks = 0;
  const click = async (name: string | RegExp): Promise<void> => {
    clicks += 1;
    await user.click(screen.getByRole("button", { name }));
  };
  return { host, user, click, clicks: () => clicks };
}

test("44 sound projects take at most three clicks each, and one click saves them all", async () => {
  const { host, click, clicks } = await desk(names);
  await click("从第一个项目开始");
  for (let index = 1; index < many; index++) await click("全部符合，下一个");
  await click("全部符合");
  await click("保存核对结果");
  await screen.findByText("已保存到工作表“收件核对”。", { selector: "[class*=MessageBar] *" });
  const records = readMaterials(host.workbook, edition);
  expect(records).toHaveLength(many);
  expect(records.filter((record) => openMaterials(record, edition).length > 0)).toEqual([]);
  expect(clicks()).toBeLessThanOrEqual(140);
});

test("an exception bears a word, 全部符合 leaves it, the matrix counts it, and it goes into the slip", async () => {
  const { host, user, click } = await desk(["启明", "云杉"]);
  await click("从第一个项目开始");
  await user.selectOptions(screen.getByRole("combobox", { name: /^核对结果：企业法人营业执照/ }), "否");
  await user.type(screen.getByRole("textbox", { name: /^不符合的说明：企业法人营业执照/ }), "缺副本复印件");
  await click("全部符合，下一个");
  await click("一览表");
  const table = screen.getByRole("table", { name: "核对一览" });
  const rows = [...(table as HTMLTableElement).rows].map((row) =>
    [...row.cells].map((each) => each.textContent),
  );
  const column = rows[0]!.indexOf("MAT-05");
  expect([rows[1]![1], rows[1]![column], rows[2]![column], rows[3]![column]]).toEqual(["1", "✗", "", "0/1"]);
  expect(await accessibilityFaults()).toEqual([]);
  await click("保存核对结果");
  await screen.findByText("已保存到工作表“收件核对”。", { selector: "[class*=MessageBar] *" });
  const services = { host, merge: async () => merge } as unknown as Services;
  const { slips } = await makeSlips(services, { deadline: "", contact: "", telephone: "" });
  expect(slips.map(({ applicant }) => applicant)).toEqual(["启明公司"]);
  expect(JSON.stringify(slips[0])).toContain("缺副本复印件。请补交或更正。");
});

test("a project's list can be printed for the counter", async () => {
  const begun = downloads();
  const { click } = await desk(["启明", "云杉"]);
  await click("从第一个项目开始");
  await click("打印本项目");
  await screen.findByText(/已存成“收件核对单.xlsx”/);
  const plans = JSON.parse(Buffer.from(await begun[0]!.blob.arrayBuffer()).toString()) as SheetPlan[];
  expect(plans.map(({ name }) => name)).toEqual(["启明平台"]);
  expect(JSON.stringify(plans[0])).toContain("送件人：________");
  const [record] = [{ category: "industrialSoftware", kind: null }] as Parameters<typeof itemsOf>[0][];
  expect(plans[0]!.rows).toHaveLength(itemsOf(record!, edition).length + 3);
  jest.restoreAllMocks();
});
