import { makeForm } from "./layouts/makeForm";
import { readingsOf, sheetOf, valuesOf } from "./sheetOf";

const values = (...rows: (string | number | null)[][]) => valuesOf(sheetOf(rows));

describe("people and units that the form does not ask about", () => {
  test.each([
    ["a row of its own", ["填表人", "李四", "联系电话", "0431-88888888"]],
    ["with the checker", ["企业审核人签字", "王五", "移动电话", "13700003333", "电子信箱", "w@126.com"]],
    ["one cell", ["填表人：李四　　移动电话：13900001111　　填表日期：2020年6月1日"]],
    [
      "whom to ask, above the title",
      ["咨询联系人：王敏　　联系电话：0431-88905566　　电子信箱：jxw@126.com"],
    ],
  ])("who signs has a telephone that is nobody's: %s", (_name, row) => {
    expect(
      values(
        row,
        ["项目联系人信息", "姓名", "张三丰"],
        [null, "移动电话", null],
        [null, "电子信箱", "lx@126.com"],
      ),
    ).toEqual({ "contact.name": "张三丰", "contact.email": "lx@126.com" });
  });

  test.each(["发起人", "填表人", "财务负责人"])("联系电话（%s） asks for nobody's of the form", (who) => {
    const rows = (...own: [string, string][]) => [
      ...own,
      ["单位名称", "长春天合机械有限公司"],
      ["通讯地址", "吉林省长春市朝阳区人民大街1号"],
      ["邮政编码", "130012"],
      ["联系电话", "0431-81234567"],
      ["传真号码", "0431-81234568"],
      ["项目责任人姓名", "陈刚"],
      ["项目责任人固定电话", "0431-81234569"],
      ["项目责任人电子信箱", "cg@163.com"],
      ["项目联系人姓名", "李霞"],
      ["项目联系人移动电话", "13700002222"],
    ];
    expect(values(...rows([`联系电话（${who}）`, "13900139000"]))).toEqual(values(...rows()));
  });

  test.each(["项目技术负责人信息", "企业财务负责人信息", "项目参加单位信息", "合作单位情况", "技术依托单位"])(
    "a part of the table that the form does not have: %s",
    (heading) => {
      const sheet = sheetOf(
        [
          ["项目责任人信息", "姓名", "陈刚", "性别", "男"],
          [null, "职称/职务", null, "移动电话", "13800001111"],
          [heading, "姓名", "别人", "性别", "女"],
          [null, "职称/职务", "总监", "移动电话", "13911112222"],
          ["项目联系人信息", "姓名", "李霞", "移动电话", "13700002222"],
        ],
        { merges: ["A1:A2", "A3:A4"] },
      );
      expect(valuesOf(sheet)).toEqual({
        "responsiblePerson.name": "陈刚",
        "responsiblePerson.sex": "男",
        "responsiblePerson.mobile": "13800001111",
        "contact.name": "李霞",
        "contact.mobile": "13700002222",
      });
    },
  );

  test("a list of the team below the form adds nothing to it", () => {
    const { sheets } = makeForm("oneSheet", 3).workbook;
    const form = sheets[0]!;
    const below = Math.max(...form.cells.map((cell) => cell.row)) + 2;
    const list = sheetOf([
      ["项目组主要成员"],
      ["序号", "姓名", "性别", "职称/职务", "从事专业", "移动电话"],
      [1, "罗静秀", "女", "总经理", "自动化", "13812411865"],
    ]);
    const cells = [...form.cells, ...list.cells.map((cell) => ({ ...cell, row: cell.row + below }))];
    expect(valuesOf({ ...form, cells })).toEqual(valuesOf(form));
  });

  test("a label that was asked everywhere is not given to a section that does not ask it", () => {
    const { sheets } = makeForm("oneSheet", 3).workbook;
    const form = sheets[0]!;
    const below = Math.max(...form.cells.map((cell) => cell.row)) + 2;
    const cells = [
      ...form.cells,
      {
        row: below,
        col: 0,
        kind: "text" as const,
        value: "工业互联网项目已具备能力",
        text: "工业互联网项目已具备能力",
      },
      { row: below + 1, col: 1, kind: "text" as const, value: "电子信箱", text: "电子信箱" },
      { row: below + 1, col: 2, kind: "text" as const, value: "a@b.cn", text: "a@b.cn" },
    ];
    expect(valuesOf({ ...form, cells })).toEqual(valuesOf(form));
  });

  test("技术负责人 with its value stays the cover's field", () => {
    expect(values(["项目技术负责人：", "朱涛"], ["项目年限：", "2019年1月至2020年12月"])).toEqual({
      "project.technicalLead": "朱涛",
      "project.periodStart": "2019-01",
      "project.periodEnd": "2020-12",
    });
  });

  test("a note about the form has its labels, but none of its values", () => {
    expect(
      values(
        ["填写说明：1.项目名称：须与立项文件一致；2.邮政编码：6位数字；3.移动电话：填常用手机"],
        ["项目名称", "某平台"],
        ["邮政编码", "133012"],
      ),
    ).toEqual({ "project.name": "某平台", "applicant.postcode": "133012" });
  });
});

