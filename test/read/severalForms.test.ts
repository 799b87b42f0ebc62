import { currentEdition as edition } from "../../src/form";
import { valueOf } from "../../src/read/application";
import { readWorkbook } from "../../src/read/readWorkbook";
import { sheetOf, type Typed } from "./sheetOf";

const read = (rows: readonly (readonly Typed[])[]) =>
  readWorkbook({ name: "申报.xlsx", sheets: [sheetOf(rows)] }, edition);
const title = ["2020年度省级工业互联网及制造业服务化示范项目申报书"];

describe("several short forms on one sheet", () => {
  const one = (name: string, invested: number) => [
    ["项目名称", name, "总投资（万元）", invested],
    ["申报单位", "白城东盛铸造股份有限公司", "信用代码", "91220802871246903T"],
    ["项目联系人", "韦晓红", "手机", "18640131539"],
    ["完成时间", "2020年7月", "支持的工业协议数量（个）", 30],
    ["工业APP数量（个）", 8, "平台注册用户数（名）", 4886],
    ["平台开发者数量（名）", 71, "项目类别", "制造业服务化项目"],
  ];
  const names = ({ applications }: ReturnType<typeof read>) =>
    applications.map((each) => [valueOf(each, "project.name"), valueOf(each, "situation.totalInvestment")]);

  test("one below the other", () => {
    const rows = [
      title,
      ["项目申报表（一）"],
      ...one("铸造改造项目", 396.7),
      [null],
      ["项目申报表（二）"],
      ...one("铸造节点项目", 777.7),
    ];
    expect(names(read(rows))).toEqual([
      ["铸造改造项目", 396.7],
      ["铸造节点项目", 777.7],
    ]);
  });

  test("side by side", () => {
    const [a, b] = [one("铸造改造项目", 396.7), one("铸造节点项目", 777.7)].map((form) =>
      form.flatMap(([label, value, other, second]) => [
        [label!, value!],
        [other!, second!],
      ]),
    );
    const rows = a!.map((left, n) => [...left, null, ...b![n]!]);
    expect(names(read([title, ["项目一", null, null, "项目二"], ...rows]))).toEqual([
      ["铸造改造项目", 396.7],
      ["铸造节点项目", 777.7],
    ]);
  });

  test("side by side, of which one lacks a label", () => {
    const [a, b, c] = ["铸造改造项目", "铸造节点项目", "铸造平台项目"].map((name, n) =>
      one(name, n + 1).flatMap(([label, value, other, second]) => [
        [label!, value!],
        [other!, second!],
      ]),
    );
    const rows = a!.map((left, n) => [...left, null, ...(n === 4 ? [null, null] : b![n]!), null, ...c![n]!]);
    expect(names(read([title, ...rows]))).toEqual([
      ["铸造改造项目", 1],
      ["铸造节点项目", 2],
      ["铸造平台项目", 3],
    ]);
  });

  const columns = (a: string, b: string) => [
    ["项目名称", a, b],
    ["项目责任单位", "四平华翔锻造股份有限公司", null],
    ["统一社会信用代码", "912203023911756088", null],
    ["项目技术负责人", "邹鹏", "廖志强"],
    ["项目总投资（万元）", 6594.9, 776],
    ["预计完成时间", "2020年9月", "2020年10月"],
    ["工业APP数量（个）", 33, 4],
    ["平台注册用户数（名）", 1952, 2674],
    ["平台开发者数量（名）", 13, 37],
    ["支持的工业协议数量（个）", 26, 17],
    ["合作云平台服务商", "浪潮云信息技术股份公司", "华为云计算技术有限公司"],
    ["项目联系人", "江艳", null],
    ["联系人手机", "13993535543", null],
  ];

  test.each([
    ["by their names", [title, ...columns("锻造供应链协同平台", "标识解析节点")]],
    [
      "by the words over them",
      [title, ["栏目", "项目1", "项目2"], ...columns("锻造协同平台", "锻造协同平台二")],
    ],
  ])("in columns beside one list of labels, told %s; what is said once is said of both", (_, rows) => {
    const { status, applications } = read(rows);
    expect(status).toBe("read");
    expect(
      applications.map((each) => [
        valueOf(each, "situation.totalInvestment"),
        valueOf(each, "applicant.creditCode"),
        valueOf(each, "contact.mobile"),
        each.readings["contact.mobile"]![0]!.cell.col,
      ]),
    ).toEqual([
      [6594.9, "912203023911756088", "13993535543", 1],
      [776, "912203023911756088", "13993535543", 1],
    ]);
  });

  const further = (name: string): Typed[][] => [
    ["项目名称", name, null, null],
    ["项目类别", "工业软件项目", "总投资（万元）", 321.5],
    ["项目技术负责人", "陈艳", "完成时间", "2021年7月"],
    ["支持的工业协议数量（个）", 18, "工业APP数量（个）", 32],
  ];

  test("the rows of a second project below the first, with the enterprise's rows once", () => {
    const { applications } = read([
      title,
      ...one("铸造改造项目", 396.7),
      ["申报项目二"],
      ...further("标识解析节点"),
    ]);
    expect(
      applications.map((each) => [
        valueOf(each, "project.name"),
        valueOf(each, "situation.totalInvestment"),
        valueOf(each, "applicant.creditCode"),
        valueOf(each, "capability.industrialApps"),
        valueOf(each, "contact.mobile"),
      ]),
    ).toEqual([
      ["铸造改造项目", 396.7, "91220802871246903T", 8, "18640131539"],
      ["标识解析节点", 321.5, "91220802871246903T", 32, "18640131539"],
    ]);
  });

  test("the same project said again below is one", () => {
    const { applications } = read([title, ...one("铸造改造项目", 321.5), ...further("铸造改造建设项目")]);
    expect(applications).toHaveLength(1);
  });

  test("two columns of one project are no two projects", () => {
    const rows = [title, ...columns("锻造供应链协同平台建设项目", "锻造供应链协同平台项目")];
    expect(read(rows).applications).toHaveLength(1);
  });

  test("three pairs a row are one project", () => {
    const rows = [
      title,
      ["项目名称", "智能工厂建设项目", "支持的工业协议数量", "14个", "工业APP（个）", 15],
      ["项目责任人", "许永刚", "项目责任人手机", "18640131539", "项目类别", "制造业服务化项目"],
      ["企业名称", "白城东盛铸造股份有限公司", "企业性质", "私营企业", "总投资（万元）", 396.7],
      ["邮政编码", "137000", "成立时间", "2003年5月19日"],
      ["联系人", "李博文", "手机", "15526070326"],
      ["平台注册用户数（名）", 1018, "平台开发者数量（名）", 52],
      ["信用代码", "91220802871246903T", "传真", "0436-8094000"],
    ];
    const result = read(rows);
    expect(names(result)).toEqual([["智能工厂建设项目", 396.7]]);
    expect(valueOf(result.applications[0]!, "capability.industrialApps")).toBe(15);
    expect(valueOf(result.applications[0]!, "contact.name")).toBe("李博文");
  });
});

