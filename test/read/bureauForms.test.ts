import { currentEdition as edition } from "../../src/form";
import { valueOf } from "../../src/read/application";
import { readWorkbook } from "../../src/read/readWorkbook";
import { readingsOf, sheetOf, valuesOf, type Typed } from "./sheetOf";

const read = (rows: readonly (readonly Typed[])[]) =>
  readWorkbook({ name: "申报.xlsx", sheets: [sheetOf(rows)] }, edition);
const title = ["2020年度省级工业互联网及制造业服务化示范项目申报书"];

describe("figures", () => {
  test("近三年…: each year with its figure in a cell of its own", () => {
    const rows = [
      ["近三年主营业务收入（万元）", "2017年：10412.82", "2018年：11269.96", "2019年：11946.15"],
      ["近三年利润总额（万元）", "2017年 1072.52", "2018年 1048.11", "2019年 -955.69"],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({
      "finance.mainBusinessRevenue.2017": 10412.82,
      "finance.mainBusinessRevenue.2018": 11269.96,
      "finance.mainBusinessRevenue.2019": 11946.15,
      "finance.profit.2017": 1072.52,
      "finance.profit.2018": 1048.11,
      "finance.profit.2019": -955.69,
    });
  });

  test("年初 and 上年数 below a year are other years' figures", () => {
    const rows = [
      ["指标（万元）", "2017年", null, "2018年", null, "2019年", null],
      [null, "年初", "年末", "年初", "年末", "年初", "年末"],
      ["总资产", 111.1, 43915.66, 43915.66, 46989.76, 46989.76, 48869.35],
      ["单位性质", "股份有限公司"],
    ];
    expect(valuesOf(sheetOf(rows, { merges: ["B1:C1", "D1:E1", "F1:G1"] }))).toMatchObject({
      "finance.totalAssets.2017": 43915.66,
      "finance.totalAssets.2018": 46989.76,
      "finance.totalAssets.2019": 48869.35,
      "applicant.nature": "股份有限公司",
    });
  });

  test("上年数 and 本年数 below the years rule no other rows", () => {
    const rows = [
      ["指标（万元）", "2017年", null, "2018年", null, "2019年", null],
      [null, "上年数", "本年数", "上年数", "本年数", "上年数", "本年数"],
      ["利润", 2793.49, 3103.88, 2734.79, 3038.65, 2330.39, 2589.32],
      ["单位情况"],
      ["单位性质", "股份有限公司"],
    ];
    expect(valuesOf(sheetOf(rows, { merges: ["B1:C1", "D1:E1", "F1:G1"] }))).toMatchObject({
      "finance.profit.2017": 3103.88,
      "finance.profit.2018": 3038.65,
      "finance.profit.2019": 2589.32,
      "applicant.nature": "股份有限公司",
    });
  });

  test("years with other words beside them, and their table's end", () => {
    const rows = [
      ["指标（万元）", "前年（2017）", "2018年数据", "2019年度（经审计）"],
      ["总资产", 81309.77, 86188.36, 96530.96],
      ["单位性质", "股份有限公司"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "finance.totalAssets.2017": 81309.77,
      "finance.totalAssets.2018": 86188.36,
      "finance.totalAssets.2019": 96530.96,
      "applicant.nature": "股份有限公司",
    });
  });

  test("a unit in the cell behind a figure", () => {
    const rows = [
      ["平台积累的工业数据存量（TB）", "2560", "GB"],
      ["项目总投资（万元）", 456000, "元"],
      ["平台注册用户数（名）", 1.2, "万名"],
      ["工业APP数量（个）", 12, "个"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "capability.industrialDataTB": 2.5,
      "situation.totalInvestment": 45.6,
      "capability.registeredUsers": 12000,
      "capability.industrialApps": 12,
    });
  });

  test("a long answer that goes on in the next rows", () => {
    const rows = [
      ["平台当前建设运营情况", "平台一期已上线。"],
      [null, "二期建设中。"],
      ["2020年规划为平台使用企业提供的服务总额（万元）", 300],
    ];
    expect(readingsOf(sheetOf(rows))["situation.platformStatus"]![0]).toMatchObject({
      value: "平台一期已上线。二期建设中。",
      cell: { row: 0, col: 1 },
    });
  });
});

describe("options", () => {
  test("a sign behind a colon is that of the option before it", () => {
    const rows = [["自主可控", "芯片级：× 服务器级：√ 数据库级：√ 平台级：×"]];
    expect(valuesOf(sheetOf(rows))).toEqual({ "situation.autonomyLevels": ["server", "database"] });
  });

  test("yes or no behind an option is no note", () => {
    const rows = [
      ["云部署模式", "私有云：是；公有云：否；混合云：否"],
      ["项目类别", "行业级工业互联网平台项目：否；企业级工业互联网平台项目：否；制造业服务化项目：是"],
    ];
    const values = valuesOf(sheetOf(rows));
    expect(values["capability.deploymentModel"]).toEqual("private");
    expect(values["project.category"]).toBe("servitization");
    expect(values["capability.cloudProvider"]).toBeUndefined();
    expect(values["project.industry"]).toBeUndefined();
  });

  test("other words behind some options are asked about, and do not count as print", () => {
    const rows = [["自主可控", "芯片级：部分；服务器级：是；数据库级：是；平台级：否"]];
    expect(readingsOf(sheetOf(rows))["situation.autonomyLevels"]![0]!.state).toBe("unread");
  });
});

test("two labels in one numbered sentence that tells how to fill in hold no answers", () => {
  const rows = [
    ["单位性质", "私营企业"],
    ["填写说明："],
    ["4.单位性质：按营业执照填写；传真号码：没有的填“无”。"],
  ];
  expect(valuesOf(sheetOf(rows))).toEqual({ "applicant.nature": "私营企业" });
});

test("计划总投资 stands for the table's own total where 附件4-3 is not on the page", () => {
  const rows = [
    ["申报项目名称", "智能工厂建设项目"],
    ["项目申报单位", "白城东盛铸造股份有限公司"],
    ["计划总投资（万元）", 8700.3],
    ["邮政编码", "137000"],
  ];
  expect(valuesOf(sheetOf(rows))).toMatchObject({
    "project.name": "智能工厂建设项目",
    "applicant.name": "白城东盛铸造股份有限公司",
    "situation.totalInvestment": 8700.3,
  });
});

test("the day beside the one who filled it in is the form's; his telephone is nobody's", () => {
  const rows = [
    ["企业名称", "甲公司", "通讯地址", "创业大街1号"],
    ["填报人：刘洋", "联系电话：13700003333", "填报日期：2020年6月20日"],
  ];
  expect(valuesOf(sheetOf(rows))).toEqual({
    "applicant.name": "甲公司",
    "applicant.address": "创业大街1号",
    "project.filledOn": "2020-06-20",
  });
});

test("questions with 答： below them", () => {
  const asked: [string, string][] = [
    ["1．贵单位全称是什么？", "白城东盛铸造股份有限公司"],
    ["2．本次申报的项目名称？", "铸造改造项目"],
    ["3．统一社会信用代码", "91220802871246903T"],
    ["4．项目总投资多少万元？", "7625.9万元"],
    ["5．项目联系人姓名", "卢建国"],
    ["6．项目联系人手机", "18687738571"],
    ["7．单位成立时间", "2010年4月11日"],
    ["8．通讯地址", "创业大街1号"],
    ["9．邮政编码", "137000"],
    ["10．支持的工业协议数量（个）", "30"],
    ["11．工业APP数量（个）", ""],
    ["12．平台注册用户数（名）", "4886"],
  ];
  const { status, applications } = read([
    title,
    ...asked.flatMap(([question, answer]) => [[question], [`答：${answer}`]]),
  ]);
  expect(status).toBe("read");
  const said = (field: string) => valueOf(applications[0]!, field);
  expect([said("applicant.name"), said("project.name"), said("situation.totalInvestment")]).toEqual([
    "白城东盛铸造股份有限公司",
    "铸造改造项目",
    7625.9,
  ]);
  expect([said("contact.name"), said("contact.mobile"), said("applicant.establishedOn")]).toEqual([
    "卢建国",
    "18687738571",
    "2010-04-11",
  ]);
  expect([said("capability.industrialApps"), said("capability.registeredUsers")]).toEqual([null, 4886]);
});

test("Q1： over A：", () => {
  const asked: [string, string][] = [
    ["单位名称", "白城东盛铸造股份有限公司"],
    ["项目名称", "铸造改造项目"],
    ["统一社会信用代码", "91220802871246903T"],
    ["项目总投资（万元）", "7625.9"],
    ["项目联系人姓名", "卢建国"],
    ["项目联系人手机", "18687738571"],
    ["单位成立时间", "2010年4月11日"],
    ["通讯地址", "创业大街1号"],
    ["邮政编码", "137000"],
    ["工业APP数量（个）", "30"],
  ];
  const { applications } = read([
    title,
    ...asked.flatMap(([question, answer], n) => [[`Q${n + 1}：${question}`], [`A：${answer}`]]),
  ]);
  const said = (field: string) => valueOf(applications[0]!, field);
  expect(
    ["applicant.name", "project.name", "situation.totalInvestment", "contact.name", "contact.mobile"].map(
      said,
    ),
  ).toEqual(["白城东盛铸造股份有限公司", "铸造改造项目", 7625.9, "卢建国", "18687738571"]);
  expect(said("applicant.establishedOn")).toBe("2010-04-11");
});

test("the label typed once more before its answer", () => {
  const values = listed(
    ["所属市（县、区）", "所属市（县、区）：通化市东昌区"],
    ["项目责任人职称/职务", "项目责任人职称/职务：总经理"],
    ["项目责任人办公电话", "项目责任人办公电话：0435-2252954"],
  );
  expect(values).toMatchObject({
    "applicant.region": "通化市东昌区",
    "responsiblePerson.title": "总经理",
    "responsiblePerson.landline": "0435-2252954",
  });
});

/** A bureau's own list of labels and answers, with further rows among them. */
const listed = (...further: (string | null)[][]) =>
  valuesOf(
    sheetOf([
      ...further,
      ["项目名称", "铸造智能工厂建设项目"],
      ["申报单位", "白城东盛铸造股份有限公司"],
      ["统一社会信用代码", "91220802871246903T"],
      ["单位性质", "股份有限公司"],
      ["通讯地址", "吉林省白城市洮北区工业园区1号"],
      ["邮政编码", "137000"],
      ["联系电话", "0436-8094000"],
      ["单位成立时间", "2001年1月10日"],
      ["法定代表人", "袁春梅"],
      ["项目联系人", "韦晓红"],
      ["联系人手机", "18640131539"],
    ]),
  );

test("填报单位（盖章）： waits for a seal: the enterprise's name stands beside its own label", () => {
  const { "applicant.name": name } = listed(["2020年度申报书"], ["填报单位（盖章）：", null]);
  expect(name).toBe("白城东盛铸造股份有限公司");
});

test("answers of one project that stand now in this column and now in the next", () => {
  const rows: [string, string | number][] = [
    ["项目名称", "铸造智能工厂建设项目"],
    ["单位名称", "白城东盛铸造股份有限公司"],
    ["统一社会信用代码", "91220802871246903T"],
    ["单位性质", "股份有限公司"],
    ["邮政编码", "137000"],
    ["联系电话", "0436-4386511"],
    ["项目联系人姓名", "卢建国"],
    ["项目联系人手机", "18687738571"],
    ["项目总投资（万元）", 7625.9],
    ["工业APP数量（个）", 30],
    ["平台注册用户数（名）", 4886],
    ["平台开发者数量（名）", 12],
  ];
  const { status, applications } = read([
    title,
    ...rows.map(([label, answer], n) => (n % 2 ? [label, null, answer] : [label, answer])),
  ]);
  expect([status, applications.length]).toEqual(["read", 1]);
  const said = (field: string) => valueOf(applications[0]!, field);
  expect(["project.name", "applicant.name", "situation.totalInvestment", "contact.mobile"].map(said)).toEqual(
    ["铸造智能工厂建设项目", "白城东盛铸造股份有限公司", 7625.9, "18687738571"],
  );
});

test("联系方式 merged beside 办公电话 and 手机 asks for nothing itself", () => {
  const sheet = sheetOf(
    [
      ["单位名称", "白城东盛铸造股份有限公司"],
      ["联系电话", "0436-4386511"],
      ["项目联系人", "卢建国"],
      ["联系方式", "手机", "18687738571"],
      [null, "办公电话", "0436-6863326"],
    ],
    { merges: ["A4:A5"] },
  );
  expect(valuesOf(sheet)).toEqual({
    "applicant.name": "白城东盛铸造股份有限公司",
    "applicant.phone": "0436-4386511",
    "contact.name": "卢建国",
    "contact.mobile": "18687738571",
    "contact.landline": "0436-6863326",
  });
});