test("what the form does not ask of a person or unit is nobody's, also by the label that it asks of another one", () => {
  const rows = [
    ["项目责任单位信息", "单位名称", "天合公司"],
    [null, "法定代表人", "王某"],
    ["项目责任人信息", "姓名", "陈刚", "职称/职务", null],
    ["项目联系人信息", "姓名", "李霞", "职务", "部长"],
  ];
  expect(valuesOf(sheetOf(rows, { merges: ["A1:A2"] }))).toEqual({
    "applicant.name": "天合公司",
    "responsiblePerson.name": "陈刚",
    "contact.name": "李霞",
  });
});

test("审核人 | 李强 | 联系电话 | … above the form is nobody that it asks about, whoever stands in the rows below", () => {
  const rows = [
    ["审核人", "李强", "联系电话", "0431-88900001"],
    ["单位名称", "天合公司"],
    ["项目责任人", "陈刚", "手机", "13279681635"],
    ["项目联系人", "李霞", "手机", "15290181119"],
  ];
  expect(valuesOf(sheetOf(rows))).toEqual({
    "applicant.name": "天合公司",
    "responsiblePerson.name": "陈刚",
    "responsiblePerson.mobile": "13279681635",
    "contact.name": "李霞",
    "contact.mobile": "15290181119",
  });
});

describe("the enterprise's and a provider's contacts beside the project's own", () => {
  const own = ["项目联系人", "赵伟东", "手机", "13935937290", "邮箱", "lx@126.com"];
  const told = { "contact.name": "赵伟东", "contact.mobile": "13935937290", "contact.email": "lx@126.com" };
  const others = [
    ["企业联系人", "郑大伟", "手机", "13900004444", "邮箱", "zdw@163.com"],
    ["合作云平台服务商", "某某云有限公司", "联系人", "何经理", "手机", "13900005555"],
  ];

  test("say nothing of it, above or below", () => {
    for (const rows of [
      [own, ...others],
      [...others, own],
    ]) {
      const read = valuesOf(sheetOf([["项目名称", "甲平台"], ...rows]));
      expect(read).toEqual({
        ...told,
        "project.name": "甲平台",
        "situation.cloudPartner": "某某云有限公司",
      });
    }
  });

  test("are the project's where it has no other", () => {
    const read = valuesOf(sheetOf([["项目名称", "甲平台"], others[0]!]));
    expect(read).toMatchObject({ "contact.name": "郑大伟", "contact.mobile": "13900004444" });
  });
});

