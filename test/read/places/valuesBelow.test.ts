import { sheetOf, valuesOf } from "../sheetOf";

describe("values below their labels", () => {
  const told = {
    "project.name": "甲平台",
    "project.expectedCompletion": "2021-07",
    "applicant.name": "甲公司",
  };

  test("two labels in a row, their values in the next", () => {
    const rows = [
      ["项目名称", "预计完成时间"],
      ["甲平台", "2021年7月"],
      ["单位名称", "单位性质"],
      ["甲公司", "有限责任公司"],
      ["自主可控", "牵动参与制定相关行业级、国家级标准数量（个）"],
      ["☑芯片级 □平台级", 6],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({
      ...told,
      "applicant.nature": "有限责任公司",
      "situation.autonomyLevels": ["chip"],
      "situation.standards": 6,
    });
  });

  test("one label a row, each with its value in the next", () => {
    const pairs = [
      ["项目名称", "甲平台"],
      ["预计完成时间", "2021年7月"],
      ["单位名称", "甲公司"],
      ["单位性质", "有限责任公司"],
      ["通讯地址", "龙山区大街20号"],
      ["邮政编码", "136200"],
      ["所在地区", "辽源市"],
      ["联系电话", "0437-8902919"],
    ] as const;
    expect(valuesOf(sheetOf(pairs.flatMap(([label, value]) => [[label], [value]])))).toMatchObject(told);
  });

  test("a title and what stands alone further down make no list of people of labels with their values below", () => {
    const rows = [
      ["表1 项目概况"],
      ["项目名称", "单位名称", "项目技术负责人", "预计完成时间"],
      ["甲平台", "甲公司", "钱大勇", "2021年7月"],
      [""],
      ["表1附 行业"],
      ["所属行业"],
      ["造纸和纸制品业"],
      ["表2 单位概况"],
      ["单位性质", "通讯地址", "邮政编码"],
      ["有限责任公司", "龙山区大街20号", "136200"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      ...told,
      "project.technicalLead": "钱大勇",
      "project.industry": "造纸和纸制品业",
      "applicant.postcode": "136200",
    });
  });

  test("a word that is a label elsewhere is still the value beside its label", () => {
    const rows = [
      ["项目责任人信息", "", ""],
      ["职称/职务", "法定代表人"],
      ["最高学历", "本科"],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({ "responsiblePerson.title": "法定代表人" });
  });

  test("labels alone in a form that is not filled in take no text from below", () => {
    const rows = [
      ["项目名称", ""],
      ["以下由经办人填写"],
      ["单位名称", "甲公司"],
      ["单位性质"],
      ["通讯地址", "某街"],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({ "applicant.name": "甲公司", "applicant.address": "某街" });
  });

  test.each([
    ["项目技术负责人", "项目年限", ""],
    ["项目技术负责人", "", "项目年限"],
    ["项目技术负责人：", "项目年限：", ""],
  ])("the next label is never a value: %s | %s | %s", (...row) => {
    const rows = [["项目信息"], ["项目名称", "甲平台"], row, [], ["单位名称", "甲公司"]];
    expect(valuesOf(sheetOf(rows))).toEqual({ "project.name": "甲平台", "applicant.name": "甲公司" });
  });

  test("labels over their values with an empty column between, and an empty row put in", () => {
    const rows = [
      ["项目名称", "", "预计完成时间"],
      ["甲平台", "", "2021年7月"],
      ["单位名称", "", "单位性质"],
      [],
      ["甲公司", "", "有限责任公司"],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({ ...told, "applicant.nature": "有限责任公司" });
    const blank = [...rows, ["通讯地址", "", "邮政编码"], ["填写要求：与营业执照一致"]];
    expect(valuesOf(sheetOf(blank))["applicant.address"]).toBeUndefined();
  });

  describe("one label's answer below it, or further on, in a form with the others beside them", () => {
    const beside = [
      ["项目责任单位信息"],
      ["单位名称", "甲公司", "单位性质", "有限责任公司"],
      ["通讯地址", "龙山区大街20号", "邮政编码", "136200"],
      ["所在地区", "辽源市", "单位主管部门", "辽源市工业和信息化局"],
      ["联系电话", "0437-8902919", "成立时间", "2005-03-01"],
    ];

    test("labels alone in their row take the answers below them", () => {
      const rows = [
        ...beside,
        ["项目名称", "", "预计完成时间"],
        ["甲平台", "", "2021年7月"],
        ["项目技术负责人", "", "合作云平台服务商"],
        ["张涛", "", "某某云有限公司"],
      ];
      expect(valuesOf(sheetOf(rows))).toMatchObject({
        "project.technicalLead": "张涛",
        "situation.cloudPartner": "某某云有限公司",
      });
    });

    test("a label in a head over figures has the one below it, whatever words stand beside it", () => {
      const rows = [
        ...beside,
        ["投资情况", "已完成投资（万元）", "计划总投资（万元）", "其中：自筹"],
        ["", 310.5, 4211, 200],
      ];
      expect(valuesOf(sheetOf(rows))).toMatchObject({ "situation.totalInvestment": 4211 });
    });

    test("the only answer of a row is the label's, whatever is empty between", () => {
      const rows = [...beside, ["支持的工业协议数量（个）", "", "", 245]];
      expect(valuesOf(sheetOf(rows))).toMatchObject({ "capability.industrialProtocols": 245 });
    });

    test.each([
      ["another label of the row is answered", ["项目技术负责人", "", "合作云平台服务商", "乙云"], ["张涛"]],
      ["beside it stands another answer", ["项目技术负责人"], ["开户银行", "中国银行"]],
      ["it stands below nothing", ["项目技术负责人"], ["", "", "张涛"]],
    ])("not where %s", (_, first, second) => {
      expect(valuesOf(sheetOf([...beside, first, second]))["project.technicalLead"]).toBeUndefined();
    });
  });

  test("法定代表人 alone below 职务 is the answer where the labels have theirs below, and no label without one", () => {
    const person = [
      ["项目责任人信息"],
      ["姓名"],
      ["李强"],
      ["最高学历"],
      ["本科"],
      ["职称/职务"],
      ["法定代表人"],
    ];
    const read = (...more: string[][]) =>
      valuesOf(sheetOf([...person, ...more, ["从事专业"], ["自动化"], ["工作单位"], ["甲公司"]]));
    expect(read()).toMatchObject({
      "responsiblePerson.title": "法定代表人",
      "responsiblePerson.specialty": "自动化",
    });
    expect(read(["王明"])["responsiblePerson.title"]).toBeUndefined();
    const blank = [["姓名"], ["职称/职务"], ["法定代表人"], ["最高学历"], ["从事专业"]];
    expect(valuesOf(sheetOf([["项目责任人信息"], ...blank]))).toEqual({});
  });
});
