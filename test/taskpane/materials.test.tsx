import { screen, within } from "@testing-library/react";
import { fakeHost } from "./support/fakeHost";
import { currentEdition } from "../../src/form";
import { readMaterials } from "../../src/merge/own/materials";
import { afterWrite, fakeFiles } from "./support/fakeMerge";
import { application, cell, reading, sheet, workbook, workbookReading } from "./support/records";
import { accessibilityFaults, fakeStages, renderPane } from "./support/renderPane";

/** Stages that read a form of one enterprise in each of these sheets. */
function stagesWith(...names: string[]) {
  const forms = names.map((name) =>
    application(name, [
      reading("project.name", `${name}平台`, cell(name, 3, 3)),
      reading("applicant.name", `${name}公司`, cell(name, 8, 3)),
      reading("project.category", "industrialSoftware", cell(name, 9, 3)),
    ]),
  );
  return fakeStages(() => ({ reading: workbookReading(forms) }));
}

test("the checklist shows what category and kind of enterprise have to bring along", async () => {
  const user = await renderPane(fakeHost(), {});
  await user.click(screen.getByRole("tab", { name: "材料" }));
  const list = await screen.findByRole("list", { name: "核对清单" });
  const software = /附软件著作权证书、检测报告/;
  const partners = /^附不少于5户吉林省本地企业/;
  expect(within(list).getByText(software)).toBeVisible();
  expect(within(list).getByText(partners)).toBeVisible();

  await user.selectOptions(screen.getByRole("combobox", { name: "项目类别" }), "工业软件项目");
  expect(within(list).getByText(software)).toBeVisible();
  expect(within(list).queryByText(partners)).toBeNull();

  await user.selectOptions(screen.getByRole("combobox", { name: "企业类型" }), "制造业企业");
  expect(within(list).getByText(/^制造业企业已在.*两化融合自评估/)).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "企业类型" }), "新一代信息技术类企业");
  expect(within(list).queryByText(/^制造业企业已在.*两化融合自评估/)).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
});

test("what was looked up for a project is kept in 收件核对 of the workbook", async () => {
  const host = fakeHost(workbook(sheet("启明")));
  const { writeOwnSheets } = host;
  host.writeOwnSheets = async (write, front) => {
    await writeOwnSheets(write, front);
    host.workbook = afterWrite(host.workbook, write);
  };
  const form = application("启明", [
    reading("project.name", "远程运维平台", cell("启明", 3, 3)),
    reading("applicant.name", "启明公司", cell("启明", 8, 3)),
    reading("project.category", "industrialSoftware", cell("启明", 9, 3)),
  ]);
  const stages = fakeStages(() => ({ reading: workbookReading([form]) }));
  const user = await renderPane(host, { check: async () => stages, files: async () => fakeFiles({}) });
  await user.click(screen.getByRole("tab", { name: "材料" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "项目" }), "远程运维平台（启明公司）");
  expect(screen.getByRole("combobox", { name: "项目类别" })).toHaveDisplayValue("工业软件项目");
  await user.selectOptions(screen.getByRole("combobox", { name: "企业类型" }), "新一代信息技术类企业");
  const open = () => Number(/还有 (\d+) 项/.exec(document.body.textContent!)![1]);
  const before = open();
  await user.selectOptions(screen.getByRole("combobox", { name: /^核对结果：企业法人营业执照/ }), "是");
  await user.selectOptions(screen.getByRole("combobox", { name: /^核对结果：附软件著作权证书/ }), "否");
  expect(open()).toBe(before - 1);
  await user.click(screen.getByRole("button", { name: "保存核对结果" }));
  expect(
    await screen.findByText("已保存到工作表“收件核对”。", { selector: "[class*=MessageBar] *" }),
  ).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);

  const [record] = readMaterials(host.workbook, currentEdition);
  expect(record).toEqual({
    projectName: "远程运维平台",
    applicant: "启明公司",
    category: "industrialSoftware",
    kind: "informationTechnology",
    answers: { "MAT-05": "yes", "ELG-09": "no" },
    notes: {},
  });

  await user.click(screen.getByRole("tab", { name: "检查" }));
  await user.click(screen.getByRole("button", { name: "检查" }));
  await user.click(await screen.findByRole("button", { name: /^远程运维平台/ }));
  expect(screen.getByText(`收件核对还有 ${before - 1} 项未核对或不符合，见“材料”。`)).toBeVisible();
});

test("what was looked up for one project is not lost on the way to another, and one click saves all", async () => {
  const host = fakeHost(workbook(sheet("启明"), sheet("云杉")));
  const { writeOwnSheets } = host;
  host.writeOwnSheets = async (write, front) => {
    await writeOwnSheets(write, front);
    host.workbook = afterWrite(host.workbook, write);
  };
  const user = await renderPane(host, {
    check: async () => stagesWith("启明", "云杉"),
    files: async () => fakeFiles({}),
  });
  await user.click(screen.getByRole("tab", { name: "材料" }));
  const choose = async (name: string) =>
    user.selectOptions(await screen.findByRole("combobox", { name: "项目" }), `${name}平台（${name}公司）`);
  const licence = () => screen.getByRole("combobox", { name: /^核对结果：企业法人营业执照/ });
  await choose("启明");
  const save = screen.getByRole("button", { name: "保存核对结果" });
  expect(save).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(licence(), "是");
  expect(screen.getByText("核对结果还没有保存。")).toBeVisible();
  await choose("云杉");
  expect(licence()).toHaveDisplayValue("未核对");
  await user.selectOptions(licence(), "否");
  expect(screen.getByText("2 个项目的核对结果还没有保存。")).toBeVisible();
  await choose("启明");
  expect(licence()).toHaveDisplayValue("是");

  await user.click(save);
  const said = await screen.findByText("已保存到工作表“收件核对”。", { selector: "[class*=MessageBar] *" });
  // beside the button, which stays in sight below the long list
  expect(save.parentElement).toContainElement(said);
  expect(screen.queryByText(/还没有保存/)).toBeNull();
  expect(
    readMaterials(host.workbook, currentEdition).map(({ applicant, answers }) => [applicant, answers]),
  ).toEqual([
    ["启明公司", { "MAT-05": "yes" }],
    ["云杉公司", { "MAT-05": "no" }],
  ]);
});

test("projects that came in after the list was first looked at are offered as well", async () => {
  let names = ["启明"];
  const user = await renderPane(fakeHost(workbook(sheet("启明"))), {
    check: async () => stagesWith(...names),
  });
  await user.click(screen.getByRole("tab", { name: "材料" }));
  await screen.findByRole("option", { name: "启明平台（启明公司）" });
  names = ["启明", "云杉"];
  await user.click(screen.getByRole("tab", { name: "检查" }));
  await user.click(screen.getByRole("tab", { name: "材料" }));
  expect(await screen.findByRole("option", { name: "云杉平台（云杉公司）" })).toBeVisible();
});
