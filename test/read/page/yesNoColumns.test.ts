import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const head: Typed[][] = [
  ["工业互联网及制造业服务化示范项目申报书"],
  ["项目名称", "铸造智能工厂建设项目"],
  ["单位名称", "白城东盛铸造股份有限公司", "统一社会信用代码", "91220802871246903T"],
  ["项目责任人", "孙晓红", "责任人手机", "18640131539"],
  ["项目联系人", "江艳", "联系人手机", "15526070326"],
  ["项目年限", "2018年5月至2020年12月", "总投资（万元）", 6191.3],
];
const options = ["研发设计协同", "定制化服务", "供应链管理", "网络化协同制造"];

/** The options with a sign in the one or the other of two columns, numbered. */
const list = (label: string, words: Typed[], chosen: readonly number[], names = options): Typed[][] => [
  [label],
  ["序号", ...words],
  ...names.map((name, n): Typed[] => [n + 1, name, ...(chosen.includes(n) ? ["√", null] : [null, "√"])]),
];
const read = (rows: Typed[][], merges: string[]) => {
  const sheet = sheetOf([...head, ...rows], { merges });
  return readWorkbook({ name: "x.xlsx", sheets: [sheet] }, edition).applications[0]!;
};

test.each([
  ["服务类型", "是", "否"],
  ["类别", "有", "无"],
  ["内容", "选", "不选"],
])("of columns headed %s | %s | %s the sign under the last one chooses nothing", (...words) => {
  const rows = [
    ...list("提供服务类型（在选项后划“√”）", words, [0, 3]),
    ...list("云部署模式（在选项后划“√”）", ["模式", ...words.slice(1)], [1], ["私有云", "公有云", "混合云"]),
  ];
  const application = read(rows, ["A7:D7", "A13:D13"]);
  expect(valueOf(application, "project.serviceTypes")).toEqual([
    "designCollaboration",
    "networkedManufacturing",
  ]);
  expect(valueOf(application, "capability.deploymentModel")).toBe("public");
});

test("a question below such heads is answered with the word over its sign", () => {
  const rows: Typed[][] = [
    ["问题", "是", "否"],
    ["是否具有完整的云计算架构", null, "√"],
    ["是否上市", "√"],
    ["邮政编码", "137000", "单位性质", "股份有限公司"],
    ["通讯地址", "白城市洮北区中兴路4号", "云服务商名称", "阿里云计算有限公司"],
  ];
  expect(valueOf(read(rows, []), "capability.fullCloudArchitecture")).toBe(false);
});
