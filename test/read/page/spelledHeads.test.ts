import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { sheetOf, type Typed } from "../sheetOf";

const read = (sheet: SheetSnapshot, ...ids: string[]) =>
  readWorkbook({ name: "1.xlsx", sheets: [sheet] }, edition).applications.map((each) =>
    ids.map((id) => valueOf(each, id)),
  );

const project: Typed[][] = [
  ["铸造智能工厂建设项目", "公共服务项目"],
  ["设备远程运维平台项目", "工业软件项目"],
];
const unit: Typed[][] = [
  ["白城东盛铸造股份有限公司", "吉林省白城市洮北区民生路1号", "137000", "0436-3212345"],
  ["通化宏远医药有限公司", "吉林省通化市东昌区新华大街2号", "134001", "0435-3912345"],
];
const figures: Typed[][] = [
  [8000.5, 8100.5, 8200.5],
  [9000.5, 9100.5, 9200.5],
];
const years = ["2017年", "2018年", "2019年"];
const contact: Typed[][] = [
  ["韦晓红", "18640131539"],
  ["江艳", "15526070326"],
];
const body = project.map((row, n) => [...row, ...unit[n]!, ...figures[n]!, ...contact[n]!]);
const ids = [
  "project.name",
  "applicant.name",
  "applicant.address",
  "finance.totalAssets.2018",
  "contact.mobile",
];
const said = body.map((row) => [row[0], row[2], row[3], row[7], row[10]]);

describe("a list's heads in two rows", () => {
  const list = (upper: readonly string[], lower: Typed[]) =>
    sheetOf(
      [
        ["示范项目信息汇集表"],
        [upper[0]!, null, upper[1]!, null, null, null, "总资产（万元）", null, null, "项目联系人", null],
        lower,
        ...body,
      ],
      { merges: ["A2:B2", "C2:F2", "G2:I2", "J2:K2"] },
    );

  test("项目责任单位 over 单位名称 and others is the heading of them, and no label", () => {
    const lower = [
      "项目名称",
      "项目类别",
      "单位名称",
      "通讯地址",
      "邮政编码",
      "联系电话",
      ...years,
      "姓名",
      "手机",
    ];
    expect(read(list(["项目", "项目责任单位"], lower), ...ids)).toEqual(said);
  });

  test.each([
    ["项目", "企业"],
    ["项目信息", "企业基本情况"],
  ])("%s | %s over 名称 say whose name it is", (...upper) => {
    const lower = ["名称", "类别", "名称", "地址", "邮编", "电话", ...years, "姓名", "手机"];
    expect(read(list(upper, lower), ...ids)).toEqual(said);
  });
});

describe("a form's headings before several rows", () => {
  const rows: Typed[][] = [
    ["项目", "名称", project[0]![0]!],
    [null, "类别", project[0]![1]!],
    [null, "负责人", "李静"],
    ["企业", "名称", unit[0]![0]!],
    [null, "地址", unit[0]![1]!],
    [null, "邮编", unit[0]![2]!],
    [null, "电话", unit[0]![3]!],
  ];
  const more: Typed[][] = [
    ["预计完成时间", null, "2020年12月"],
    ["项目总投资（万元）", null, 2983.4],
    ["合作云平台服务商", null, "华为云计算技术有限公司"],
    ["平台当前建设运营情况", null, "一期已上线运行"],
    ["2020年规划为平台使用企业提供的服务总额（万元）", null, 300],
    ["支持的工业协议数量（个）", null, 12],
    ["工业APP数量（个）", null, 30],
    ["平台注册用户数（名）", null, 500],
    ["平台开发者数量（名）", null, 20],
    ["平台积累的工业数据存量（TB）", null, 12.5],
  ];
  const wanted = ["project.name", "applicant.name", "applicant.address"];

  test("say whose name is asked for in each", () => {
    const sheet = sheetOf([["2020年度省级工业互联网及制造业服务化示范项目申报书"], ...rows, ...more], {
      merges: ["A2:A4", "A5:A8"],
    });
    expect(read(sheet, ...wanted)).toEqual([[project[0]![0], ...unit[0]!.slice(0, 2)]]);
  });

  test("a single one, as 设备 before a list of what was bought, says nothing of the rest", () => {
    const sheet = sheetOf(
      [
        ["2020年度省级工业互联网及制造业服务化示范项目申报书"],
        ["项目名称", null, project[0]![0]!],
        ["项目责任单位", null, unit[0]![0]!],
        ["通讯地址", null, unit[0]![1]!],
        ["联系电话", null, unit[0]![3]!],
        ...more,
        ["项目", "名称", "数控机床改造项目"],
        [null, "金额", 300],
      ],
      { merges: ["A16:A17"] },
    );
    expect(read(sheet, ...wanted)).toEqual([[project[0]![0], ...unit[0]!.slice(0, 2)]]);
    const [only] = readWorkbook({ name: "1.xlsx", sheets: [sheet] }, edition).applications;
    expect(only!.readings["project.name"]!.map(({ cell }) => cell?.row)).toEqual([1]);
  });
});

