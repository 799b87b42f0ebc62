import { readCityWorkbook } from "../../../src/merge/province/readCityWorkbook";
import { lostRows } from "../../../src/merge/province/seenRows";
import { receivedFile, unreadableFile } from "../../../src/report/receivedFile";
import { receivedTexts } from "../../../src/report/receivedTexts";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { edition, sheetOf } from "../make";

type Line = readonly (string | number)[];
const book = (...sheets: readonly (readonly Line[])[]): WorkbookSnapshot => ({
  name: "表.xlsx",
  sheets: sheets.map((rows, index) => sheetOf(`表${index + 1}`, rows)),
});
const read = (file: string, ...sheets: readonly (readonly Line[])[]) =>
  readCityWorkbook(file, book(...sheets), edition);

const letters = [..."甲乙丙丁"];
const header = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"];
const project = (letter: string, n: number): Line => [
  n,
  `${letter}厂平台建设项目`,
  `吉林${letter}机械有限公司`,
  "工业软件项目",
  `王${letter}`,
  `1381234567${n}`,
];
const listed = (file: string, ...sheets: readonly (readonly Line[])[]) =>
  read(file, ...sheets).tables.flatMap(({ summary }) => summary.rows.map(({ cells }) => cells.projectName));

describe("rows and sheets", () => {
  it("the header again in another order moves the columns", () => {
    const rows = [header, project("甲", 1), ["序号", "企业名称", "项目名称"], [1, "吉林乙公司", "乙厂项目"]];
    expect(listed("白山市.xlsx", rows)).toEqual(["甲厂平台建设项目", "乙厂项目"]);
  });

  it("同上 is what stands above, a second line of a merged project is none", () => {
    const sheet = sheetOf(
      "表1",
      [
        header,
        project("甲", 1),
        [2, "乙厂项目", "同上", "〃", "李四", "13812345671"],
        ["", "", "", "", "赵六", "13812345672"],
      ],
      [1, 2].map((col) => ({ top: 2, bottom: 3, left: col, right: col })),
    );
    const { tables } = readCityWorkbook("白山市.xlsx", { name: "", sheets: [sheet] }, edition);
    expect(
      tables[0]!.summary.rows.map(({ cells }) => [cells.projectName, cells.applicant, cells.category]),
    ).toEqual([
      ["甲厂平台建设项目", "吉林甲机械有限公司", "工业软件项目"],
      ["乙厂项目", "吉林甲机械有限公司", "工业软件项目"],
    ]);
    expect(tables[0]!.summary.passed).toEqual([{ row: 3, text: "乙厂项目 同上 赵六 13812345672" }]);
    expect(lostRows(tables[0]!)).toBe(0);
  });

  it.each([
    ["本市无申报项目"],
    ["经组织，我市无企业申报。"],
    ["零申报"],
    ["本地区2020年没有符合条件的项目"],
    ["无推荐项目"],
  ])("%s is 零报送, in the table or without one", (text) => {
    expect(read("松原市.xlsx", [["松原市汇总表"], header, ["", text]]).tables[0]!.summary.zero).toBe(true);
    const bare = read("x.xlsx", [["松原市工业和信息化局关于项目申报情况的说明"], [text]]);
    expect([bare.tables[0]!.summary.zero, bare.tables[0]!.unit?.name]).toEqual([true, "松原市工信局"]);
  });

  it("a row of 无 in a table with a number says the same", () => {
    expect(read("松原市.xlsx", [header, [1, "无", "无", "无", "无", "无"]]).tables[0]!.summary.zero).toBe(
      true,
    );
  });

  it("sheets without a table, and an empty one, are named with their rows", () => {
    const file = receivedFile(
      "白山市.xlsx",
      book([header, project("甲", 1)], [["填表说明"], ["一、按要求填写"]], [["抚松县汇总表"], header]),
      [],
      edition,
    );
    expect(file.said).toEqual([
      "“白山市.xlsx”：工作表“表2”（2 行）里没有汇总表，未读；工作表“表3”（2 行）是空表，没有项目，也没有写明“无申报项目”。",
    ]);
  });

  it("a table in a hidden sheet does not count beside one that is seen, which is said; hidden rows count, which is said", () => {
    const { sheets } = book([header, project("甲", 1), project("乙", 2)], [header, project("丙", 3)]);
    const file = receivedFile(
      "白山市.xlsx",
      {
        name: "",
        sheets: [
          { ...sheets[0]!, hiddenRows: [2] },
          { ...sheets[1]!, hidden: true },
        ],
      },
      [],
      edition,
    );
    expect(file.tables.flatMap(({ summary }) => summary.rows)).toHaveLength(2);
    expect(file.said[0]).toContain("工作表“表2”（1 行）是隐藏的，其中还有一张汇总表，未列入");
    expect(receivedTexts(file.tables[0]!, edition)).toContain(
      "“白山市.xlsx”：有 1 行在表里是隐藏的，已列入，请核实。",
    );
  });

  it("the province's own table and a list of earlier years are no city's", () => {
    const own = read("省.xlsx", [
      ["序号", "推荐单位", "本地序号", ...header.slice(1)],
      [1, "长春市工信局", 1, ...project("甲", 1).slice(1)],
    ]);
    expect([own.tables, own.passed.map(({ kind }) => kind)]).toEqual([[], ["province"]]);
    const list = readCityWorkbook(
      "往年支持项目.xlsx",
      book([
        ["年度", "单位名称", "项目名称"],
        [2019, "吉林甲公司", "甲厂项目"],
      ]),
      edition,
    );
    expect(list.tables).toEqual([]);
  });

  it("columns that are missing, not recognised or taken by their meaning are one remark", () => {
    const rows = [
      ["序号", "项目全称", "县区", "企业全称", "负责人"],
      [1, "甲厂项目", "浑江区", "吉林甲公司", "王甲"],
    ];
    expect(receivedTexts(read("白山市.xlsx", rows).tables[0]!, edition)).toEqual([
      "“白山市.xlsx”：没有找到“项目类别”、“联系方式（手机）”栏；没有认出、未读的栏：“县区”；按意思认出的栏：“项目全称”、“负责人”，请核对。",
    ]);
  });

  it("a figure of 总投资 is taken in its unit", () => {
    const amounts = (label: string, ...values: readonly (string | number)[]) =>
      read("白山市.xlsx", [
        [...header, label],
        ...values.map((value, index) => [...project(letters[index]!, index), value]),
      ]).tables[0]!.summary.rows.map(({ investment }) => investment);
    expect(amounts("总投资（亿元）", 0.5, "1.2")).toEqual([5000, 12_000]);
    expect(amounts("项目总投资", "1,001.5万元", "2亿元", "待定")).toEqual([1001.5, 20_000, undefined]);
    expect(amounts("投资总额(元)", 12_345_600)).toEqual([1234.56]);
  });

  it("a full row with its number is a project whatever it is called; two of one table are said", () => {
    const rows = [
      header,
      [1, "合计量具云平台项目", "吉林合计科技公司", "工业软件项目", "王", "13812345671"],
      project("甲", 2),
      project("甲", 3),
    ];
    const [table] = read("白山市.xlsx", rows).tables;
    expect(table!.summary.rows).toHaveLength(3);
    expect(receivedTexts(table!, edition)).toEqual([
      "“白山市.xlsx”：“甲厂平台建设项目”（吉林甲机械有限公司）在表里列了 2 次（第3、4行），都已列入，请核实。",
    ]);
  });

  it("a list of what is not recommended is none of the city's table; two names with an investment are one", () => {
    const { sheets } = book([header, project("甲", 1)], [header, project("乙", 1)]);
    const named = { name: "", sheets: [sheets[0]!, { ...sheets[1]!, name: "未推荐项目" }] };
    const { said, tables } = receivedFile("白山市.xlsx", named, [], edition);
    expect(tables).toHaveLength(1);
    expect(said[0]).toContain("工作表“未推荐项目”（2 行）按名称不是推荐的项目，未列入");
    const small = [
      ["项目名称", "企业名称", "总投资"],
      ["甲项目", "甲公司", "1.5亿元"],
    ];
    expect(read("白山市.xlsx", small).tables[0]!.summary.rows[0]!.investment).toBe(15_000);
    expect(
      read("白山市.xlsx", [
        ["项目名称", "企业名称"],
        ["甲项目", "甲公司"],
      ]).tables,
    ).toEqual([]);
  });

  it("several lines 合计 are their counties' and not compared with the whole, 总计 is", () => {
    const rows = [header, project("甲", 1), ["合计", "1个"], project("乙", 2), ["合计", "1个"]];
    expect(read("白山市.xlsx", rows).tables[0]!.stated).toBeNull();
    expect(read("白山市.xlsx", [...rows, ["总计", "2个"]]).tables[0]!.stated).toEqual({ 项目数: 2 });
  });

  it("the header sorted in among its rows is noticed", () => {
    const table = read("白山市.xlsx", [project("甲", 1), project("乙", 2), header, project("丙", 3)])
      .tables[0]!;
    expect(receivedTexts(table, edition)[0]).toBe(
      "“白山市.xlsx”：表头上面有 2 行像是项目，可能是排序时把表头也排了进去，这些行没有列入，请核实。",
    );
  });

  it("the sum at its foot is compared with its rows", () => {
    const rows = [
      [...header, "总投资"],
      [...project("甲", 1), 10],
      ["合计", "2个", "", "", "", "", 30],
    ];
    expect(read("白山市.xlsx", rows).tables[0]!.stated).toEqual({ 项目数: 2, 总投资: 30 });
  });
});

