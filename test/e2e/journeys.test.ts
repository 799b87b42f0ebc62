import { packZip } from "../../src/files/node";
import { openArchive } from "../../src/files/archive";
import { readFile } from "../../src/files/readFile";
import { currentEdition as edition } from "../../src/form";
import { openMaterials, readMaterials } from "../../src/merge/own/materials";
import { filledSlip } from "../report/filledSlip";
import { presses } from "./support/clicks";
import { mergedBy, projectName, sent, type SentFile } from "./support/enterprises";
import { usePlainPage, type PlainVisit } from "./support/plainPage";
import { useWorkbench } from "./support/workbench";

const visit = usePlainPage();
const inExcel = useWorkbench();

/** A drag from a folder's window is one act of the hand, which the page sees as no press. */
const drag = 1;

const file = (name: string, bytes: Uint8Array): SentFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

/** How often somebody pressed or dragged since `before`. */
const actsSince = async ({ page }: PlainVisit, before: number): Promise<number> =>
  (await presses(page)) - before + drag;

test("a city: from the folder to the checked table, the slips and the package in at most 12 clicks; 36 returned slips in at most 4", async () => {
  const visitor = await visit();
  const { pane, saved, page, problems } = visitor;
  const numbers = Array.from({ length: 36 }, (_, index) => index + 1);
  const forms = await Promise.all(numbers.map((n) => sent(n, { "contact.email": `n${n}.example.com` })));

  await pane.drop("添加文件", forms);
  await pane.button("预览").click();
  await pane.heading("预览").waitFor();
  // beside decisions: each project with an open error waits unless somebody says otherwise
  const before = await presses(page);
  const held = pane.frame.getByRole("checkbox", { name: /^暂不列入：/, checked: true });
  while ((await held.count()) > 0) await held.first().uncheck();
  const decisions = (await presses(page)) - before;
  await pane.button("写入汇总表").click();
  await pane.heading("汇总结果").waitFor();
  await pane.button("下一步：退回").click();
  await pane.button("制作退回单").click();
  await pane.frame.getByRole("list", { name: "要退回的企业" }).waitFor();
  const slips = await saved(() => pane.button("保存退回单（zip）").click());
  await pane.frame.getByRole("tab", { name: "上报", exact: true }).click();
  await pane.button("盖章前检查").click();
  await pane.frame.getByRole("list", { name: "检查结果" }).waitFor();
  const upward = await saved(() => pane.button("保存上报包").click());
  expect([slips.name, upward.name]).toEqual(["退回单.zip", expect.stringContaining("上报")]);
  expect(await actsSince(visitor, decisions)).toBeLessThanOrEqual(12);

  const packed = openArchive(slips.bytes);
  const inside = packed.ok ? packed.files.flatMap((each) => ("bytes" in each ? [each] : [])) : [];
  expect(inside).toHaveLength(36);
  const filled = await Promise.all(
    inside.map(async ({ name, bytes }) => ({
      name,
      bytes: await filledSlip(name, bytes, "已与工商登记核对。"),
    })),
  );
  await pane.frame.getByRole("tab", { name: "汇总", exact: true }).click();
  const start = await presses(page);
  await pane.button("再汇总").click();
  await pane.drop("添加文件", [file("交回.zip", await packZip(filled))]);
  await pane.button("预览").click();
  await pane.frame.getByText(/^36 张退回单：\d+ 条企业说明已收到。/).waitFor();
  await pane.button("写入汇总表").click();
  await pane.heading("汇总结果").waitFor();
  expect(await actsSince(visitor, start)).toBeLessThanOrEqual(4);
  expect(problems).toEqual([]);
});

test("the province: from the cities' files to its table in at most 8 clicks", async () => {
  const visitor = await visit({ as: "province" });
  const { pane, save, problems } = visitor;
  const cities = await Promise.all(
    ["长春市", "吉林市", "四平市"].map(async (city, index) =>
      file(`${city}.xlsx`, await mergedBy(city, [await sent(index * 2 + 1), await sent(index * 2 + 2)])),
    ),
  );
  await pane.drop("添加市（州）文件", cities);
  await pane.button("预览省级汇总").click();
  await pane.button("写入省级汇总表").click();
  await pane.frame
    .getByText(/^已写入：全省 6 个项目。/)
    .first()
    .waitFor();
  expect((await save()).bytes.length).toBeGreaterThan(0);
  expect(await actsSince(visitor, 0)).toBeLessThanOrEqual(8);
  expect(problems).toEqual([]);
});

test("in Excel: the material of 44 sound projects is looked up and saved in at most 140 clicks", async () => {
  const { page, grid, pane, open, save, problems } = await inExcel();
  const numbers = Array.from({ length: 44 }, (_, index) => index + 1);
  const forms = await Promise.all(numbers.map((n) => sent(n)));
  await open("长春市.xlsx", await mergedBy("长春市", forms));
  await grid.tab("项目台账").waitFor();
  const start = await presses(page);
  await pane.frame.getByRole("tab", { name: "材料" }).click();
  await pane.button("从第一个项目开始").click();
  for (let next = 1; next < numbers.length; next++) await pane.button("全部符合，下一个").click();
  await pane.button("全部符合").click();
  await pane.button("保存核对结果").click();
  await pane.frame.getByText("已保存到工作表“收件核对”。").first().waitFor();
  const read = readFile("长春市.xlsx", (await save()).bytes);
  const records = read.ok ? readMaterials(read.workbook, edition) : [];
  expect(records.map((record) => [record.projectName, openMaterials(record, edition).length]).sort()).toEqual(
    numbers.map((n) => [projectName(n), 0]).sort(),
  );
  const pressed = (await presses(page)) - start;
  expect(pressed).toBeGreaterThan(numbers.length); // the pane's presses are counted too
  expect(pressed).toBeLessThanOrEqual(140);
  expect(problems).toEqual([]);
});