describe("a list's head over persons of whom the form asks little", () => {
  const people: Typed[][] = [
    ["胡萍玉", "13943170534", "陈桂勇", "18775387555", "吕春", "17726896102", "lx3614@qq.com"],
    ["许建静", "13863046100", "萧霞伟", "13958435330", "冯超芳", "17760701083", "lx8984@qq.com"],
  ];
  const parts = ["法定代表人", "技术负责人", "联系人"];
  const widths = [2, 2, 3];
  const lower = ["姓名", "手机", "姓名", "手机", "姓名", "手机", "邮箱"];
  const fields = [
    "project.name",
    "responsiblePerson.name",
    "responsiblePerson.mobile",
    "responsiblePerson.email",
    "project.technicalLead",
    "contact.name",
    "contact.mobile",
    "contact.email",
  ];
  const address = (from: number, width: number) =>
    `${String.fromCharCode(65 + from)}2:${String.fromCharCode(64 + from + width)}2`;

  /** The groups in any order, each with its columns, behind the project and the enterprise. */
  const listed = (order: readonly number[], names: readonly string[] = parts) => {
    const from = (group: number) => widths.slice(0, group).reduce((sum, each) => sum + each, 0);
    const own = (row: readonly Typed[]) =>
      order.flatMap((group) => row.slice(from(group), from(group) + widths[group]!));
    const head = order.flatMap((group) =>
      Array.from({ length: widths[group]! }, (_, n) => (n === 0 ? names[group]! : null)),
    );
    let col = 6;
    const merges = order.map((group) => {
      const area = address(col, widths[group]!);
      col += widths[group]!;
      return area;
    });
    return sheetOf(
      [
        ["示范项目信息汇集表"],
        ["项目情况", null, "企业情况", null, null, null, ...head],
        ["项目名称", "项目类别", "企业名称", "地址", "邮编", "办公电话", ...own(lower)],
        ...people.map((row, n) => [...project[n]!, ...unit[n]!, ...own(row)]),
      ],
      { merges: ["A2:B2", "C2:F2", ...merges] },
    );
  };

  test.each([
    ["in the form's order", [0, 1, 2]],
    ["with the contact first", [2, 0, 1]],
    ["with the technical lead first", [1, 2, 0]],
  ])("技术负责人 %s: nobody is given another one's numbers", (_, order) => {
    expect(read(listed(order), ...fields)).toEqual(
      people.map(([name, mobile, lead, , contact, own, mail], n) => [
        project[n]![0],
        name,
        mobile,
        null,
        lead,
        contact,
        own,
        mail,
      ]),
    );
  });

  test("财务负责人 and whoever else the form does not ask about", () => {
    const sheet = listed([1, 0, 2], ["法定代表人", "财务负责人", "联系人"]);
    expect(read(sheet, ...fields)).toEqual(
      people.map(([name, mobile, , , contact, own, mail], n) => [
        project[n]![0],
        name,
        mobile,
        null,
        null,
        contact,
        own,
        mail,
      ]),
    );
  });

  test.each([
    ["技术负责人", true],
    ["财务负责人", false],
  ])("the same where nobody merged the headings: %s", (other, isAsked) => {
    const merged = listed([1, 2, 0], ["法定代表人", other, "联系人"]);
    const bare = sheetOf([]);
    const cells = merged.cells.map((cell) => {
      const text = {
        项目名称: "名称",
        项目类别: "类别",
        企业名称: "名称",
        项目情况: "项目",
        企业情况: "企业",
      }[cell.text];
      return text === undefined ? cell : { ...cell, text, value: text };
    });
    expect(read({ ...bare, cells }, ...fields)).toEqual(
      people.map(([name, mobile, lead, , contact, own, mail], n) => [
        project[n]![0],
        name,
        mobile,
        null,
        isAsked ? lead : null,
        contact,
        own,
        mail,
      ]),
    );
  });

  test.each([
    ["负责人", "电话"],
    ["法定代表人", "联系电话"],
    ["项目责任人", "手机"],
  ])("%s | %s | 技术负责人 | … in one row of heads: his number is nobody's", (first, phone) => {
    const heads = [first, phone, "技术负责人", phone, "联系人", phone];
    const sheet = sheetOf([
      ["示范项目信息汇集表"],
      ["项目名称", "项目类别", "企业名称", "地址", "邮编", "传真", ...heads],
      ...people.map((row, n) => [...project[n]!, ...unit[n]!, ...row.slice(0, 6)]),
    ]);
    expect(read(sheet, ...fields, "applicant.phone")).toEqual(
      people.map(([name, mobile, lead, , contact, own], n) => [
        project[n]![0],
        name,
        mobile,
        null,
        lead,
        contact,
        own,
        null,
        null,
      ]),
    );
  });
});
