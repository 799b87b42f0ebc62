import { readXlsx } from "hucre";
import { readFile } from "../../src/files/readFile";
import { cellName } from "../../src/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import type { Answers } from "../workbench/sample/answers";
import { reopened, reopenedBy, type Handwork } from "./support/handwork";
import { applicantName, categoryOf, contactOf, mobileOf, projectName, sent } from "./support/enterprises";
import type { SentFile } from "./support/enterprises";
import { settled } from "./support/settled";
import { usePlainPage } from "./support/plainPage";
import { byKeyboard } from "./support/keyboard";
import { useWorkbench } from "./support/workbench";

const inExcel = useWorkbench();
const inPage = usePlainPage();

/** Where the pane is, and how a workbook is begun and opened there. */
const places = {
  "in Excel": {
    visit: inExcel,
    /** The workbook that she begins with has one sheet, a blank form. */
    leftOut: 1,
    async begin({ page, grid }: Awaited<ReturnType<typeof inExcel>>): Promise<void> {
      await page.getByLabel("示例工作簿").selectOption({ label: "空白申报书" });
      await settled(() => grid.tabNames(), ["空白申报书"]);
    },
    opened: ({ page }: Visitor, name: string) => settled(() => page.title(), `${name} - 工作台`),
  },
  "without Excel, in a page opened from the disk": {
    visit: inPage,
    leftOut: 0,
    begin: async () => undefined,
    opened: ({ page }: Visitor, name: string) => page.getByText(`已打开“${name}”。`).first().waitFor(),
  },
  "without Excel and without a mouse": {
    visit: async () => byKeyboard(await inPage({ withoutHandles: true })),
    leftOut: 0,
    begin: async () => undefined,
    opened: ({ page }: Visitor, name: string) => page.getByText(`已打开“${name}”。`).first().waitFor(),
  },
};
type Visitor = Awaited<ReturnType<typeof inExcel | typeof inPage>>;

const count = 38;
const all = Array.from({ length: count }, (_, index) => index + 1);
const firstRow = 5; // as Excel numbers it

function workbookOf(bytes: Uint8Array): WorkbookSnapshot {
  const result = readFile("汇总.xlsx", bytes);
  if (!result.ok) throw new Error(`The saved file cannot be read: ${result.problem.kind}`);
  return result.workbook;
}

function sheetOf(bytes: Uint8Array, name: string): SheetSnapshot {
  return workbookOf(bytes).sheets.find((sheet) => sheet.name === name)!;
}

/** Two that nobody can read come with the forms. */
const broken: readonly SentFile[] = [
  { name: "松岭扫描件.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 scanned") },
  {
    name: "松岭损坏.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("PK\u0003\u0004 half of it"),
  },
];

/** Rows of 汇总表, with the two columns that the officer added. */
function rowsOf(bytes: Uint8Array): string[][] {
  const rows: string[][] = [];
  for (const { row, col, text } of sheetOf(bytes, "汇总表").cells)
    if (row >= firstRow - 1) (rows[row - firstRow + 1] ??= Array<string>(8).fill(""))[col] = text;
  return rows;
}

