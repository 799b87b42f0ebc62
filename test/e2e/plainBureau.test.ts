import { openArchive } from "../../src/files/archive";
import { readFile } from "../../src/files/readFile";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { applicantName, projectName, sent } from "./support/enterprises";
import { usePlainPage, type PlainVisit } from "./support/plainPage";

const visit = usePlainPage();

function workbookIn(name: string, bytes: Uint8Array): WorkbookSnapshot {
  const read = readFile(name, bytes);
  if (!read.ok) throw new Error(`${name}: ${read.problem.kind}`);
  return read.workbook;
}
const textsOf = ({ sheets }: WorkbookSnapshot, name?: string): string[] =>
  sheets
    .filter((sheet) => !name || sheet.name === name)
    .flatMap(({ cells }) => cells.map(({ text }) => text));

/** A city's workbook of five forms, merged in the page. */
async function merged(): Promise<PlainVisit> {
  const visitor = await visit();
  const { pane } = visitor;
  const files = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => sent(n, n === 3 ? { "contact.email": "songling.example.com" } : {})),
  );
  await pane.frame.getByRole("tab", { name: "汇总" }).click();
  await pane.drop("添加文件", files);
  await pane.button("预览").click();
  await pane.heading("预览").waitFor();
  await pane.write();
  return visitor;
}

test("a bureau without Excel sends slips back, ticks the checklist off and packs what goes up to the province", async () => {
  const visitor = await merged();
  const { page, pane, problems, saved, save } = visitor;

  // slips: a zip for the enterprises, or one workbook
  await pane.frame.getByRole("tab", { name: "退回" }).click();
  await pane.button("制作退回单").click();
  await pane.frame.getByRole("list", { name: "要退回的企业" }).waitFor();
  const slips = await saved(() => pane.button("保存退回单（zip）").click());
  expect(slips.name).toBe("退回单.zip");
  const packed = openArchive(slips.bytes);
  const inside = packed.ok ? packed.files.flatMap((file) => ("bytes" in file ? [file] : [])) : [];
  expect(inside).toHaveLength(5);
  const third = inside.find(({ name }) => name.includes(applicantName(3)))!;
  const slip = textsOf(workbookIn(third.name, third.bytes)).join("\n");
  expect(slip).toContain("songling.example.com");
  for (const n of [1, 2, 4, 5]) expect(slip).not.toContain(applicantName(n));
  const together = await saved(() => pane.button("存成一个新工作簿").click());
  expect(workbookIn(together.name, together.bytes).sheets.length).toBeGreaterThanOrEqual(5);

  // the checklist of one project, by its list
  await pane.frame.getByRole("tab", { name: "材料" }).click();
  const project = `${projectName(2)}（${applicantName(2)}）`;
  await pane.frame.getByRole("combobox", { name: "项目", exact: true }).selectOption(project);
  await pane.frame
    .getByRole("combobox", { name: /^核对结果：/ })
    .first()
    .selectOption({ index: 1 });
  await pane.button("保存核对结果").click();
  await pane.frame.getByText("已保存到工作表“收件核对”。").first().waitFor();

  // the package for the province, and the form that enterprises fill in
  await pane.frame.getByRole("tab", { name: "上报" }).click();
  const upward = await saved(() => pane.button("保存上报包").click());
  const papers = openArchive(upward.bytes);
  const names = papers.ok ? papers.files.map(({ name }) => name).join("\n") : "";
  expect(names).toMatch(/附件4-5.*\.xlsx/);
  expect(names).toMatch(/附件4-5.*\.docx/);
  const blank = await saved(() => pane.button("保存空白申报书").click());
  expect(textsOf(workbookIn(blank.name, blank.bytes))).toContain("项目名称：");

  // all of it is in the one file that is saved
  const after = workbookIn("汇总.xlsx", (await save()).bytes);
  expect(textsOf(after, "收件核对").join("\n")).toContain(projectName(2));
  expect(textsOf(after, "汇总表")).toEqual(expect.arrayContaining([1, 2, 3, 4, 5].map(projectName)));
  expect(after.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["汇总表", "项目台账", "审核意见", "统计", "收件核对"]),
  );
  await page.getByRole("banner").getByText("已保存").waitFor();
  expect(problems).toEqual([]);
});

test("a finding of a dropped form is shown in a picture of that form, at 320 pixels too", async () => {
  const { page, pane, problems } = await visit({ width: 320, height: 700 });
  await pane.frame.getByRole("tab", { name: "汇总" }).click();
  await pane.drop("添加文件", [await sent(3, { "contact.name": "周明 13943123456" })]);
  await pane.button("预览").click();
  await pane.frame
    .getByRole("button", { name: /^查看识别结果和问题/ })
    .first()
    .click();
  await pane.finding(/^项目联系人姓名“周明 /).click();
  const picture = pane.frame.getByRole("region", { name: "原表 松岭3号.xlsx" });
  const cell = picture.locator("#source-C33");
  await cell.waitFor({ state: "visible" }); // the picture may be drawn anew in this moment
  expect(await cell.innerText()).toContain("周明");
  const pressed = await pane.finding(/^项目联系人姓名“周明 /).boundingBox();
  const [mark, frame] = await Promise.all([
    picture.getByTestId("chosen").boundingBox(),
    picture.getByRole("grid").boundingBox(),
  ]);
  expect(mark!.x).toBeGreaterThanOrEqual(frame!.x);
  expect(mark!.y).toBeGreaterThanOrEqual(frame!.y);
  expect(pressed!.y + pressed!.height).toBeLessThanOrEqual(frame!.y);
  expect(mark!.y + mark!.height).toBeLessThanOrEqual(Math.min(700, frame!.y + frame!.height));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(problems).toEqual([]);
});
