import { readingsOf, sheetOf, valuesOf, type Typed } from "../sheetOf";

describe("the same label in several sections", () => {
  const blocks = [
    ["项目责任单位信息", "单位名称", "甲公司", "电子信箱", "a@a.cn"],
    ["项目责任人信息", "姓名", "张三", "工作单位", "甲公司"],
    ["", "移动电话", "13165705286", "电子信箱", "b@a.cn"],
    ["项目联系人信息", "姓名", "李四", "工作单位", "乙公司"],
    ["", "移动电话", "13900000001", "电子信箱", "c@a.cn"],
  ];
  const told = {
    "applicant.email": "a@a.cn",
    "responsiblePerson.name": "张三",
    "responsiblePerson.employer": "甲公司",
    "responsiblePerson.mobile": "13165705286",
    "responsiblePerson.email": "b@a.cn",
    "contact.name": "李四",
    "contact.employer": "乙公司",
    "contact.mobile": "13900000001",
    "contact.email": "c@a.cn",
  };

  test("is told apart by the heading to its left, merged or not", () => {
    expect(valuesOf(sheetOf(blocks))).toMatchObject(told);
    expect(valuesOf(sheetOf(blocks, { merges: ["A2:A3", "A4:A5"] }))).toMatchObject(told);
  });

  test("is told apart by a heading above, also side by side", () => {
    const rows = [
      ["项目责任人信息", "", "", "项目联系人信息"],
      ["姓名", "张三", "", "姓名", "李四"],
      ["电子信箱", "b@a.cn", "", "电子信箱", "c@a.cn"],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({
      "responsiblePerson.name": "张三",
      "contact.name": "李四",
      "responsiblePerson.email": "b@a.cn",
      "contact.email": "c@a.cn",
    });
  });

  test("is told apart by a heading over the second of two pages that stand side by side, alone in its row", () => {
    const unit: Typed[][] = [
      ["单位名称", "白城联诚汽车零部件集团有限公司"],
      ["单位地址", "吉林省白城市洮北区吉林大路1892号"],
      ["邮编", "137000"],
      ["联系电话", "0436-8809221"],
      ["传真", "0436-8269169"],
      ["单位邮箱", "jl328@163.com"],
    ];
    const person: Typed[][] = [
      ["姓名", "于春涛"],
      ["性别", "男"],
      ["手机", "13832667135"],
      ["办公电话", "0436-5961777"],
      ["传真", "0436-8269170"],
      ["邮箱", "gm62@163.com"],
    ];
    const contact: Typed[][] = [
      [null, null, null, "项目联系人信息"],
      [null, null, null, "姓名", "沈玉敏"],
      [null, null, null, "传真", "0436-6619105"],
    ];
    const beside = unit.map((row, n) => [...row, null, ...person[n]!]);
    const page = sheetOf([[null, null, null, "项目责任人信息"], ...beside, ...contact]);
    expect(valuesOf(page)).toMatchObject({
      "applicant.phone": "0436-8809221",
      "applicant.fax": "0436-8269169",
      "responsiblePerson.name": "于春涛",
      "responsiblePerson.landline": "0436-5961777",
      "responsiblePerson.fax": "0436-8269170",
    });
    // In the middle over labels of its own it is the heading of all of them.
    const middle: Typed[][] = [
      ["项目责任人信息", null, null, null],
      ["姓名", "于春涛", "性别", "男"],
      [null, null, "项目联系人信息", null],
      ["姓名", "沈玉敏", "移动电话", "13945372116"],
      ["传真号码", "0436-6619105", "电子信箱", "lx4568@qq.com"],
      ["项目总投资（万元）", 2055.9],
      ["合作云平台服务商", "阿里云计算有限公司"],
      ["平台当前建设运营情况", "一期已上线运行"],
    ];
    expect(valuesOf(sheetOf(middle))).toMatchObject({
      "responsiblePerson.name": "于春涛",
      "contact.name": "沈玉敏",
      "contact.mobile": "13945372116",
      "contact.fax": "0436-6619105",
    });
  });

  test("is told apart by a heading that is written over several cells", () => {
    const rows = [
      ["", "电子信箱", "a@a.cn"],
      ["项目", "姓名", "张三"],
      ["责任人", "移动电话", "13165705286"],
      ["信息", "电子信箱", "b@a.cn"],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({
      "applicant.email": "a@a.cn",
      "responsiblePerson.name": "张三",
      "responsiblePerson.mobile": "13165705286",
      "responsiblePerson.email": "b@a.cn",
    });
  });

  test("is told apart by its own first word, or by its place where there is no heading at all", () => {
    expect(
      valuesOf(
        sheetOf([
          ["单位电子信箱", "a@a.cn"],
          ["责任人手机", "13165705286"],
          ["联系人", "李四"],
        ]),
      ),
    ).toEqual({
      "applicant.email": "a@a.cn",
      "responsiblePerson.mobile": "13165705286",
      "contact.name": "李四",
    });
    const bare = blocks.flatMap((row) => [row.slice(1, 3), row.slice(3, 5)]);
    expect(valuesOf(sheetOf(bare))).toMatchObject(told);
  });

  test("a table of persons, a row for each", () => {
    const rows = [
      ["", "姓名", "性别", "工作单位", "移动电话"],
      ["项目责任人", "张三", "男", "甲公司", "13165705286"],
      ["项目联系人", "李四", "女", "乙公司", "13900000001"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "responsiblePerson.name": "张三",
      "responsiblePerson.mobile": "13165705286",
      "contact.name": "李四",
      "contact.mobile": "13900000001",
    });
  });

  test("角色 behind 姓名 is the head of a column, and nobody's name", () => {
    const rows = [
      ["姓名", "角色", "性别", "移动电话", "电子信箱"],
      ["张三", "项目责任人", "男", "13165705286", "a@163.com"],
      ["李四", "项目联系人", "女", "13900000001", "b@163.com"],
    ];
    expect(valuesOf(sheetOf(rows))["responsiblePerson.name"]).not.toBe("角色");
  });

  test("a list of people is no form", () => {
    const rows = [
      ["姓名", "性别", "联系电话"],
      ["马平洋", "男", "18083292601"],
      ["于海敏", "女", "18947241728"],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({});
  });
});

describe("labels", () => {
  test.each([
    "邮政编码",
    "邮 政 编 码",
    "邮政编码：",
    "* 邮政编码",
    "3.邮政编码",
    "（五）邮政编码",
    "邮编",
    "邮政\n编码",
    "邮政编码（必填）",
  ])("%s", (label) => {
    expect(valuesOf(sheetOf([[label, "130012"]]))).toEqual({ "applicant.postcode": "130012" });
  });

  test("a value in the label's own cell", () => {
    const rows = [
      ["项目名称：某某平台建设项目"],
      ["项目年限：2019年5月至2021年7月"],
      ["姓名：张三　　性别：男"],
      ["数据存储与管理\n□第三方数据存储与管理系统\n☑自主研发的数据存储与管理系统"],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({
      "project.name": "某某平台建设项目",
      "project.periodStart": "2019-05",
      "project.periodEnd": "2021-07",
      "responsiblePerson.name": "张三",
      "responsiblePerson.sex": "男",
      "capability.dataStorage": "inHouse",
    });
  });

  test("a label misspelt by a letter is taken with a question", () => {
    const sure = [
      "单位名称",
      "邮政编码",
      "联系电话",
      "所在地区",
      "单位主管部门",
      "通讯地址",
      "单位性质",
      "合作云平台服务商",
    ];
    const rows = [...sure.map((label) => [label, "1"]), ["单位成立时侯", "2012.5.1"]];
    const [reading] = readingsOf(sheetOf(rows))["applicant.establishedOn"]!;
    expect(reading).toMatchObject({
      value: "2012-05-01",
      label: { match: "near" },
      notes: expect.arrayContaining([
        { kind: "labelAltered", printed: "单位成立时间", found: "单位成立时侯" },
      ]),
    });
  });

  test("a word that is a label elsewhere may be a value", () => {
    const rows = [["项目责任人信息", "姓名", "张三", "职称/职务", "法定代表人"]];
    expect(valuesOf(sheetOf(rows))).toEqual({
      "responsiblePerson.name": "张三",
      "responsiblePerson.title": "法定代表人",
    });
  });
});

test("the section's heading may stand before each of its labels", () => {
  const rows = [
    ["项目责任单位信息-电子信箱", "a@a.cn"],
    ["项目责任人信息-电子信箱", "b@a.cn"],
    ["项目联系人信息/电子信箱", "c@a.cn"],
  ];
  expect(valuesOf(sheetOf(rows))).toMatchObject({
    "applicant.email": "a@a.cn",
    "responsiblePerson.email": "b@a.cn",
    "contact.email": "c@a.cn",
  });
});

test("said twice in the table it is no label of 附件4-3, unless that is announced", () => {
  const rows = [
    ["项目责任单位信息", "单位名称", "甲公司", "邮政编码", "130022"],
    ["项目基本情况", "项目总投资（万元）", 4900, "合作云平台服务商", "华为云"],
    ["", "项目总投资（万元）", 4900, "自主可控", ""],
  ];
  expect(readingsOf(sheetOf(rows))["performance.plannedInvestment"]).toBeUndefined();
  const announced = [
    ...rows.slice(0, 2),
    ["附件4-3"],
    ["项目总投资（万元）", 4800],
    ["总体目标", "达到先进水平"],
  ];
  expect(valuesOf(sheetOf(announced))).toMatchObject({
    "situation.totalInvestment": 4900,
    "performance.plannedInvestment": 4800,
  });
  const unannounced = [
    ...rows.slice(0, 2),
    ["项目名称", "甲平台"],
    ["项目总投资（万元）", 4800],
    ["总体目标", "达到先进水平"],
  ];
  expect(valuesOf(sheetOf(unannounced))).toMatchObject({
    "situation.totalInvestment": 4900,
    "performance.projectName": "甲平台",
    "performance.plannedInvestment": 4800,
  });
});

test("a person's labels below each other in a block beside the enterprise's are the person's", () => {
  const rows = [
    ["一、企业信息", "", "", "二、项目信息"],
    ["企业名称", "甲公司", "", "项目名称", "甲平台"],
    ["邮编", "136201", "", "云平台服务商", "某某云有限公司"],
    ["电话", "0437-8865875", "", "联系人", "蔡俊杰"],
    ["邮箱", "office304@126.com", "", "手机", "17759354551"],
  ];
  expect(valuesOf(sheetOf(rows))).toEqual({
    "applicant.name": "甲公司",
    "applicant.postcode": "136201",
    "applicant.phone": "0437-8865875",
    "applicant.email": "office304@126.com",
    "project.name": "甲平台",
    "situation.cloudPartner": "某某云有限公司",
    "contact.name": "蔡俊杰",
    "contact.mobile": "17759354551",
  });
});

test("项目联系人 over two rows with the name in the second one is the name's label and no heading", () => {
  const rows = [["项目名称", "甲平台"], ["项目联系人"], ["", "蔡俊杰"], ["联系人手机"], ["", "17759354551"]];
  const sheet = sheetOf(rows, { merges: ["A2:A3", "A4:A5"] });
  expect(valuesOf(sheet)).toMatchObject({ "contact.name": "蔡俊杰", "contact.mobile": "17759354551" });
});