/** Title and cells of each chart in 统计. */
async function chartsIn(bytes: Uint8Array): Promise<unknown[]> {
  const { sheets } = await readXlsx(bytes);
  const { charts = [] } = sheets.find(({ name }) => name === "统计")!;
  const plain = (reference: string | undefined): string => (reference ?? "").replace(/['$]/g, "");
  return charts.map(({ title, series }) => [
    title,
    plain(series?.[0]?.categoriesRef),
    plain(series?.[0]?.valuesRef),
  ]);
}
const charts = [
  ["各类别项目数", "统计!A4:A11", "统计!B4:B11"],
  ["各类别总投资（万元）", "统计!A4:A11", "统计!C4:C11"],
];

/** Texts of the sheets that the program keeps, by sheet and address. */
function ownTexts(bytes: Uint8Array): Record<string, Record<string, string>> {
  const own = workbookOf(bytes).sheets.filter(({ name }) =>
    ["汇总表", "项目台账", "审核意见", "统计"].includes(name),
  );
  return Object.fromEntries(
    own.map(({ name, cells }) => [
      name,
      Object.fromEntries(cells.map((cell) => [cellName(cell.row, cell.col), cell.text])),
    ]),
  );
}

/** A row as it was merged on Monday, before the officer touched it. */
function asSent(n: number): string[] {
  return [projectName(n), applicantName(n), categoryOf(n), contactOf(n), mobileOf(n)];
}

/** 1 is the most urgent; every project has its own. */
const priorityOf = (n: number): number => ((n * 7) % 41) + 1;
const corrected = 8;
const byHand = "联系人8（办公室）";
const remarks: Readonly<Record<number, string>> = { 3: "已电话核实", 17: "材料待补", 38: "=不是公式" };

/** What she does after Monday's merge: a priority and a remark beside each project, one contact corrected, all sorted. */
function mondaysWork(rows: readonly string[][]): Handwork {
  const cells: Record<string, string | number> = { G4: "优先级", H4: "备注" };
  rows.forEach((row, index) => {
    const n = all.find((each) => projectName(each) === row[1])!;
    const at = firstRow + index;
    cells[`G${at}`] = priorityOf(n);
    if (remarks[n]) cells[`H${at}`] = remarks[n];
    if (n === corrected) cells[`E${at}`] = byHand;
  });
  const sort = { first: firstRow, last: firstRow + count - 1, from: "A", to: "H", by: "G" };
  return { sheet: "汇总表", cells, sort };
}

/** What five enterprises changed by Wednesday. */
const changes: Readonly<Record<number, Answers>> = {
  3: { "contact.mobile": "19900099903" },
  8: { "contact.name": "高远" },
  13: { "contact.name": "林深", "contact.mobile": "19900099913" },
  21: { "project.category": ["工业软件项目"] },
  30: { "finance.profit": [1846.2, 2043.18, 2300] },
};
const withdrawn = 26;

/** The table as it must stand after Wednesday's merge, in her order. */
function wednesday(): string[][] {
  const mobiles: Readonly<Record<number, string>> = { 3: "19900099903", 13: "19900099913" };
  return all
    .filter((n) => n !== withdrawn)
    .sort((a, b) => priorityOf(a) - priorityOf(b))
    .map((n, index) => {
      const row = asSent(n);
      if (n === corrected) row[3] = byHand;
      if (n === 13) row[3] = "林深";
      if (n === 21) row[2] = "工业软件项目";
      if (mobiles[n]) row[4] = mobiles[n];
      return [String(index + 1), ...row, String(priorityOf(n)), remarks[n] ?? ""];
    });
}

test.each(Object.entries(places))(
  `38 projects stay right from Monday to Wednesday %s; between them ${reopenedBy} opens, sorts and saves the workbook`,
  async (_where, { visit, leftOut, begin, opened }) => {
    const visitor = await visit();
    const { grid, pane, problems } = visitor;
    const saved = async (): Promise<Uint8Array> => (await visitor.save()).bytes;
    const drop = async (files: readonly SentFile[]): Promise<string> => {
      await pane.frame.getByRole("tab", { name: "汇总" }).click();
      await pane.drop("添加文件", files);
      await pane.frame.getByRole("heading", { name: `已添加 ${files.length} 个文件` }).waitFor();
      return pane.text();
    };
    const preview = async (): Promise<string> => {
      await pane.button("预览").click();
      await pane.heading("预览").waitFor();
      return pane.text();
    };

    // Monday: 38 enterprises have sent their forms
    await begin(visitor as never);
    const mondays = await Promise.all(all.map((n) => sent(n)));
    await drop([...mondays, ...broken]);
    const first = await preview();
    expect(first).toContain(
      `还没有写入。新增 38 个项目，有变化 0 个，没有变化 0 个，未列入 ${leftOut + broken.length} 个。`,
    );
    for (const { name } of broken) expect(first).toContain(`“${name}”`);
    await pane.write();
    const merged = await saved();
    expect(rowsOf(merged).map((row) => row.slice(1, 6))).toEqual(
      expect.arrayContaining(all.map((n) => asSent(n))),
    );

    expect(await chartsIn(merged)).toEqual(charts);

    // she arranges the table in another program
    const arranged = await reopened(merged, mondaysWork(rowsOf(merged)));
    const order = [...all].sort((a, b) => priorityOf(a) - priorityOf(b));
    expect(rowsOf(arranged).map((row) => row[1])).toEqual(order.map(projectName));
    await visitor.open("周三.xlsx", arranged);
    await opened(visitor, "周三.xlsx");
    expect(await chartsIn(arranged)).toEqual(charts);
    const before = ownTexts(await saved());

    // Wednesday: five forms are new, one is no longer in the folder
    const wednesdays = await Promise.all(
      all.filter((n) => n !== withdrawn).map((n) => sent(n, changes[n] ?? {})),
    );
    await drop(wednesdays);
    await pane.frame.getByRole("checkbox", { name: /^以上就是全部来源/ }).check();
    const shown = await preview();
    expect(shown).toContain(
      `还没有写入。新增 0 个项目，有变化 5 个，没有变化 32 个，来源里没有了 1 个，未列入 ${leftOut} 个。`,
    );
    for (const change of [
      "联系方式（手机）：19900010003 → 19900099903",
      "联系人：联系人13 → 林深",
      "联系方式（手机）：19900010013 → 19900099913",
      `项目类别：${categoryOf(21)} → 工业软件项目`,
      "申报书里另有 1 个栏目有变化",
    ])
      expect(shown).toContain(change);
    expect(shown).toContain("需要您决定（2）");
    expect(shown).toContain("汇总表和申报书都改过，原来是“联系人8”。");
    expect(shown).toContain("这次的来源里没有这个项目了。");
    expect(await pane.radio(`保留汇总表的“${byHand}”`).isChecked()).toBe(true);
    const gone = pane.frame.getByRole("radiogroup", {
      name: `${projectName(withdrawn)}（${applicantName(withdrawn)}）`,
    });
    expect(await gone.getByRole("radio", { name: "列入汇总表", exact: true }).isChecked()).toBe(true);
    await gone.getByRole("radio", { name: /^不列入/ }).check();
    await pane.write();
    const after = await saved();
    expect(rowsOf(after)).toEqual(wednesday());
    expect(await chartsIn(after)).toEqual(charts);
    expect(sheetOf(after, "汇总表").cells.find(({ text }) => text === "=不是公式")?.formula).toBeUndefined();

    // she asks where cells come from
    const source = pane.frame.getByRole("region", { name: "这个值从哪里来" });
    await grid.openSheet("汇总表");
    const rowOf = (n: number): number => firstRow + wednesday().findIndex((row) => row[1] === projectName(n));
    await grid.goTo(`F${rowOf(3)}`);
    await source.getByText(/这个值来自 松岭3号\.xlsx › 申报书 › [A-Z]+\d+。/).waitFor();
    await grid.goTo(`F${rowOf(4)}`);
    await source.getByText(/这个值来自 松岭4号\.xlsx › 项目基本信息表 › [A-Z]+\d+。/).waitFor();
    await grid.goTo(`E${rowOf(corrected)}`);
    await source.getByText("汇总表里手工改过：申报书填的是“高远”。").waitFor();
    expect(await source.innerText()).toMatch(/读取时间 \d{4}-\d\d-\d\d \d\d:\d\d，指纹 \w{4}-\w{4}/);

    // she takes the merge back, and does it again
    await pane.button("撤销本次汇总").click();
    await pane.frame
      .getByText(/已撤销本次汇总，工作表恢复到汇总以前。/)
      .first()
      .waitFor();
    expect(ownTexts(await saved())).toEqual(before);
    await preview();
    await gone.getByRole("radio", { name: /^不列入/ }).check();
    await pane.write();
    expect(rowsOf(await saved())).toEqual(wednesday());

    // opened and saved elsewhere once more, nothing is left to merge
    await visitor.open("周四.xlsx", await reopened(await saved()));
    await opened(visitor, "周四.xlsx");
    expect(await chartsIn(await saved())).toEqual(charts);
    await drop(wednesdays);
    expect(await preview()).toContain("新增 0 个项目，有变化 0 个，没有变化 37 个");
    await pane.write();
    expect(rowsOf(await saved())).toEqual(wednesday());
    expect(problems).toEqual([]);
  },
  600_000,
);
