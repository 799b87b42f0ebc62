import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { editXlsx } from "../../src/files/node";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { provinceIn } from "./provinceIn";
import { changed, makeFolder, type Folder } from "./runIn";

let folder: Folder;
let at: ReturnType<typeof provinceIn>;
beforeEach(() => {
  folder = makeFolder();
  at = provinceIn(folder);
});
afterEach(() => folder.remove());

const title = (place: string) => [`${place}省级工业互联网及制造业服务化示范项目申报信息汇总表`];
const header = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"];
const typedRow = (n: number, letter: string) => [
  n,
  `${letter}厂平台建设项目`,
  `吉林${letter}机械有限公司`,
  "工业软件项目",
  `王${letter}`,
  `1381234567${n}`,
];

describe("tables typed by hand", () => {
  it("a county a sheet, and a county's own table under its city, are parts of one unit", async () => {
    const said = await at.province(
      await at.typedTable(
        "白山.xlsx",
        [title("白山市"), ["推荐单位（盖章）：白山市工信局"], header, typedRow(1, "甲"), typedRow(2, "乙")],
        [title("白山市"), ["推荐单位（盖章）：白山市工信局"], header, typedRow(1, "丙")],
      ),
      await at.typedTable("长春.xlsx", [
        title("长春市"),
        ["推荐单位：长春市工信局"],
        header,
        typedRow(1, "丁"),
      ]),
      await at.typedTable("公主岭.xlsx", [
        title("公主岭市"),
        ["推荐单位：长春市工信局"],
        header,
        typedRow(1, "戊"),
      ]),
    );
    expect(at.listed()).toHaveLength(5);
    expect(said).toContain("由 2 份表组成：");
    expect(said).toContain("白山.xlsx › 表2（1 个项目）");
    expect(at.cellOf("报送情况", "项目数", "长春市工信局").value).toBe(2);
  });

  it("subtotals, headings and signatures are no projects and are named; contacts are parted, an investment is read", async () => {
    const said = await at.province(
      await at.typedTable("四平.xlsx", [
        title("2020年四平市"),
        ["推荐单位：四平市工业和信息化局（公章）"],
        ["序号", "企业全称", "拟申报项目名称", "总投资（万元）", "申报方向", "联系人及电话"],
        ["一、铁东区"],
        [1, "四平甲机械有限公司", "甲厂平台建设项目", 1001, "工业软件项目", "孙娜建 13997292220"],
        ["", "铁东区小计", "", 1001],
        [2, "四平乙机械有限公司", "乙厂平台建设项目", 1002, "工业软件项目", "郭敏、13795893957"],
        ["", "2个项目", "", 2003],
        ["", "主要领导签字：", "", "", "2020年6月"],
      ]),
    );
    expect(
      at
        .rowsOf("省级汇总表")
        .slice(2)
        .map((row) => row.slice(3)),
    ).toEqual([
      ["甲厂平台建设项目", "四平甲机械有限公司", "工业软件项目", "孙娜建", "13997292220"],
      ["乙厂平台建设项目", "四平乙机械有限公司", "工业软件项目", "郭敏", "13795893957"],
    ]);
    expect(at.total()).toEqual([2, 2003]);
    expect(said).toContain(
      "有 4 行不是项目，未列入：第4行：一、铁东区；第6行：铁东区小计 1001；第8行：2个项目 2003；第9行：主要领导签字： 2020年6月。",
    );
  });

  it("no projects is a state of its own, and a county sends for its prefecture", async () => {
    const said = await at.province(
      await at.typedTable("松原.xlsx", [
        title("松原市"),
        ["推荐单位：松原市工信局"],
        header,
        ["", "本市无申报项目"],
      ]),
      await at.typedTable("珲春.xlsx", [
        title("珲春市"),
        ["推荐单位：珲春市工业和信息化局"],
        header,
        typedRow(1, "甲"),
      ]),
    );
    expect(said).toContain("松原市工信局：零报送");
    expect(at.cellOf("报送情况", "状态", "松原市工信局").value).toBe("零报送");
    expect(at.listed()).toEqual(["延边州工信局 甲厂平台建设项目"]);
  });

  it("a correction is known by its name where nothing else tells, which is said; what only the other has is named", async () => {
    const rows = [title("松原市"), ["推荐单位：松原市工信局"], header];
    const said = await at.province(
      await at.typedTable("松原.xlsx", [...rows, typedRow(1, "甲"), typedRow(2, "乙")]),
      await at.typedTable("更正-松原.xlsx", [
        ...rows,
        [...typedRow(1, "甲").slice(0, 4), "李更正", "13812345671"],
      ]),
    );
    expect(at.cellOf("省级汇总表", "联系人", "甲厂").value).toBe("李更正");
    expect(said).toContain(
      "采用 更正-松原.xlsx，未采用 松原.xlsx（按文件名判断是更正前的一份，请核实）；" +
        "只有这一份有的项目 1 个，未列入：“乙厂平台建设项目”（吉林乙机械有限公司）。",
    );
  });
});

it("a project that two units recommend counts once in the net figures beside the gross ones", async () => {
  const region = { "applicant.region": "公主岭市" };
  const said = await at.province(
    await at.city("四平.xlsx", "四平市", changed(equipmentPlatform, region), servitization),
    await at.city("公主岭.xlsx", "公主岭市", changed(equipmentPlatform, region)),
  );
  expect(at.total()).toEqual([3, 2860 * 2 + 960]);
  expect(
    at
      .rowsOf("统计")
      .find(([first]) => String(first).startsWith("净额"))!
      .slice(1, 3),
  ).toEqual([2, 2860 + 960]);
  expect(said).toContain(
    "其中 1 个项目由两个以上单位重复推荐，只计一次的净额：项目 2 个，总投资 3,820 万元。",
  );
  expect(at.cellOf("报送情况", "说明", "合计").value).toContain("净额：项目 2 个，总投资 3,820 万元");
});

it("the stamp in the footer tells of changes also where the city sends 汇总表 without its ledger", async () => {
  await at.city("长春.xlsx", "长春市", equipmentPlatform, servitization);
  const alone = async (file: string, value?: string): Promise<string> => {
    const cells = value === undefined ? [] : [{ row: 4, col: 4, value }];
    const edits = [{ sheet: "汇总表", deleteRows: [], insertRows: [], cells }];
    const bytes = new Uint8Array(readFileSync(folder.path("长春.xlsx")));
    const edited = await editXlsx(bytes, { edits, plans: [] });
    if (!edited.ok) throw new Error(edited.problem.kind);
    const parts = unzipSync(edited.bytes);
    const workbook = strFromU8(parts["xl/workbook.xml"]!);
    // the other sheets are taken out of the list: their parts are no longer sheets of the workbook
    const [first] = /<sheet [^>]*name="汇总表"[^>]*>/.exec(workbook)!;
    parts["xl/workbook.xml"] = strToU8(
      workbook
        .replace(/<sheets>.*<\/sheets>/s, `<sheets>${first}</sheets>`)
        .replace(/<definedNames>.*<\/definedNames>/s, ""),
    );
    writeFileSync(folder.path(file), zipSync(parts));
    return folder.path(file);
  };
  const text = "汇总表在生成核对码之后有改动，请与盖章的纸质表核对。";
  expect(await at.province(await alone("原样.xlsx"))).not.toContain(text);
  expect(await at.province(await alone("改过.xlsx", "盖章后换的"))).toContain(`“改过.xlsx”：${text}`);
});
