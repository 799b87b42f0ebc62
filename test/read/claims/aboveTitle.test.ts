import { sheetOf, valuesOf, type Typed } from "../sheetOf";

const form: Typed[][] = [
  ["2020年度省级工业互联网及制造业服务化示范项目申报书"],
  ["项目名称", "启明石化装备智能工厂远程运维服务化项目"],
  ["单位名称", "四平启明石化装备有限公司"],
  ["统一社会信用代码", "91220302MA3QMPKB1C"],
  ["联系电话", "0434-5914435"],
  ["项目联系人姓名", "曹艳强"],
  ["项目联系人固定电话", "0434-2884144"],
  ["项目联系人传真号码", "0434-3458075"],
  ["项目总投资（万元）", 2883.2],
];
const alone = valuesOf(sheetOf(form));

describe("what stands above the form's title, each with its label in one cell", () => {
  test.each<[string, Typed[][]]>([
    [
      "whom to call, in a bureau's letter",
      [["关于报送申报书的函"], ["联系人：赵科长　　电话：0431-87654321　　传真：0431-87654322"]],
    ],
    [
      "how to fill in",
      [
        ["【填报须知】"],
        ["1.单位名称：与公章一致；2.联系电话：必须能接通；"],
        ["3.项目总投资（万元）：不含流动资金；4.统一社会信用代码：18位"],
      ],
    ],
  ])("is no answer where the form asks for it: %s", (_, letter) => {
    expect(valuesOf(sheetOf([...letter, [], ...form]))).toEqual(alone);
  });

  test("is one where the form does not ask for it again", () => {
    expect(valuesOf(sheetOf([["填报日期：2020年6月18日"], ...form]))).toEqual({
      ...alone,
      "project.filledOn": "2020-06-18",
    });
  });

  test("and so under the title that a bureau gave a form of its own", () => {
    const own = [["四平市2020年示范项目申报信息表"], ...form.slice(1)];
    const letter = [["联系人：赵科长　　电话：0431-87654321"]];
    expect(valuesOf(sheetOf([...letter, ...own]))).toEqual(valuesOf(sheetOf(own)));
  });
});
