import { currentEdition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const asked = ["单位名称", "单位性质", "所在地区", "通讯地址", "联系电话", "2019年总资产（万元）"];
const own: Typed[] = [
  "大安鼎新有限公司",
  "有限责任公司",
  "大安市",
  "大安市嫩江西路2号",
  "0436-3323227",
  6719.56,
];
const other: Typed[] = [
  "临江昊成有限公司",
  "私营企业",
  "临江市",
  "临江市鸭绿江大街8号",
  "0439-3412264",
  9340.73,
];

const before: Typed[][] = [
  ["示范项目联合申报表"],
  ["一、项目信息"],
  ["项目名称", "矿泉水灌装数字孪生平台建设项目"],
  ["项目类别", "公共服务项目"],
  ["项目年限", "2018年2月至2020年10月"],
  ["预计完成时间", "2020年10月"],
  ["项目技术负责人", "田文东"],
  ["二、单位信息"],
];
const after: Typed[][] = [
  ["三、项目责任人信息"],
  ["姓名", "刘俊玉", "性别", "男"],
  ["移动电话", "18073063025", "电子信箱", "hcnz87@163.com"],
  ["四、项目基本情况"],
  ["项目总投资（万元）", 1378],
  ["平台当前建设运营情况", "平台一期投入使用9个月"],
  ["拥有核心技术专利或软件著作权（项）", 17],
];

function read(rows: Typed[][], merges: string[] = []) {
  const sheet = sheetOf([...before, ...rows, ...after], { merges });
  const { applications } = readWorkbook({ name: "申报.xlsx", sheets: [sheet] }, currentEdition);
  return applications.map((each) => [
    ...["name", "nature", "region", "address", "phone"].map((field) => valueOf(each, `applicant.${field}`)),
    valueOf(each, "finance.totalAssets.2019"),
    valueOf(each, "responsiblePerson.sex"),
    valueOf(each, "responsiblePerson.email"),
  ]);
}

const asOwn = [[...own, "男", "hcnz87@163.com"]];
const columns = (...values: Typed[][]) => asked.map((label, n) => [label, ...values.map((each) => each[n]!)]);

test.each([
  ["before", [["", "参与单位", "牵头单位（项目责任单位）"], ...columns(other, own)]],
  ["behind", [["", "牵头单位", "合作单位"], ...columns(own, other)]],
  ["on both sides", [["栏目", "参与单位1", "牵头单位", "参与单位2"], ...columns(other, own, other)]],
  [
    "below a heading between the rows",
    [
      ["栏目", "联合申报单位", "申报单位"],
      ...columns(other, own).slice(0, 5),
      ["财务状况"],
      ...columns(other, own).slice(5),
    ],
  ],
])("the column of who applies jointly with the enterprise is none of its answers: %s", (_, rows) => {
  expect(read(rows)).toEqual(asOwn);
});

test("nor are the labels with their answers that stand under it", () => {
  const rows = asked.map((label, n) => [label, other[n]!, label, own[n]!]);
  expect(read([["参与单位", "", "牵头单位", ""], ...rows], ["A9:B9", "C9:D9"])).toEqual(asOwn);
});

test("牵头单位 | 某公司 | 参与单位 | 某厂 names both beside each other", () => {
  const rows = columns(own).slice(1);
  expect(read([["牵头单位", own[0]!, "参与单位", other[0]!], ...rows])).toEqual(asOwn);
});
