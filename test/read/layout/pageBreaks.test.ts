import { sheetOf, valuesOf, type Typed } from "../sheetOf";

const title = "2020年度省级工业互联网及制造业服务化示范项目申报书";

/** The persons' figures under a head of columns, then the capability table, which has its labels further right. */
const rows = (between: readonly (readonly Typed[])[]): (readonly Typed[])[] => [
  [title],
  ["栏目", "项目", null, "填写内容"],
  ["项目基本情况", "项目总投资（万元）", null, 3177],
  [null, "合作云平台服务商", null, "浪潮云信息技术股份公司"],
  [null, "平台当前建设运营情况", null, "一期已上线"],
  ...between,
  ["工业互联网项目已具备能力", "工业资源管理能力", "工业设备管理能力", "支持的工业协议数量（个）", null, 5],
  [null, null, "软件应用管理能力", "云化设计、管理类工业软件数量（个）", null, 23],
  [null, null, null, "工业APP数量（个）", null, 7],
  [null, null, null, "工业机理模型、微服务组件数量（个）", null, 49],
  [null, null, "用户与开发者管理能力", "平台注册用户数（名）", null, 1406],
];
const read = {
  "situation.totalInvestment": 3177,
  "situation.cloudPartner": "浪潮云信息技术股份公司",
  "capability.industrialProtocols": 5,
  "capability.cloudSoftware": 23,
  "capability.industrialApps": 7,
  "capability.modelsAndMicroservices": 49,
  "capability.registeredUsers": 1406,
};

describe("a head over the columns of one table says nothing of another one behind", () => {
  test("the title printed again, as at the head of each page", () => {
    expect(valuesOf(sheetOf(rows([[title]])))).toMatchObject(read);
  });

  test("the title with 续表", () => {
    expect(valuesOf(sheetOf(rows([[`${title}（续表）`]])))).toMatchObject(read);
  });

  test("a heading alone in its row", () => {
    expect(valuesOf(sheetOf(rows([["工业互联网项目已具备能力"]])))).toMatchObject(read);
  });
});

test("behind a title printed again the head still says which column holds remarks", () => {
  const page = (labels: readonly (readonly Typed[])[]) => [[title], ...labels];
  const sheet = sheetOf([
    [title],
    ["栏目", "填写要求", "填写内容"],
    ["单位名称", "营业执照全称", "长春甲乙有限公司"],
    ["单位性质", "按营业执照", "有限责任公司"],
    ["通讯地址", "详细到门牌", "长春市人民大街1号"],
    ...page([
      ["项目总投资（万元）", "2", 3177],
      ["合作云平台服务商", "写全称", "浪潮云信息技术股份公司"],
      ["平台当前建设运营情况", "200字内", "一期已上线"],
    ]),
  ]);
  expect(valuesOf(sheet)).toMatchObject({
    "applicant.name": "长春甲乙有限公司",
    "situation.totalInvestment": 3177,
    "situation.cloudPartner": "浪潮云信息技术股份公司",
    "situation.platformStatus": "一期已上线",
  });
});

test("the head of the yearly figures ends with them", () => {
  const sheet = sheetOf([
    [title],
    [null, "单位名称", "长春甲乙有限公司", null, "单位性质", "有限责任公司"],
    [null, "指标", "单位", "2017年", "2018年", "2019年", "备注"],
    [null, "总资产", "万元", 6000.5, 6100.5, 6200.5, "见审计报告第3页"],
    [null, "负债率", "%", 41.2, 42.3, 43.4, "见审计报告第4页"],
    [null, "主营业务收入", "万元", 5000.5, 5100.5, 5200.5, "见审计报告第5页"],
    ["项目基本情况", "项目总投资（万元）", null, 3177],
    [null, "合作云平台服务商", null, "浪潮云信息技术股份公司"],
    [null, "平台当前建设运营情况", null, "一期已上线"],
    [null, "创新能力", "拥有行业创新相关核心技术专利或软件著作权（项）", 36],
    [null, "标准制定", "牵动参与制定相关行业级、国家级标准数量（个）", 5],
  ]);
  expect(valuesOf(sheet)).toMatchObject({
    "finance.totalAssets.2017": 6000.5,
    "finance.debtRatio.2019": 0.434,
    "situation.totalInvestment": 3177,
    "situation.patentsAndCopyrights": 36,
    "situation.standards": 5,
  });
});

test.each([title, "续表", "工业互联网项目已具备能力"])(
  "%s, and below it a few labels in a column that held many answers above",
  (heading) => {
    const above: readonly (readonly Typed[])[] = [
      ["项目基本情况", "项目总投资（万元）", 3177],
      [null, "合作云平台服务商", "浪潮云信息技术股份公司"],
      [null, "平台当前建设运营情况", "一期已上线"],
      ["企业", "单位名称", "长春某某机械有限公司"],
      [null, "单位成立时间", "2010年5月"],
      [null, "通讯地址", "长春市某某路1号"],
      [null, "邮政编码", "130000"],
      [null, "单位主管部门", "长春市工信局"],
      [null, "项目名称", "某某工业互联网平台建设项目"],
    ];
    const below: readonly (readonly Typed[])[] = [
      ["工业互联网项目已具备能力", "工业设备管理能力", "支持的工业协议数量（个）", 5],
      [null, "软件应用管理能力", "云化设计、管理类工业软件数量（个）", 23],
      [null, "用户与开发者管理能力", "平台注册用户数（名）", 1406],
    ];
    const sheet = sheetOf([[title], ["栏目", "项目", "填写内容", "单位"], ...above, [heading], ...below]);
    expect(valuesOf(sheet)).toMatchObject({
      "situation.totalInvestment": 3177,
      "capability.industrialProtocols": 5,
      "capability.cloudSoftware": 23,
      "capability.registeredUsers": 1406,
    });
  },
);