describe("who sent it", () => {
  const sender = (title: string, unit: string, file = "汇总.xlsx") => {
    const { tables } = read(file, [[title], [`推荐单位（盖章）：${unit}`], header, project("甲", 1)]);
    const { part, elsewhere, against, unit: found } = tables[0]!;
    return { unit: found?.name ?? null, part, elsewhere, against };
  };

  it.each([
    ["", "白山市工业和信息化局（公章）", "白山市工信局"],
    ["", "吉林省白山市工信局", "白山市工信局"],
    ["2020年白山市申报汇总表", "", "白山市工信局"],
    ["吉林省长春市2020年度申报汇总表", "", "长春市工信局"],
    ["吉林长春市汇总表", "", "长春市工信局"],
    ["", "吉林市工业和信息化局　填报日期：2020年6月", "吉林市工信局"],
    ["", "珲春市工业和信息化局", "延边州工信局"],
    ["", "长春新区经济发展局", "长春市工信局"],
    ["", "中韩（长春）国际合作示范区管委会", "长春市工信局"],
    ["中韩示范区汇总表", "", "长春市工信局"],
    ["", "前郭县工信局", "松原市工信局"],
    ["", "延边朝鲜族自治州工业和信息化局", "延边州工信局"],
    ["", "长白山保护开发区经发局", "长白山管委会经发局"],
    ["", "白山市江源区工信局", "白山市工信局"],
    ["", "公主岭市工信局", "公主岭市工信局"],
    ["", "净月高新区工信局", "长春市工信局"],
    ["关于报送长春市项目的汇总表", "", "长春市工信局"],
  ])("title %j and unit %j: %s", (title, unit, expected) => {
    expect(sender(title, unit)).toMatchObject({ unit: expected, elsewhere: false, against: "" });
  });

  it("a county's table is a part of its city's", () => {
    expect(sender("公主岭市汇总表", "长春市工信局")).toMatchObject({
      unit: "长春市工信局",
      part: "公主岭市",
    });
    expect(sender("", "珲春市工信局")).toMatchObject({ unit: "延边州工信局", part: "珲春市" });
  });

  it.each([
    ["沈阳市申报汇总表", "沈阳市工业和信息化局"],
    ["", "鞍山市铁东区工信局"],
    ["黑龙江省汇总表", ""],
    ["内蒙古通辽市汇总表", ""],
    ["", "哈尔滨市工信局"],
  ])("title %j and unit %j are another province's", (title, unit) => {
    expect(sender(title, unit)).toMatchObject({ unit: null, elsewhere: true });
  });

  it("the title against the unit is said", () => {
    const { tables } = read("x.xlsx", [
      ["吉林市汇总表"],
      ["推荐单位：长春市工信局"],
      header,
      project("甲", 1),
    ]);
    expect(receivedTexts(tables[0]!, edition)).toEqual([
      "“x.xlsx”：标题写的是“吉林市”，推荐单位写的是“长春市工信局”，按长春市工信局列入，请核实。",
    ]);
  });

  it("it may sign below the table, and the file's name is the last to tell", () => {
    const below = [["汇总表"], header, project("甲", 1), ["推荐单位（盖章） 白城市工信局"]];
    expect(read("x.xlsx", below).tables[0]!.unit?.name).toBe("白城市工信局");
    expect(sender("", "", "报送/辽源上报.xlsx").unit).toBe("辽源市工信局");
    expect(sender("四平市汇总表", "", "辽源.xlsx").unit).toBe("四平市工信局");
    expect(sender("XX市汇总表", "", "通知.xlsx").unit).toBeNull();
    const bySheet = { name: "", sheets: [sheetOf("通化市", [header, project("甲", 1)])] };
    expect(readCityWorkbook("附件4-5.xlsx", bySheet, edition).tables[0]!.unit?.name).toBe("通化市工信局");
  });

  it("what came in and cannot be read is still its unit's", () => {
    expect(unreadableFile("长春市.pdf", "“长春市.pdf”是 PDF。", edition).unread[0]!.unit?.name).toBe(
      "长春市工信局",
    );
    const empty = receivedFile("x.xlsx", book([["四平市汇总表"], header]), [], edition);
    expect(empty.unread).toMatchObject([{ unit: { name: "四平市工信局" } }]);
    expect(empty.said).toEqual(["“x.xlsx”：是空表，没有项目，也没有写明“无申报项目”，请核实是否零报送。"]);
  });
});
