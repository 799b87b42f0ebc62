import { sheetOf, readingsOf, valuesOf, type Typed } from "../sheetOf";

/** A few labels more, so that the sheet is a form, under the section's heading. */
const capability: Typed[][] = [
  ["工业互联网项目已具备能力"],
  ["支持的工业协议数量（个）", 12],
  ["工业APP数量（个）", 30],
];
const basic: Typed[][] = [["项目基本信息"], ["项目名称", "某某平台"], ["预计完成时间", "2021年5月"]];
const listed = (rows: Typed[][]): Typed[][] => [["指标", "填报值"], ...basic, ...rows];
const levels = "situation.autonomyLevels";
const services = "project.serviceTypes";

describe("options in several cells of a list", () => {
  test.each([
    ["ticked boxes", ["☑芯片级", "☑服务器级", "□数据库级", "□平台级"], ["chip", "server"]],
    ["the first one unticked", ["□芯片级", "√服务器级", "□数据库级", "□平台级"], ["server"]],
    ["ticks alone", ["  芯片级", "√ 服务器级", "  数据库级", "  平台级"], ["server"]],
  ])("side by side, %s", (_, cells, value) => {
    expect(valuesOf(sheetOf(listed([["自主可控", ...cells]])))[levels]).toEqual(value);
  });

  test("below each other, with a cell for the sign before each", () => {
    const rows = listed([
      ["自主可控", "", "芯片级"],
      ["", "√", "服务器级"],
      ["", "√", "数据库级"],
      ["", "", "平台级"],
    ]);
    for (const merges of [[], ["A5:A8"]]) {
      expect(valuesOf(sheetOf(rows, { merges }))[levels]).toEqual(["server", "database"]);
    }
  });

  test("a column of numbers that somebody put in between them", () => {
    const rows = [
      ...basic,
      ["自主可控", "☑芯片级", "□服务器级", "序号", "☑数据库级", "□平台级"],
      ["云部署模式", "□私有云", "☑公有云", "1", "□混合云", ""],
    ];
    const values = valuesOf(sheetOf(rows));
    expect(values[levels]).toEqual(["chip", "database"]);
    expect(values["capability.deploymentModel"]).toBe("public");
  });

  test("the columns before and behind the values do not count", () => {
    const rows = [
      ["指标", "填写说明", "填报值", "核实"],
      ...basic,
      ["自主可控", "如实填写", "☑服务器级 □芯片级", "√"],
    ];
    const reading = readingsOf(sheetOf(rows))[levels]![0]!;
    expect(reading).toMatchObject({ state: "value", value: ["server"], raw: "☑服务器级 □芯片级" });
  });
});

describe("a note that is somebody else's", () => {
  test("同上年 in a column of remarks is no vendor's name behind an option without a sign", () => {
    const remarked = (remark: string): Typed[][] => [
      ["工业互联网项目已具备能力"],
      ["支持的工业协议数量（个）", 12, "已核"],
      ["工业APP数量（个）", 30, "第2页"],
      ["数据采集解决方案能力", "1.集成第三方解决方案（请注明厂商）", remark],
    ];
    expect(valuesOf(sheetOf(remarked("同上年")))["capability.collectionVendor"]).toBeUndefined();
    expect(valuesOf(sheetOf(remarked("同上年")))["capability.thirdPartyCollection"]).toBeUndefined();
  });
});

test.each(["以万元为单位，保留两位小数", "以2019年底为准", "须提供后台截图"])(
  "%s beside an option without a sign says how to answer: it is no vendor's name",
  (how) => {
    const rows: Typed[][] = [
      ["工业互联网项目已具备能力"],
      ["支持的工业协议数量（个）", 12],
      ["工业APP数量（个）", 30],
      ["数据采集解决方案能力", "集成第三方解决方案（请注明厂商）", how, "71,958.64"],
    ];
    expect(valuesOf(sheetOf(rows))).not.toHaveProperty(["capability.collectionVendor"]);
    expect(valuesOf(sheetOf(rows))).not.toHaveProperty(["capability.thirdPartyCollection"]);
  },
);

describe("signs that are somebody else's", () => {
  test.each(["√", "☑", "是"])("%s in the bureau's column beside options with their own boxes", (sign) => {
    const rows = [
      ...capability,
      ["云部署模式", "☑私有云\n□公有云（服务商名称）\n□混合云（公有云服务商名称）", "已核对", sign],
    ];
    const values = valuesOf(sheetOf(rows));
    expect(values["capability.deploymentModel"]).toBe("private");
    expect(values).not.toHaveProperty(["capability.cloudProvider"]);
  });

  test("a remark beside a box that was not ticked is no note", () => {
    const rows = [
      ...capability,
      ["数据采集解决方案能力", "□集成第三方解决方案（请注明厂商）", "与营业执照一致"],
    ];
    expect(valuesOf(sheetOf(rows))).not.toHaveProperty(["capability.collectionVendor"]);
  });

  test("a label below that is not known ends the options", () => {
    const rows = [
      ...basic,
      ["项目类别", "工业软件项目"],
      ["服务的各种类型一览", "□研发设计协同\n☑定制化服务"],
    ];
    expect(valuesOf(sheetOf(rows))["project.category"]).toBe("industrialSoftware");
  });
});

