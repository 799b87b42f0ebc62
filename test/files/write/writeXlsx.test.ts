import { strFromU8, unzipSync } from "fflate";
import type { PlanCell, SheetPlan } from "../../../src/sheet/plan";
import { writeXlsx } from "../../../src/files/write/workbook";
import { cellsOf, sheetsOf, textsOf } from "../support/read";

function plan(values: readonly PlanCell["value"][], more: Partial<SheetPlan> = {}): SheetPlan {
  return { name: "表", columnWidths: [10], rows: values.map((value) => ({ cells: [{ value }] })), ...more };
}

async function partsOf(...plans: SheetPlan[]): Promise<Record<string, string>> {
  const parts = unzipSync(await writeXlsx(plans));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

async function written(text: string): Promise<string | undefined> {
  return textsOf("表.xlsx", await writeXlsx([plan([text])])).A1;
}

describe("texts come out as they went in, and as texts", () => {
  it.each([
    "=1+1",
    '=HYPERLINK("http://example.com")',
    "+86 13800138000",
    "-5",
    "@甲",
    "\t制表",
    "换\n行",
    "_x000D_",
    "_x000d_ 和 _x0041_",
    "<b>&amp;\"'</b>",
    "😀𠮷",
    "\u202e从右到左\u200f",
    " 前后空格 ",
    "#REF!",
    "#N/A",
    "TRUE",
    "2019-03-01",
    "912201017028541230",
    "'引号",
    "甲".repeat(32_767),
  ])("%j", async (text) => {
    const { A1 } = cellsOf("表.xlsx", await writeXlsx([plan([text])]));
    expect(A1).toMatchObject({ kind: "text", value: text });
    expect(A1).not.toHaveProperty("formula");
  });

  it("with line breaks of Windows or of old Macs have those of Excel", async () => {
    expect(await written("一\r\n二\r三")).toBe("一\n二\n三");
  });

  it.each(["=1+1", "+86", "-1+2", "@甲", "＝A1", "＋1", "－1", "＠甲", "'引号"])(
    "stay texts when somebody edits the cell: %j stands behind an apostrophe",
    async (text) => {
      const parts = await partsOf(plan([text, "甲"]), plan(["乙", text], { name: "表2" }));
      const styles = parts["xl/styles.xml"]!;
      const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)![1]!.match(/<xf[^>]*>/g)!;
      const styleOf = (sheet: string, cell: string): string => {
        const style = new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`).exec(
          parts[`xl/worksheets/${sheet}.xml`]!,
        );
        return style ? formats[Number(style[1])]! : "";
      };
      expect(styles).toContain('formatCode="@"');
      for (const [sheet, cell] of [
        ["sheet1", "A1"],
        ["sheet2", "A2"],
      ] as const)
        expect(styleOf(sheet, cell)).toMatch(/ quotePrefix="1"/);
      for (const [sheet, cell] of [
        ["sheet1", "A2"],
        ["sheet2", "A1"],
      ] as const)
        expect(styleOf(sheet, cell)).not.toContain("quotePrefix");
    },
  );
});

describe("what no cell can hold", () => {
  it("control characters, non-characters and halves of characters are dropped", async () => {
    expect(await written("甲\u0000\u0008\u001f乙\ufffe\uffff丙\ud800丁\udc00戊")).toBe("甲乙丙丁戊");
  });

  it("text is cut at 32,767 characters, never in the middle of one", async () => {
    expect(await written("长".repeat(40_000))).toBe("长".repeat(32_767));
    expect(await written(`${"a".repeat(32_766)}😀`)).toBe("a".repeat(32_766));
  });

  it.each([NaN, Infinity, -Infinity])("%s is refused", async (number) => {
    await expect(writeXlsx([plan([number])])).rejects.toThrow(RangeError);
  });
});

it("numbers, yes and no, and blanks are what they are", async () => {
  const cells = cellsOf("表.xlsx", await writeXlsx([plan([42849.81, true, null, "", -0.5])]));
  expect(cells).toEqual({
    A1: { row: 0, col: 0, kind: "number", value: 42849.81, text: "42849.81" },
    A2: { row: 1, col: 0, kind: "boolean", value: true, text: "TRUE" },
    A5: { row: 4, col: 0, kind: "number", value: -0.5, text: "-0.5" },
  });
});

it("keeps sheets, merged areas and formats", async () => {
  const rows = [
    { cells: [{ value: "汇总表" }, null] },
    {
      cells: [
        { value: 0.5612, style: { numberFormat: "0.00%" } },
        { value: 43525, style: { numberFormat: "yyyy/m/d" } },
      ],
    },
  ];
  const bytes = await writeXlsx([
    plan([], { rows, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }),
    plan(["二"], { name: "第二张 (副本)" }),
  ]);
  expect(sheetsOf("表.xlsx", bytes).map(({ name, merges }) => ({ name, merges }))).toEqual([
    { name: "表", merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] },
    { name: "第二张 (副本)", merges: [] },
  ]);
  expect(cellsOf("表.xlsx", bytes)).toMatchObject({
    A2: { kind: "percent", text: "56.12%" },
    B2: { kind: "date", text: "2019/3/1" },
  });
});

it("prints on A4 as planned: direction, width of one page, header rows, footer", async () => {
  const parts = await partsOf(
    plan(["题"], {
      name: "长春市's 2020",
      frozenRows: 4,
      print: {
        orientation: "landscape",
        titleRows: { first: 2, last: 3 },
        fitToWidth: true,
        centerHorizontally: true,
        footer: "第 &P 页 共 &N 页",
      },
    }),
  );
  const sheet = parts["xl/worksheets/sheet1.xml"];
  expect(sheet).toContain(
    '<pageSetup useFirstPageNumber="1" firstPageNumber="1" paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  expect(sheet).toContain('<printOptions horizontalCentered="1"/>');
  expect(sheet).toContain("<oddFooter>第 &amp;P 页 共 &amp;N 页</oddFooter>");
  expect(sheet).toMatch(/<pane ySplit="4" topLeftCell="A5" state="frozen"/);
  expect(parts["xl/workbook.xml"]).toContain(
    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'长春市''s 2020'!$3:$4</definedName>",
  );
});

it("draws borders around all of a merged area, and names Chinese fonts with their character set", async () => {
  const style = { font: "仿宋", size: 14, border: true, align: "center", wrap: true } as const;
  const parts = await partsOf(
    plan([], {
      rows: [{ height: 30, cells: [{ value: "题", style }] }],
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    }),
  );
  const sheet = parts["xl/worksheets/sheet1.xml"]!;
  for (const address of ["A1", "B1", "A2", "B2"])
    expect(sheet).toMatch(new RegExp(`<c r="${address}"[^>]* s="1"`));
  expect(sheet).toContain('<row r="1" ht="30" customHeight="1">');
  expect(parts["xl/styles.xml"]).toContain('<charset val="134"/><sz val="14"/><name val="仿宋"/>');
});

it("links lead to a cell of another sheet, whatever it is called", async () => {
  const link = { sheet: "甲's 表", cell: "D11" };
  const parts = await partsOf(
    plan([], { rows: [{ cells: [{ value: "看", link }] }] }),
    plan([], { name: "甲's 表" }),
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<hyperlink ref="A1" location="&apos;甲&apos;&apos;s 表&apos;!D11"/>',
  );
});

describe("tables", () => {
  const table = { name: "台账", area: { top: 0, left: 0, bottom: 0, right: 1 } };
  const header = (...names: string[]) =>
    plan([], { rows: [{ cells: names.map((value) => ({ value })) }], table });

  it("have the headers of their cells and at least one row", async () => {
    const parts = await partsOf(header("项目\n名称", "企业"));
    expect(parts["xl/tables/table1.xml"]).toContain('ref="A1:B2"');
    expect(parts["xl/tables/table1.xml"]).toContain('name="项目_x000a_名称"');
  });

  it("are refused with headers that Excel would have to repair", async () => {
    await expect(writeXlsx([header("企业", "企业")])).rejects.toThrow("台账");
    await expect(writeXlsx([header("企业", "")])).rejects.toThrow("台账");
  });
});

it("carries properties of the file and of our own", async () => {
  const bytes = await writeXlsx([plan(["甲"])], {
    title: "汇总<表>",
    custom: { stamp: "A1\u0000B2" },
    modified: new Date("2020-06-10T00:00:00Z"),
  });
  const parts = unzipSync(bytes);
  expect(strFromU8(parts["docProps/core.xml"]!)).toContain("<dc:title>汇总&lt;表&gt;</dc:title>");
  expect(strFromU8(parts["docProps/core.xml"]!)).toContain("2020-06-10T00:00:00Z");
  expect(strFromU8(parts["docProps/custom.xml"]!)).toContain("<vt:lpwstr>A1B2</vt:lpwstr>");
});
