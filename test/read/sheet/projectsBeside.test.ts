import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const enterprise: Typed[][] = [
  ["2020年度省级工业互联网及制造业服务化示范项目申报书"],
  ["单位名称", "天合机械有限公司", "单位性质", "有限责任公司"],
  ["通讯地址", "吉林省长春市朝阳区人民大街1号", "邮政编码", "130012"],
  ["联系电话", "0431-81234567", "传真号码", "0431-81234568"],
  ["项目责任人姓名", "陈国博", "项目责任人职务", "董事长"],
  ["指标", "2017年", "2018年", "2019年"],
  ["总资产（万元）", 7654.9, 8012.3, 8233.1],
  ["负债率", "41.2%", "42.1%", "40.3%"],
];
const projects: Typed[][] = [
  ["项目名称", "基于5G的协同制造平台建设项目", "智能工厂远程运维服务化项目"],
  ["项目类别", "公共服务项目", "制造业服务化项目"],
  ["预计完成时间", "2020年12月", "2020年8月"],
  ["项目总投资（万元）", 2983.4, 721.5],
  ["合作云平台服务商", "华为云计算技术有限公司", "阿里云计算有限公司"],
  ["工业APP数量（个）", 16, 13],
  ["平台注册用户数（名）", 2975, 6390],
];
const readAll = (rows: Typed[][]) => {
  const { status, applications } = readWorkbook({ name: "申报.xlsx", sheets: [sheetOf(rows)] }, edition);
  const ids = ["project.name", "situation.totalInvestment", "applicant.phone", "finance.totalAssets.2018"];
  return [status, ...applications.map((each) => ids.map((id) => valueOf(each, id)))];
};
const both = [
  "read",
  ["基于5G的协同制造平台建设项目", 2983.4, "0431-81234567", 8012.3],
  ["智能工厂远程运维服务化项目", 721.5, "0431-81234567", 8012.3],
];

describe("several projects in columns below their enterprise's rows", () => {
  test.each([
    ["by numbers", [[null, "项目一", "项目二"]]],
    ["by numbers beside a word", [["申报项目", "项目1", "项目2"]]],
    ["by their names", []],
  ])("%s", (_, head: Typed[][]) => {
    expect(readAll([...enterprise, ...head, ...projects])).toEqual(both);
  });

  test("the enterprise's figures may stand below them", () => {
    const rows = [...enterprise.slice(0, 5), ...projects, ...enterprise.slice(5)];
    expect(readAll(rows)).toEqual(both);
  });

  test.each(["示例", "填写示例", "备注"])(
    "a column %s beside the one of the answers is no project",
    (word) => {
      const rows: Typed[][] = [
        ["栏目", word, "填报内容"],
        ...projects,
        ["单位名称", "长春北方智能装备有限公司", "天合机械有限公司"],
        ["联系电话", "0431-88606489", "0431-81234567"],
        [],
        ...enterprise.slice(5),
      ];
      expect(readAll(rows)).toEqual(["read", ["智能工厂远程运维服务化项目", 721.5, "0431-81234567", 8012.3]]);
    },
  );

  test("a column that answers the enterprise's rows too holds an example, whatever it is called", () => {
    const rows: Typed[][] = [
      ["栏目", "企业填写", "参照"],
      ...projects,
      ["指标", "2017年", "2018年", "2019年"],
      ["总资产（万元）", 7654.9, 8012.3, 8233.1],
      ["单位名称", "天合机械有限公司", "长春北方智能装备有限公司"],
      ["通讯地址", "吉林省长春市朝阳区人民大街1号", "吉林省长春市光谷大街1450号"],
      ["邮政编码", "130012", "133223"],
      ["联系电话", "0431-81234567", "0431-88606489"],
    ];
    expect(readAll(rows)).toHaveLength(2);
  });

  test("a column of instructions, or what stood there before, is no project", () => {
    const hints: Typed[][] = projects.map(([label, answer]) => [label!, "不超过三十个字，据实填写", answer!]);
    expect(readAll([...enterprise, ...hints])).toHaveLength(2);
    const remarks: Typed[][] = projects.map(([label, answer]) => [label!, answer!, "已与营业执照核对"]);
    expect(readAll([...enterprise, ...remarks])).toHaveLength(2);
  });
});
