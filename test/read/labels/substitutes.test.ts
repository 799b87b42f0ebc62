import { readingsOf, sheetOf, valuesOf } from "../sheetOf";

const table = (...rows: (string | number)[][]) =>
  sheetOf([["财务情况", "2017年", "2018年", "2019年"], ["总资产（万元）", 100, 110, 120], ...rows]);

describe("labels that stand in for others", () => {
  test("净利润 is another figure beside 利润, also where that is blank", () => {
    const filled = table(["净利润（万元）", 5, 6, 7], ["利润（万元）", 8, 9, 10]);
    expect(readingsOf(filled)["finance.profit.2018"]?.map((reading) => reading.value)).toEqual([9]);
    const blank = table(["利润（万元）", 8, "", 10], ["净利润（万元）", 5, 6, 7]);
    expect(readingsOf(blank)["finance.profit.2018"]?.map((reading) => reading.state)).toEqual(["blank"]);
    expect(valuesOf(blank)).toMatchObject({ "finance.profit.2017": 8, "finance.profit.2019": 10 });
  });

  test("净利润 alone is the profit", () => {
    expect(valuesOf(table(["净利润（万元）", 5, 6, 7]))).toMatchObject({
      "finance.profit.2017": 5,
      "finance.profit.2018": 6,
      "finance.profit.2019": 7,
    });
  });

  test("also in a list with the years in the labels", () => {
    const list = sheetOf([
      ["指标", "填报值"],
      ["2018年总资产（万元）", 100],
      ["2018年利润总额（万元）", ""],
      ["2018年净利润（万元）", 6],
    ]);
    expect(readingsOf(list)["finance.profit.2018"]?.map((reading) => reading.state)).toEqual(["blank"]);
  });

  test("营业收入 and 税金及附加 beside the form's own rows", () => {
    const values = valuesOf(
      table(
        ["营业收入（万元）", 90, 91, 92],
        ["主营业务收入（万元）", 80, 81, 82],
        ["税金及附加（万元）", 1, 2, 3],
        ["上缴税金（万元）", 4, 5, 6],
      ),
    );
    expect(values).toMatchObject({
      "finance.mainBusinessRevenue.2017": 80,
      "finance.taxes.2019": 6,
    });
  });

  test("注册地址 beside 通讯地址, and alone", () => {
    const beside = sheetOf([
      ["项目责任单位信息", "注册地址", "甲路1号", "通讯地址", "乙路2号"],
      ["", "邮政编码", "130022", "所在地区", "长春市"],
    ]);
    expect(readingsOf(beside)["applicant.address"]?.map((reading) => reading.value)).toEqual(["乙路2号"]);
    const alone = sheetOf([["项目责任单位信息", "注册地址", "甲路1号", "邮政编码", "130022"]]);
    expect(valuesOf(alone)["applicant.address"]).toBe("甲路1号");
  });
});

describe("of several labels that stand in for a field", () => {
  test.each([
    ["单位类型", "企业性质"],
    ["企业性质", "单位类型"],
    ["单位类型", "单位性质"],
  ])("%s before %s: the one that is answered with a registered type counts", (one, other) => {
    const sheet = sheetOf([
      ["单位名称", "长春天合机械有限公司", one, one === "单位类型" ? "制造业企业" : "股份有限公司"],
      ["邮政编码", "130022", other, other === "单位类型" ? "制造业企业" : "股份有限公司"],
    ]);
    expect(readingsOf(sheet)["applicant.nature"]?.map(({ value, notes }) => [value, notes])).toEqual([
      ["股份有限公司", []],
    ]);
  });

  test("two registered types are asked about", () => {
    const sheet = sheetOf([
      ["单位名称", "长春天合机械有限公司", "单位类型", "国有企业"],
      ["邮政编码", "130022", "企业性质", "股份有限公司"],
    ]);
    expect(readingsOf(sheet)["applicant.nature"]).toHaveLength(2);
  });
});

test("申报项目 over 项目名称 heads the projects, and is no blank name of one", () => {
  const sheet = sheetOf([
    ["申报项目"],
    ["项目名称", "柔性制造云平台建设项目", "项目类别", "制造业服务化项目"],
    ["项目技术负责人", "曹涛", "预计完成时间", "2020年11月"],
  ]);
  expect(readingsOf(sheet)["project.name"]?.map(({ value }) => value)).toEqual(["柔性制造云平台建设项目"]);
  const alone = sheetOf([
    ["申报项目", "柔性制造云平台建设项目", "项目类别", "制造业服务化项目"],
    ["项目技术负责人", "曹涛", "预计完成时间", "2020年11月"],
  ]);
  expect(valuesOf(alone)["project.name"]).toBe("柔性制造云平台建设项目");
});