describe("rows below somebody who signs, or in a part about another unit, that ask again what the form asked", () => {
  const form = [
    ["项目名称", "甲平台建设项目"],
    ["单位名称", "天合公司"],
    ["统一社会信用代码", "91220101732553112X"],
    ["联系电话", "0435-3866378"],
    ["总资产（万元）", "2019年", "100"],
    ["项目责任人", "陈刚"],
    ["项目责任人手机", "13279681635"],
    ["项目联系人", "李霞"],
    ["项目联系人手机", "15290181119"],
  ];
  const told = valuesOf(sheetOf(form));

  test.each([
    [
      [
        ["市（县）工信局意见", "同意推荐"],
        ["经办人", "王科长"],
        ["联系电话", "0431-88777666"],
      ],
    ],
    [
      [
        ["推荐单位联系人", "王科长"],
        ["手机", "13800138111"],
        ["电子信箱", "w@163.com"],
      ],
    ],
    [
      [
        ["审核人姓名", "王科长"],
        ["移动电话", "13800138111"],
      ],
    ],
    [
      [
        ["控股股东信息"],
        ["单位名称", "鼎泰集团有限公司"],
        ["法定代表人", "王艳"],
        ["总资产（万元）", "67035.75"],
        ["联系电话", "0438-5215277"],
      ],
    ],
  ])("%j", (rows) => {
    const { "contact.email": _, ...read } = valuesOf(sheetOf([...form, ...rows]));
    expect(read).toEqual(told);
    const readings = Object.values(readingsOf(sheetOf([...form, ...rows])));
    expect(readings.filter((all) => all.length > 1)).toEqual([]);
  });

  test("whose own labels follow below is asked about himself", () => {
    const rows = [...form.slice(0, 7), ["技术联系人", "孔方兄"], ["手机", "13893528634"], ...form.slice(7)];
    expect(valuesOf(sheetOf(rows))).toEqual(told);
  });

  test("what it has not asked is its own", () => {
    const rows = [
      ["项目名称", "甲平台建设项目"],
      ["填表人", "王某"],
      ["联系电话", "0435-3866378"],
      ["通讯地址", "人民大街1号"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({ "applicant.phone": "0435-3866378" });
  });
});

describe("a technical lead of whom more is said than the form asks", () => {
  const rp = ["项目责任人", "姓名", "陈刚", "职务", "董事长"];
  const phones = (mobile: string, landline: string) => [null, "移动电话", mobile, "固定电话", landline];
  const lead = (text: string) => [text, "姓名", "曹涛", "职务", "总工程师"];
  const ct = ["项目联系人", "姓名", "李霞", "工作单位", "天合公司"];
  const told = {
    "responsiblePerson.name": "陈刚",
    "responsiblePerson.title": "董事长",
    "responsiblePerson.mobile": "13279681635",
    "responsiblePerson.landline": "0436-4669827",
    "project.technicalLead": "曹涛",
    "contact.name": "李霞",
    "contact.employer": "天合公司",
    "contact.mobile": "15290181119",
    "contact.landline": "0436-4669829",
  };

  test.each(["项目技术负责人", "项目技术负责人情况"])("%s merged beside its rows", (text) => {
    const sheet = sheetOf(
      [
        rp,
        phones("13279681635", "0436-4669827"),
        lead(text),
        phones("13912345678", "0436-8897746"),
        ct,
        phones("15290181119", "0436-4669829"),
      ],
      { merges: ["A1:A2", "A3:A4", "A5:A6"] },
    );
    expect(valuesOf(sheet)).toEqual(told);
    expect(Object.values(readingsOf(sheet)).filter((all) => all.length > 1)).toEqual([]);
  });

  test("alone above them", () => {
    const above = ([who, ...row]: (string | null)[], next: (string | null)[]) => [
      [who ?? null],
      row,
      next.slice(1),
    ];
    const sheet = sheetOf([
      ...above(rp, phones("13279681635", "0436-4669827")),
      ...above(lead("项目技术负责人"), phones("13912345678", "0436-8897746")),
      ...above(ct, phones("15290181119", "0436-4669829")),
    ]);
    expect(valuesOf(sheet)).toEqual(told);
    expect(Object.values(readingsOf(sheet)).filter((all) => all.length > 1)).toEqual([]);
  });
});
