import { baseOf } from "../metamorphic/sample";
import { sheetOf, readingsOf, valuesOf } from "../sheetOf";

const rows = (head: readonly string[]) => [
  ["指标", ...head],
  ["项目名称", "甲平台", "乙平台"],
  ["项目技术负责人", "高一", "高二"],
  ["单位名称", "甲公司", "乙公司"],
  ["单位主管部门", "某局", ""],
  ["通讯地址", "旧街1号", "新街2号"],
  ["邮政编码", "130011", "130012"],
];

describe("an old column beside the new one", () => {
  test.each([
    [["上年填报", "本年填报"]],
    [["2019年度填报内容", "2020年度填报内容"]],
    [["系统登记信息", "更正后信息"]],
    [["初次填报", "补正后"]],
    [["登记信息", "实际情况"]],
    [["2019年", "2020年"]],
    [["2019年度", "2020年度"]],
  ])("%j: one project, by the new column, and what is blank there is blank", (head) => {
    const sheet = sheetOf(rows(head));
    expect(readingsOf(sheet)["project.name"]).toHaveLength(1);
    expect(valuesOf(sheet)).toEqual({
      "project.name": "乙平台",
      "project.technicalLead": "高二",
      "applicant.name": "乙公司",
      "applicant.address": "新街2号",
      "applicant.postcode": "130012",
    });
  });

  test("填报内容 | 更正 beside instructions: 法定代表人 as what somebody is", () => {
    const sheet = sheetOf([
      ["栏目", "填报内容", "更正"],
      ["项目名称", "甲平台", "", "填写全称"],
      ["项目责任人姓名", "高一", "", "按身份证填写"],
      ["项目责任人职务", "总经理", "法定代表人", "如实填写"],
      ["项目责任人手机", "13800001111", "", "填写11位手机号码"],
    ]);
    expect(valuesOf(sheet)).toMatchObject({
      "responsiblePerson.name": "高一",
      "responsiblePerson.title": "法定代表人",
      "responsiblePerson.mobile": "13800001111",
    });
  });

  test("原填报 | 现填报: what was not changed still counts", () => {
    expect(valuesOf(sheetOf(rows(["原填报", "现填报"])))).toMatchObject({
      "project.name": "乙平台",
      "applicant.supervisor": "某局",
    });
  });

  const others = [
    ["所在地区", "长春市", "长春市"],
    ["联系电话", "0431-81110001", "0431-81110002"],
    ["单位成立时间", "2001-01-01", "2001-01-02"],
    ["电子信箱", "a@jl.com", "b@jl.com"],
    ["合作云平台服务商", "甲云", "乙云"],
  ];

  test("原申报内容 | 现申报内容, the new one filled in nearly everywhere: what is blank there is blank", () => {
    const values = valuesOf(sheetOf([...rows(["原申报内容", "现申报内容"]), ...others]));
    expect(values).toMatchObject({ "project.name": "乙平台", "situation.cloudPartner": "乙云" });
    expect(values).not.toHaveProperty(["applicant.supervisor"]);
  });

  test.each([
    ["a heading", [["企业其他情况"]]],
    ["the head again, as at each printed page", [["第1页 共4页"], ["指标", "原申报内容", "现申报内容"]]],
  ])(
    "what is blank there is blank too where %s parts the rows before the new column has many",
    (_, between) => {
      const sheet = sheetOf([...rows(["原申报内容", "现申报内容"]), ...between, ...others]);
      expect(valuesOf(sheet)).toMatchObject({ "project.name": "乙平台", "situation.cloudPartner": "乙云" });
      expect(valuesOf(sheet)).not.toHaveProperty(["applicant.supervisor"]);
    },
  );
});

describe("what is filled in under 更正", () => {
  test.each(["更正", "复核后更正", "核对修改", "审核后数据", "核实后填报内容", "修改后内容（无修改不填）"])(
    "as %s counts, and what was filled in before counts elsewhere",
    (head) => {
      const sheet = sheetOf([
        ["填报项目", "企业填报", head],
        ["项目名称", "甲平台", "乙平台"],
        ["单位名称", "甲公司"],
        ["邮政编码", "130011"],
        ["联系电话", "0431-81110001", "0431-81110002"],
        ["工业APP数量（个）", 7, 59],
        ["合作云平台服务商", "甲云"],
      ]);
      expect(valuesOf(sheet)).toMatchObject({
        "project.name": "乙平台",
        "applicant.name": "甲公司",
        "applicant.postcode": "130011",
        "applicant.phone": "0431-81110002",
        "capability.industrialApps": 59,
        "situation.cloudPartner": "甲云",
      });
    },
  );

  const form = (
    head: readonly (string | null)[],
    changed: readonly (readonly [string, ...(string | null)[]])[],
  ) =>
    sheetOf([
      head,
      ...rows(["申报内容", ""])
        .slice(1)
        .map(([label, , value]) => [label!, value!]),
      ...others,
      ...changed,
    ]);
  const others = [
    ["联系电话", "0431-81110001"],
    ["单位成立时间", "2001-01-01"],
    ["电子信箱", "a@jl.com"],
    ["合作云平台服务商", "甲云"],
  ] as const;

  test("counts though the number that was there before looks better, and stands nearer", () => {
    const { sheets, projects } = baseOf("corrected", 841_471);
    const [sheet] = sheets;
    // Labels and answers as wide as three columns each, and the corrections behind them.
    const wide = {
      ...sheet!,
      cells: sheet!.cells.map((cell) => ({ ...cell, col: cell.col * 3 })),
      merges: sheet!.cells.flatMap(({ row, col }) =>
        col < 2 ? [{ top: row, bottom: row, left: col * 3, right: col * 3 + 2 }] : [],
      ),
    };
    expect(wide.cells.map(({ text }) => text)).toContain("0431-80289814 王主任");
    expect(valuesOf(wide)["applicant.fax"]).toBe(projects[0]!["applicant.fax"]);
    expect(projects[0]!["applicant.fax"]).toBe("0431-80289814");
  });

  test("is reached over an answer that is as wide as a page", () => {
    const blanks = Array<null>(18).fill(null);
    const wide = sheetOf(
      [
        ["指标", "申报内容", ...blanks, "更正"],
        ["项目名称", "甲平台", ...blanks, "乙平台"],
        ["单位名称", "甲公司", ...blanks],
        ["邮政编码", "130011", ...blanks, "130012"],
      ],
      { merges: ["B1:T1", "B2:T2", "B3:T3", "B4:T4"] },
    );
    expect(valuesOf(wide)).toMatchObject({ "project.name": "乙平台", "applicant.postcode": "130012" });
  });

  test.each([
    ["hints", "提示信息", ["须加盖公章", "据实填写"]],
    ["hints", null, ["须加盖公章", "据实填写"]],
    ["notes of whoever looks after it", "归口", ["财务科", "人事科"]],
    ["notes of whoever looks after it", null, ["财务科", "人事科"]],
  ])("is no label (法定代表人), with a column of %s beside it under %j", (_, head, [first, second]) => {
    const sheet = form(
      ["指标", "申报内容", "更正", head],
      [
        ["项目责任人"],
        ["职称/职务", "董事长", "法定代表人", first!],
        ["从事专业", "机械工程", null, second!],
      ],
    );
    expect(valuesOf(sheet)["responsiblePerson.title"]).toBe("法定代表人");
  });
});
