import { readingsOf, sheetOf, valuesOf, type Typed } from "../sheetOf";

describe("where the value stands", () => {
  test("a remark further right is not taken for a blank value", () => {
    const rows = [
      ["单位名称", "甲公司", "与营业执照一致"],
      ["邮政编码", "", "6位数字"],
      ["联系电话", "0431-85909115"],
    ];
    const readings = readingsOf(sheetOf(rows));
    expect(readings["applicant.postcode"]![0]).toMatchObject({
      state: "blank",
      raw: "",
      cell: { sheet: "Sheet1", row: 1, col: 1 },
    });
  });

  test("the header of a list says which column counts", () => {
    const rows = [
      ["指标", "填写要求", "单位", "填报值", "备注"],
      ["单位名称", "与营业执照一致", "", "甲公司", ""],
      ["邮政编码", "6位数字", "", "", "见信封"],
      ["项目总投资", "", "元", "12000000", ""],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({
      "applicant.name": "甲公司",
      "situation.totalInvestment": 1200,
    });
  });

  test("what tells how to fill in behind a label's colon is no answer where one stands beside it", () => {
    const rows = [
      ["单位名称：按营业执照填写全称", "甲公司"],
      ["邮政编码：请填写6位数字", "130000"],
      ["通讯地址：与营业执照一致", ""],
      ["从事专业：按摩器械制造", ""],
    ];
    const readings = readingsOf(sheetOf(rows));
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "applicant.name": "甲公司",
      "applicant.postcode": "130000",
    });
    expect(readings["responsiblePerson.specialty"]?.[0]?.value).toBe("按摩器械制造");
    expect(readings["applicant.name"]![0]!.cell).toEqual({ sheet: "Sheet1", row: 0, col: 1 });
  });

  test("a code with a cell for every character", () => {
    const rows = [["证件号码", ..."220104196305014366"]];
    expect(valuesOf(sheetOf(rows))).toEqual({ "responsiblePerson.idNumber": "220104196305014366" });
  });

  test("a telephone number with a cell for every digit", () => {
    const rows = [
      ["项目联系人信息", "移动电话", ..."13165705286"],
      ["", "固定电话", ..."0431-84138155"],
    ];
    expect(valuesOf(sheetOf(rows))).toEqual({
      "contact.mobile": "13165705286",
      "contact.landline": "0431-84138155",
    });
  });

  test("a date over several cells", () => {
    const rows = [
      ["填报日期：", "20", "20", "年", "6", "月", "8", "日"],
      ["预计完成时间", 2021, "年", 9, "月"],
      ["单位成立时间", 2009, "年", "3月", "见执照"],
    ];
    const sheet = sheetOf(rows);
    expect(valuesOf(sheet)).toEqual({
      "project.filledOn": "2020-06-08",
      "project.expectedCompletion": "2021-09",
      "applicant.establishedOn": "2009-03",
    });
    expect(readingsOf(sheet)["project.expectedCompletion"]![0]!.raw).toBe("2021  年  9  月");
  });

  test.each<[string, Typed[], Typed[]]>([
    ["with its signs", ["2004年", "4月", "8日"], ["2020年", "9月"]],
    ["without them", [2004, 4, 8], [2020, "09"]],
  ])("a date over several cells, each part %s", (_, founded, completed) => {
    const rows: Typed[][] = [
      ["单位成立时间", ...founded],
      ["预计完成时间", ...completed],
      ["填报日期", "2020年", "见封面"],
    ];
    const { "project.filledOn": filledOn, ...values } = valuesOf(sheetOf(rows));
    expect(values).toEqual({
      "applicant.establishedOn": "2004-04-08",
      "project.expectedCompletion": "2020-09",
    });
    expect(filledOn).not.toBe("2020");
  });

  test("the print of a date over several cells is blank, and a century without its year is no date", () => {
    const rows = [
      ["填报日期：", "20", "年", "月", "日"],
      ["预计完成时间", "20", "年", "9", "月"],
    ];
    const readings = readingsOf(sheetOf(rows));
    expect(readings["project.filledOn"]![0]!.state).toBe("blank");
    expect(readings["project.expectedCompletion"]![0]).toMatchObject({
      state: "unread",
      notes: [{ kind: "notADate" }],
    });
  });

  test("a long text below its label", () => {
    expect(valuesOf(sheetOf([["总体目标"], ["建成行业平台。"]]))).toEqual({
      "performance.overallGoal": "建成行业平台。",
    });
  });

  test("formulas, error values and hidden rows are told", () => {
    const rows = [
      ["项目总投资（万元）", { kind: "number", value: 5, text: "5", formula: "[1]Sheet1!A1*2" } as const],
      ["合作云平台服务商", { kind: "error", value: "#REF!", text: "#REF!" } as const],
      ["工业APP数量（个）", 3],
    ];
    const readings = readingsOf(sheetOf(rows, { hiddenRows: [2] }));
    expect(readings["situation.totalInvestment"]![0]!.notes).toEqual([{ kind: "formula", external: true }]);
    expect(readings["situation.cloudPartner"]![0]).toMatchObject({
      state: "unread",
      notes: [{ kind: "cellError" }],
    });
    expect(readings["capability.industrialApps"]![0]!.notes).toEqual([{ kind: "hidden" }]);
  });

  test("an answer that there is nothing is neither a value nor a blank", () => {
    const readings = readingsOf(
      sheetOf([
        ["单位主管部门", "—"],
        ["工业APP数量（个）", "无"],
      ]),
    );
    expect(readings["applicant.supervisor"]![0]).toMatchObject({ state: "none", value: "无", raw: "—" });
    expect(readings["capability.industrialApps"]![0]).toMatchObject({
      state: "none",
      value: null,
      raw: "无",
    });
  });

  test.each([
    [["2019", "年", "1", "月", "至", "2021", "年", "6", "月"]],
    [["2019年", "01月", "—", "2021年", "06月"]],
    [["自", 2019, "年", 1, "月", "起至", 2021, "年", 6, "月", "止"]],
  ])("a period in pieces over cells: %j", (pieces) => {
    const sheet = sheetOf([
      ["项目名称", "甲平台"],
      ["项目年限", ...pieces],
      ["项目技术负责人", "高一"],
    ]);
    expect(valuesOf(sheet)).toMatchObject({
      "project.periodStart": "2019-01",
      "project.periodEnd": "2021-06",
      "project.technicalLead": "高一",
    });
  });

  test.each(["2018年6月至2020年5月", "2018.6-2020.5"])(
    "%s is a whole period, whatever stands behind it",
    (period) => {
      const values = valuesOf(
        sheetOf([
          ["项目名称", "某某平台"],
          ["项目年限", period, "10", "8.5"],
        ]),
      );
      expect(values).toMatchObject({ "project.periodStart": "2018-06", "project.periodEnd": "2020-05" });
    },
  );

  test("a period whose beginning and end stand in two rows", () => {
    const rows = [
      ["项目年限", "起", "2018年6月"],
      ["", "止", "2020年2月末"],
      ["填报日期", "2020年6月13日"],
    ];
    const told = {
      "project.periodStart": "2018-06",
      "project.periodEnd": "2020-02",
      "project.filledOn": "2020-06-13",
    };
    expect(valuesOf(sheetOf(rows, { merges: ["A1:A2"] }))).toEqual(told);
    expect(valuesOf(sheetOf(rows))).toEqual(told);
  });

  test.each(["，", "、", "；", "    "])("pairs in one line, parted by “%s”", (sign) => {
    const rows = [
      ["项目基本信息"],
      [`项目技术负责人：__罗博__${sign}项目年限：__2019年6月至2020年5月__`],
      ["项目责任单位信息"],
      [`单位主管部门：长春市工业和信息化局${sign}联系电话：0431-81155385`],
      [`单位名称：长春甲，乙有限公司${sign}邮政编码：130000`],
      ["项目责任人信息"],
      [`姓　　名：罗桂${sign}性　　别：女`],
      [`支持的工业协议数量（个）：__58__${sign}云化设计、管理类工业软件数量（个）：__26__`],
    ];
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "project.technicalLead": "罗博",
      "project.periodStart": "2019-06",
      "applicant.supervisor": "长春市工业和信息化局",
      "applicant.phone": "0431-81155385",
      "applicant.name": "长春甲，乙有限公司",
      "applicant.postcode": "130000",
      "responsiblePerson.name": "罗桂",
      "responsiblePerson.sex": "女",
      "capability.industrialProtocols": 58,
      "capability.cloudSoftware": 26,
    });
  });

  test.each([
    [["0431", "81111111"]],
    [["0431", "-", 81111111]],
    [["区号", "0431", "号码", "81111111"]],
    [["（0431）", "81111111", "已核"]],
  ])("a telephone number over cells: %j", (cells) => {
    const rows = [["项目责任单位信息"], ["单位名称", "长春甲有限公司"], ["联系电话", ...cells]];
    expect(valuesOf(sheetOf(rows))["applicant.phone"]).toBe("0431-81111111");
  });
});