describe("a sheet of the enterprise and a short one for each of its projects", () => {
  const enterprise: Typed[][] = [
    title,
    ["申报单位", "白城东盛铸造股份有限公司"],
    ["统一社会信用代码", "91220802871246903T"],
    ["通讯地址", "吉林省白城市洮北区工业园区1号"],
    ["邮政编码", "137000"],
    ["联系电话", "0436-8094000"],
    ["项目联系人", "韦晓红"],
    ["联系人手机", "18640131539"],
  ];
  const project = (name: string, invested: number): Typed[][] => [
    ["项目申报表"],
    ["项目名称", name],
    ["项目类别", "制造业服务化项目"],
    ["预计完成时间", "2020年12月"],
    ["项目总投资（万元）", invested],
    ["合作云平台服务商", "华为软件技术有限公司"],
    ["平台注册用户数（名）", 1018],
  ];
  const readSheets = (...sheets: Typed[][][]) =>
    readWorkbook(
      { name: "申报.xlsx", sheets: sheets.map((rows, n) => sheetOf(rows, { name: `表${n + 1}` })) },
      edition,
    ).applications.map((each) => [
      valueOf(each, "project.name"),
      valueOf(each, "situation.totalInvestment"),
      valueOf(each, "applicant.creditCode"),
      valueOf(each, "contact.mobile"),
    ]);

  test("each is a project", () => {
    const names = ["铸造智能工厂建设项目", "标识解析节点建设项目", "设备远程运维平台项目"];
    expect(readSheets(enterprise, ...names.map((name, n) => project(name, n + 100)))).toEqual(
      names.map((name, n) => [name, n + 100, "91220802871246903T", "18640131539"]),
    );
  });

  test("one that says the same project again, or little of one, is none", () => {
    const first = project("铸造智能工厂建设项目", 100);
    const again = project("铸造智能工厂项目", 100).slice(0, 5);
    const little = [
      ["项目名称", "标识解析节点建设项目"],
      ["项目总投资（万元）", 55],
      ["预计完成时间", "2020年12月"],
    ];
    expect(readSheets(enterprise, first, again)).toHaveLength(1);
    expect(readSheets(enterprise, first, little)).toHaveLength(1);
  });
});

