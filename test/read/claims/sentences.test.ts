import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const read = (rows: Typed[][]) => {
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheetOf(rows)] }, edition);
  expect(applications).toHaveLength(1);
  return applications[0]!;
};
const said = (rows: Typed[][], ...fields: string[]) => {
  const application = read(rows);
  return fields.map((field) => valueOf(application, field));
};
const inOne = (...texts: string[]) => texts.map((text) => [text]);

const report = inOne(
  "关于申报2020年度省级工业互联网示范项目的情况说明",
  "一、企业概况。白城东盛铸造股份有限公司（统一社会信用代码：91220802871246903T）成立于2002年6月7日，单位性质为股份有限公司，通讯地址：白城市洮北区中兴路4号，邮政编码：137000，联系电话：0436-3149903。",
  "法定代表人：孙晓红，女，大专，手机：18640131539。",
  "二、项目概况。项目名称：铸造智能工厂建设项目。项目类别：两化融合创新示范项目。建设期限：2019年2月至2020年8月。项目总投资：2937万元。项目技术负责人：邹鹏。合作云平台服务商：阿里云计算有限公司。",
  "三、经营情况。",
  "2018年末总资产16,873.79万元，负债率36.76%；当年实现主营业务收入12222.97万元，缴纳税金641.08万元，实现利润1077.36万元。",
  "四、项目联系人：江艳，手机：15526070326，邮箱：kj86157@163.com。",
  "填报日期：2020年6月9日",
);

describe("a report whose paragraphs stand in cells", () => {
  test("is read sentence by sentence", () => {
    const fields = {
      "applicant.name": "白城东盛铸造股份有限公司",
      "applicant.creditCode": "91220802871246903T",
      "applicant.establishedOn": "2002-06-07",
      "applicant.nature": "股份有限公司",
      "applicant.address": "白城市洮北区中兴路4号",
      "applicant.phone": "0436-3149903",
      "responsiblePerson.name": "孙晓红",
      "responsiblePerson.education": "大专",
      "responsiblePerson.mobile": "18640131539",
      "project.name": "铸造智能工厂建设项目",
      "project.category": "ioiiDemonstration",
      "project.periodEnd": "2020-08",
      "project.technicalLead": "邹鹏",
      "situation.totalInvestment": 2937,
      "finance.totalAssets.2018": 16873.79,
      "finance.mainBusinessRevenue.2018": 12222.97,
      "contact.name": "江艳",
      "contact.email": "kj86157@163.com",
    };
    expect(said(report, ...Object.keys(fields))).toEqual(Object.values(fields));
  });

  test("tells the cell that holds the paragraph", () => {
    const { cell } = read(report).readings["applicant.establishedOn"]![0]!;
    expect(cell).toMatchObject({ row: 1, col: 0 });
  });
});

const short = (...lines: string[]) =>
  inOne(
    "2020年度省级工业互联网及制造业服务化示范项目申报书",
    "项目名称：铸造智能工厂建设项目",
    "申报单位：白城东盛铸造股份有限公司",
    "信用代码：91220802871246903T",
    "项目类别：两化融合创新示范项目",
    "起止时间：2019年4月至2021年5月",
    "项目总投资：2937万元",
    ...lines,
  );

test("a label with its colon that asks two things, or for several years, is answered in its own cell", () => {
  const rows = short(
    "法人及电话：孙晓红  18640131539",
    "联系人及电话：江艳  15526070326",
    "地址及邮编：白城市洮北区中兴路4号  137000",
    "近三年总资产（2017/2018/2019）：100.5 / 200 / 300 万元",
    "负债率（2019、2018、2017）：41.16% / 39.05% / 42.04%",
  );
  const fields = {
    "responsiblePerson.name": "孙晓红",
    "responsiblePerson.mobile": "18640131539",
    "contact.name": "江艳",
    "contact.mobile": "15526070326",
    "applicant.address": "白城市洮北区中兴路4号",
    "applicant.postcode": "137000",
    "finance.totalAssets.2017": 100.5,
    "finance.totalAssets.2019": 300,
    "finance.debtRatio.2019": 0.4116,
    "finance.debtRatio.2017": 0.4204,
  };
  expect(said(rows, ...Object.keys(fields))).toEqual(Object.values(fields));
});

test("an answer with sentences of its own stays whole", () => {
  const goal = "建成智能工厂。单位性质为股份制；项目名称见封面。实现总资产翻番。";
  const rows = short("通讯地址：白城市洮北区中兴路4号", "邮政编码：137000", `总体目标：${goal}`);
  const [goals, nature] = said(rows, "performance.overallGoal", "applicant.nature");
  expect([goals, nature ?? null]).toEqual([goal, null]);
});

const state = "平台一期已上线运行。接入设备534台，服务企业53家。二期在建。";

test.each([
  [
    "in the lines of one cell",
    [[["项目技术负责人：邹鹏", `平台当前建设运营情况：${state}`, "单位性质：股份有限公司"].join("\n")]],
  ],
  ["in a paragraph", [[`项目技术负责人：邹鹏。单位性质：股份有限公司。平台当前建设运营情况：${state}`]]],
])("a long answer among others %s keeps its sentences", (_, rows) => {
  const [lead, nature, platform] = said(
    [...short("通讯地址：白城市洮北区中兴路4号"), ...rows],
    ...["project.technicalLead", "applicant.nature", "situation.platformStatus"],
  );
  expect([lead, nature, platform]).toEqual(["邹鹏", "股份有限公司", state]);
});