describe("an answer for each option", () => {
  test.each([["否"], [""]])("是 or “%s” in the next column", (no) => {
    const rows = [
      ...basic,
      ["项目类别", "行业级工业互联网平台项目，面向行业：", no],
      ["", "制造业服务化项目", "是"],
      ["", "公共服务项目", no],
      ["提供服务类型", "研发设计协同", no],
      ["", "定制化服务", "是"],
      ["", "供应链管理", "是"],
    ];
    const values = valuesOf(sheetOf(rows, { merges: ["A4:A6", "A7:A9"] }));
    expect(values["project.category"]).toBe("servitization");
    expect(values).not.toHaveProperty(["project.industry"]);
    expect(values[services]).toEqual(["customization", "supplyChain"]);
  });

  test("signs in the row below the options", () => {
    const rows = [...basic, ["提供服务类型", "研发设计协同", "定制化服务", "供应链管理"], ["", "", "√", "√"]];
    expect(valuesOf(sheetOf(rows, { merges: ["A4:A5"] }))[services]).toEqual([
      "customization",
      "supplyChain",
    ]);
  });

  test.each(["√", "V", "■"])("%s in the label's own column, before an option below it", (sign) => {
    const rows = listed([
      ["自主可控"],
      ["", "芯片级"],
      [sign, "服务器级"],
      ["", "数据库级"],
      [sign, "平台级"],
    ]);
    expect(valuesOf(sheetOf(rows))[levels]).toEqual(["server", "platform"]);
  });

  test("a row of signs between rows of options, all of them below their label, is for nobody knows which", () => {
    const rows = [
      ...basic,
      ["提供服务类型"],
      ["", "研发设计协同", "定制化服务", "供应链管理"],
      ["", "√", "", "√"],
      ["", "设备管理服务", "产业集群服务", "系统整体解决方案"],
    ];
    expect(readingsOf(sheetOf(rows))[services]![0]!.state).toBe("unread");
  });

  test("a sign below no option is not guessed at", () => {
    const rows = [...basic, ["提供服务类型", "研发设计协同", "定制化服务"], ["", "", "", "√"]];
    expect(readingsOf(sheetOf(rows, { merges: ["A4:A5"] }))[services]![0]!.state).not.toBe("value");
  });
});

describe("codes of options that the label lists", () => {
  const label = "云部署模式（1.私有云；2.公有云；3.混合云）";
  test.each<[Typed, string, unknown]>([
    [2, label, "public"],
    ["（3）", label, "hybrid"],
    ["B", "云部署模式（A.私有云；B.公有云；C.混合云）", "public"],
    ["①、③", "云部署模式（①私有云②公有云③混合云）", ["private", "hybrid"]],
  ])("%s", (typed, words, value) => {
    const values = valuesOf(sheetOf([...capability, [words, typed]]));
    expect(values["capability.deploymentModel"]).toEqual(value);
  });

  test.each<[Typed, string]>([
    [4, label],
    ["B", label],
    ["2", "云部署模式"],
  ])("%s is not in the list", (typed, words) => {
    const reading = readingsOf(sheetOf([...capability, [words, typed]]))["capability.deploymentModel"]![0]!;
    expect(reading).toMatchObject({ state: "unread", notes: [{ kind: "notAChoice" }] });
  });
});

describe("options in the label's own cell", () => {
  test.each([
    ["云部署模式\n【√】（1）私有云\n【 】（2）公有云（服务商名称：  ）", "private"],
    ["云部署模式 [ ]私有云 [x]混合云（公有云服务商名称：  ）", "hybrid"],
    ["云部署模式\n（否）私有云（是）公有云（服务商名称：  ）", "public"],
    ["云部署模式\n公有云（华为云）", "public"],
    ["云部署模式 1.私有云", "private"],
    ["云部署模式\n私有云√\n公有云□\n混合云□", "private"],
  ])("%s", (cell, value) => {
    expect(valuesOf(sheetOf([...capability, [cell]]))["capability.deploymentModel"]).toBe(value);
  });
});

describe("options one a cell, with the cell of the sign before each", () => {
  const rows = (...cells: Typed[]): Typed[][] => [
    ["项目基本信息"],
    ["项目名称", "某某平台"],
    ["预计完成时间", "2021年5月"],
    ["自主可控", ...cells],
  ];
  test.each<[string, Typed[], string[]]>([
    [
      "the first one without a sign",
      ["", "芯片级", "√", "服务器级", "", "数据库级", "√", "平台级"],
      ["server", "platform"],
    ],
    [
      "the first one with its sign",
      ["√", "芯片级", "", "服务器级", "√", "数据库级", "", "平台级"],
      ["chip", "database"],
    ],
    ["only the last one", ["", "芯片级", "", "服务器级", "", "数据库级", "√", "平台级"], ["platform"]],
    [
      "signs behind the options",
      ["芯片级", "√", "服务器级", "", "数据库级", "√", "平台级"],
      ["chip", "database"],
    ],
  ])("%s", (_, cells, value) => {
    expect(valuesOf(sheetOf(rows(...cells)))[levels]).toEqual(value);
  });

  test("a sign that no option follows leaves the choice unread", () => {
    const cells = ["", "芯片级", "√", "服务器级", "", "数据库级", "", "平台级", "√"];
    expect(readingsOf(sheetOf(rows(...cells)))[levels]![0]).toMatchObject({ state: "unread" });
  });

  test("a sign behind a cell with several options is for none of them", () => {
    const reading = readingsOf(sheetOf(rows("服务器级、数据库级、平台级", "√")))[levels]![0];
    expect(reading).toMatchObject({ state: "value", value: ["server", "database", "platform"] });
  });
});