describe("the form twice below itself, in other words", () => {
  const form = (labels: readonly [string, string], name: string, enterprise: string) => [
    title,
    [labels[0], name],
    ["项目责任单位", enterprise],
    ["项目技术负责人", "高一"],
    ["填报日期", "2020年6月8日"],
    ["一、项目基本信息表"],
    [labels[1], name],
    ["预计完成时间", "2020年12月"],
    ["单位名称", enterprise, "单位性质", "国有企业"],
    ["通讯地址", "光谷大街1号", "邮政编码", "130011"],
    ["所在地区", "长春市", "单位主管部门", "长春市工业和信息化局"],
    ["联系电话", "0431-81110001", "传真号码", "0431-81110002"],
    ["单位成立时间", "2001-01-01", "电子信箱", "a@jl.com"],
    ["支持的工业协议数量（个）", 30, "工业APP数量（个）", 8],
    ["平台注册用户数（名）", 4886, "平台开发者数量（名）", 71],
    ["工业机理模型、微服务组件数量（个）", 30, "云化设计、管理类工业软件数量（个）", 8],
    ["平台积累的工业数据存量（TB）", 30, "是否具有完整的云计算架构", "是"],
    ["项目总投资（万元）", 500, "合作云平台服务商", "甲云"],
  ];

  test("a word that one form has on its cover, and the next one in its table, begins no form there", () => {
    const result = read([
      ...form(["项目全称", "申报项目名称"], "铸造智能工厂建设项目", "白城东盛铸造股份有限公司"),
      [null],
      ...form(["项目名称", "项目全称"], "标识解析节点建设项目", "四平华翔锻造有限公司"),
    ]);
    expect(
      result.applications.map((each) =>
        [
          "project.name",
          "project.technicalLead",
          "project.filledOn",
          "applicant.name",
          "situation.totalInvestment",
        ].map((id) => valueOf(each, id)),
      ),
    ).toEqual([
      ["铸造智能工厂建设项目", "高一", "2020-06-08", "白城东盛铸造股份有限公司", 500],
      ["标识解析节点建设项目", "高一", "2020-06-08", "四平华翔锻造有限公司", 500],
    ]);
  });
});

describe("a form that is there twice", () => {
  const one: Typed[][] = [
    ["项目名称", "铸造改造项目", "总投资（万元）", 396.7],
    ["申报单位", "白城东盛铸造股份有限公司", "信用代码", "91220802871246903T"],
    ["项目联系人", "韦晓红", "手机", "18640131539"],
    ["完成时间", "2020年7月", "支持的工业协议数量（个）", 30],
    ["工业APP数量（个）", 8, "平台注册用户数（名）", 4886],
    ["平台开发者数量（名）", 71, "项目类别", "制造业服务化项目"],
  ];
  const sheets = (...all: { name: string; rows: Typed[][] }[]) =>
    readWorkbook(
      { name: "申报.xlsx", sheets: all.map(({ name, rows }) => sheetOf([title, ...rows], { name })) },
      edition,
    );
  const said = ({ applications }: ReturnType<typeof read>) =>
    applications.map((each) => [valueOf(each, "project.name"), valueOf(each, "contact.mobile")]);
  const project = [["铸造改造项目", "18640131539"]];

  test("on another sheet: 存档联, 报送联", () => {
    const read = sheets({ name: "存档联", rows: one }, { name: "报送联", rows: one });
    expect(said(read)).toEqual(project);
    expect(read.sheets.map(({ role }) => role)).toEqual(["form", "superseded"]);
  });

  test("below: 正本, 副本", () => {
    expect(said(read([title, ["（正本）"], ...one, [null], ["（副本）"], ...one]))).toEqual(project);
  });

  test("as a line of data from which it takes its own", () => {
    const heads = one.flatMap(([label, , other]) => [label!, other!]);
    const values = one.flatMap(([, value, , second]) => [value!, second!]);
    expect(said(sheets({ name: "申报表", rows: one }, { name: "数据", rows: [heads, values] }))).toEqual(
      project,
    );
  });

  test("with another number it is another form", () => {
    const other = one.map((row) => row.map((cell) => (cell === "18640131539" ? "13900001111" : cell)));
    expect(said(sheets({ name: "甲", rows: one }, { name: "乙", rows: other }))).toEqual([
      ...project,
      ["铸造改造项目", "13900001111"],
    ]);
  });
});
