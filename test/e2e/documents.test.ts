import { readFile as readDisk } from "node:fs/promises";
import type { Page } from "playwright-core";
import { openArchive } from "../../src/files/archive";
import { writeDocument, writeXlsx } from "../../src/files/node";
import { readFile } from "../../src/files/readFile";
import { currentEdition as edition } from "../../src/form";
import { printedFormOf } from "../../src/form/printed";
import { readWorkbook } from "../../src/read/readWorkbook";
import { outlineDocument } from "../../src/report/documents/outlineDocument";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { documentKinds, documents, type DocumentKind } from "../../src/work/documents/documents";
import { applicantName, projectName, sent } from "./support/enterprises";
import type { Pane } from "./support/pane";
import { usePlainPage } from "./support/plainPage";
import { useWorkbench } from "./support/workbench";

/** What the tab needs of a host: the page that offers downloads, the pane, and the open workbook. */
interface Desk {
  readonly page: Page;
  readonly pane: Pane;
  readonly problems: string[];
  readonly open: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly save: () => Promise<{ bytes: Uint8Array }>;
}

async function downloaded(page: Page, press: () => Promise<void>) {
  const begun = page.waitForEvent("download");
  begun.catch(() => undefined); // what went wrong with the click says more
  await press();
  const download = await begun;
  await page.waitForTimeout(150); // a browser refuses the eleventh download of a second; no person is so fast
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readDisk(await download.path())) };
}

function snapshotOf(name: string, bytes: Uint8Array): WorkbookSnapshot {
  const read = readFile(name, bytes);
  if (!read.ok) throw new Error(`${name}: ${read.problem.kind}`);
  return read.workbook;
}
const textOf = (name: string, bytes: Uint8Array): string =>
  snapshotOf(name, bytes)
    .sheets.flatMap(({ cells }) => cells.map(({ text }) => text))
    .join("\n");

/** 利润表 of the third enterprise, with a profit that its form does not say. */
const statement = async () => ({
  name: "利润表.xlsx",
  mimeType: "application/octet-stream",
  buffer: Buffer.from(
    await writeXlsx([
      {
        name: "利润表",
        columnWidths: [],
        rows: [
          [`编制单位：${applicantName(3)}`, "2019年度", "单位：万元"],
          ["项目", "本期金额"],
          ["减：营业成本", 1],
          ["三、利润总额", 987_654],
        ].map((line) => ({ cells: line.map((value) => ({ value })) })),
      },
    ]),
  ),
});

const formerInvestment = 8765;
/** 建设方案 of the third enterprise, from its form as it was before the investment changed. */
async function plan() {
  const former = await sent(3, { "situation.totalInvestment": formerInvestment });
  const reading = readWorkbook(snapshotOf(former.name, former.buffer), edition);
  const [application] = reading.status === "read" ? reading.applications : [];
  return {
    name: "建设方案.docx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await writeDocument(outlineDocument(application!, edition, printedFormOf(edition)))),
  };
}

async function everyDocument({ page, pane, problems, open, save }: Desk): Promise<void> {
  const form = await sent(3);
  await open(form.name, form.buffer);
  await pane.previewMerge();
  await pane.write();
  await pane.frame.getByRole("tab", { name: "退回" }).click();
  await pane.button("制作退回单").click();
  await pane.frame.getByRole("list", { name: "要退回的企业" }).waitFor();
  const slips = await downloaded(page, () => pane.button("存成一个新工作簿").click());
  await pane.frame
    .getByText(/^1 张退回单已存成新工作簿/)
    .first()
    .waitFor();
  expect(textOf(slips.name, slips.bytes)).toContain(projectName(3));
  await pane.frame.getByRole("tab", { name: "上报" }).click();
  const enterprises: readonly DocumentKind[] = ["application", "outline", "commitment", "progress"];
  const city = documentKinds.filter((kind) => !enterprises.includes(kind));
  await pane.button("盖章前检查").click();
  await pane.frame.getByRole("list", { name: "检查结果" }).waitFor();
  const sealed = await downloaded(page, () => pane.button("打印检查结果").click());
  await pane.frame.getByText("检查结果已存成“盖章前检查.xlsx”").first().waitFor();
  expect(textOf(sealed.name, sealed.bytes)).toContain("推荐单位");
  for (const kind of [...city, ...enterprises]) {
    const { short, needs } = documents[kind];
    if (needs === "compared" || kind === "slips" || kind === "seal-check") continue;
    if (kind === enterprises[0]) await pane.button("企业").click();
    const { name, bytes } = await downloaded(page, () => pane.button(`保存${short}`).click());
    await pane.frame.getByText(`“${name}”，请在下载文件夹里查看`).first().waitFor(); // the page moves no more
    if (kind === "package") {
      const packed = openArchive(bytes);
      expect(packed.ok && packed.files.map((each) => each.name)).toContain("目录.xlsx");
      continue;
    }
    const text = textOf(name, bytes);
    expect([kind, needs === "nothing" ? text.includes("项目名称") : text.includes(projectName(3))]).toEqual([
      kind,
      true,
    ]);
  }

  await pane.drop("添加比对文件", [await statement(), await plan()]);
  const differing = pane.frame.getByRole("list", { name: /^不一致/ }).getByRole("listitem");
  await differing.nth(1).waitFor();
  const found = await differing.allInnerTexts();
  expect(found).toEqual([
    expect.stringContaining("987,654（利润表.xlsx › 利润表!B4）"),
    expect.stringMatching(new RegExp(`项目总投资.*建设方案 ${formerInvestment.toLocaleString("en")}`)),
  ]);
  for (const kind of ["audit", "plan-check"] as const) {
    const { name, bytes } = await downloaded(page, () => pane.button(`保存${documents[kind].short}`).click());
    await pane.frame.getByText(`“${name}”，请在下载文件夹里查看`).first().waitFor();
    expect(textOf(name, bytes)).toContain(
      kind === "audit" ? "不一致" : formerInvestment.toLocaleString("en"),
    );
  }

  const blank = pane.frame.getByRole("region", { name: "空白申报书", exact: true });
  await blank.getByRole("button", { name: "放进本工作簿" }).click();
  await pane.frame
    .getByText(/已在本工作簿放进 4 张工作表/)
    .first()
    .waitFor();
  const sheets = snapshotOf("表.xlsx", (await save()).bytes).sheets.map(({ name }) => name);
  expect(sheets).toEqual(expect.arrayContaining(["封面", "填写说明", "绩效目标", "汇总表"]));
  expect(problems).toEqual([]);
}

describe("in the workbench", () => {
  const visit = useWorkbench();
  test("each document is made by a click and read back", async () => everyDocument(await visit()));
});

describe("in the page without Excel", () => {
  const visit = usePlainPage();
  test("each document is made by a click and read back", async () => everyDocument(await visit()));
});
