import { readingsOf, sheetOf, valuesOf, type Typed } from "../sheetOf";

const form: readonly (readonly Typed[])[] = [
  ["项目名称", "柔性制造云平台建设项目"],
  ["项目类别", "制造业服务化项目"],
  ["单位名称", "长春天合机械有限公司"],
  ["统一社会信用代码", "91220101732553112X"],
  ["项目起止时间", "2019年1月至2020年12月"],
  ["项目责任人姓名", "陈刚"],
  ["项目联系人姓名", "李霞"],
  ["项目联系人手机", "13700002222"],
  ["项目总投资（万元）", 617.6],
];
const told = valuesOf(sheetOf(form));

describe("a list that an enterprise put below its form", () => {
  test.each<[string, (readonly Typed[])[]]>([
    [
      "earlier projects",
      [
        ["已承担项目情况"],
        ["序号", "项目名称", "立项部门", "总投资（万元）", "起止时间"],
        [1, "一号车间数字化改造项目", "吉林省工信厅", 500, "2016年1月至2017年12月"],
        [2, "二号车间数字化改造项目", "吉林省工信厅", 501, "2016年1月至2017年12月"],
      ],
    ],
    [
      "what was paid for them",
      [
        ["项目名称", "项目类别", "资金（万元）", "年度"],
        ["一号车间数字化改造项目", "工业软件项目", 50, 2018],
        ["二号车间数字化改造项目", "工业软件项目", 51, 2018],
      ],
    ],
    [
      "what is built",
      [
        ["建设内容", "总投资（万元）", "完成时间"],
        ["建设甲系统", 513.5, "2020年7月"],
        ["建设乙系统", 308.1, "2020年8月"],
        ["合计", 821.6],
      ],
    ],
    [
      "customers",
      [
        ["序号", "服务企业名称", "统一社会信用代码", "联系人", "联系电话"],
        [1, "松原鼎泰农业机械有限责任公司", "91220702MAREH2JC6K", "何杰志", "17742943899"],
        [2, "长春启明医药股份有限公司", "91220106MAYW8XBM11", "彭娜鹏", "15926765090"],
      ],
    ],
  ])("%s: says nothing of the form's own", (_name, list) => {
    const sheet = sheetOf([...form, [], ...list]);
    expect(valuesOf(sheet)).toEqual(told);
    expect(Object.values(readingsOf(sheet)).filter((all) => all.length > 1)).toEqual([]);
  });

  test("one row is an answer, and so is what the form has not asked", () => {
    const once = sheetOf([
      ["单位名称", "长春天合机械有限公司"],
      ["项目名称", "项目类别", "总投资（万元）"],
      ["柔性制造云平台建设项目", "工业软件项目", 500],
    ]);
    expect(valuesOf(once)).toMatchObject({ "situation.totalInvestment": 500 });
  });
});
