import { sheetOf, valuesOf } from "../sheetOf";

const unit = [
  ["企业全称", null, "社会信用代码", null, "传真号码"],
  ["长春甲机械有限公司", null, "91220101MA0Y5Q3X4B", null, "0431-85551235"],
  ["企业类型", null, "邮编", null, "所在县（市、区）"],
  ["有限责任公司", null, "130011", null, "长春市宽城区"],
];
const merges = (first: number) =>
  unit.flatMap((_, n) => [`A${first + n}:B${first + n}`, `C${first + n}:D${first + n}`]);

describe("序号 | 项目 | 填报内容 over one part of a form", () => {
  const persons = [
    ["序号", "项目", "填报内容"],
    [1, "项目责任人", "韩明"],
    [2, "项目责任人性别", "男"],
    [3, "项目责任人职务", "法定代表人"],
    [4, "联系人姓名", "于洋"],
    [5, "联系人移动电话", "13943054321"],
  ];
  const own = {
    "responsiblePerson.name": "韩明",
    "responsiblePerson.title": "法定代表人",
    "contact.mobile": "13943054321",
  };

  test("ends where labels stand above their values", () => {
    const rows = [["人员信息"], ...persons, ["申报单位基本情况"], ...unit];
    expect(valuesOf(sheetOf(rows, { merges: merges(9) }))).toMatchObject({
      ...own,
      "applicant.name": "长春甲机械有限公司",
      "applicant.creditCode": "91220101MA0Y5Q3X4B",
      "applicant.fax": "0431-85551235",
      "applicant.postcode": "130011",
    });
  });

  test("ends where a table of persons begins", () => {
    const sheet = sheetOf([
      ["序号", "项目", "填报内容"],
      [1, "项目名称", "甲平台"],
      [2, "单位名称", "长春甲机械有限公司"],
      [3, "技术负责人", "罗红"],
      ["相关人员"],
      ["人员", "姓名", "性别", "职务", "手机号码"],
      ["法定代表人（责任人）", "韩明", "男", "总经理", "13843012345"],
      ["项目联系人", "于洋", "女", "科员", "13943054321"],
    ]);
    expect(valuesOf(sheet)).toMatchObject({
      "project.name": "甲平台",
      "project.technicalLead": "罗红",
      "responsiblePerson.name": "韩明",
      "responsiblePerson.mobile": "13843012345",
      "contact.name": "于洋",
    });
  });
});

describe("columns of what was, is and is to be", () => {
  const indicators: readonly (readonly [string, number])[] = [
    ["支持的工业协议数量", 4],
    ["云化设计、管理类工业软件数量", 24],
    ["工业APP数量", 59],
    ["平台注册用户数", 5722],
  ];
  const goal = "建成后实现生产全过程的数据采集，带动上下游企业";

  test.each([
    [["指标", "单位", "2018年末", "2019年末", "目前（2020年6月）", "项目完成时目标"]],
    [["指标", "单位", "2018年", "上年末", "当前值", "建成后"]],
    [["指标", "单位", "上年末", "去年底", "现状值", "预期值"]],
  ])("%j: what is now, up to the next heading", (head) => {
    const sheet = sheetOf(
      [
        ["示范项目平台能力及绩效目标表"],
        ["项目名称", null, "甲平台"],
        ["单位名称", null, "长春甲机械有限公司"],
        ["一、平台能力"],
        head,
        ...indicators.map(([label, now]) => [label, "个", now - 3, now - 1, now, now * 2]),
        ["二、绩效目标"],
        ["总体目标", null, goal],
      ],
      { merges: ["C2:F2", "C3:F3", "C11:F11"] },
    );
    expect(valuesOf(sheet)).toMatchObject({
      "project.name": "甲平台",
      "capability.industrialProtocols": 4,
      "capability.cloudSoftware": 24,
      "capability.industrialApps": 59,
      "capability.registeredUsers": 5722,
      "performance.overallGoal": goal,
    });
  });
});

describe("columns of changes", () => {
  const rows: readonly (readonly [string, string, string | null])[] = [
    ["项目名称", "甲平台", null],
    ["单位名称", "长春甲机械有限公司", null],
    ["通讯地址", "旧街1号", "新街2号"],
    ["邮政编码", "130011", null],
    ["项目技术负责人", "罗红", "何平"],
    ["单位主管部门", "某局", null],
  ];
  const changed = {
    "project.name": "甲平台",
    "applicant.name": "长春甲机械有限公司",
    "applicant.address": "新街2号",
    "applicant.postcode": "130011",
    "project.technicalLead": "何平",
  };

  test.each([["无变更"], ["不变"], ["未修改"]])("变更前 | 变更后 with %s in most rows", (said) => {
    const sheet = sheetOf([
      ["内容", "变更前", "变更后", "变更原因"],
      ...rows.map(([label, before, after]) => [label, before, after ?? said, after && "核实"]),
    ]);
    expect(valuesOf(sheet)).toMatchObject(changed);
  });

  test.each([
    ["企业初报", "核对后数据（以此列为准）"],
    ["甲", "乙（以本列为准）"],
  ])("%s | %s: the column that says so counts", (first, second) => {
    const sheet = sheetOf([
      ["填报项", first, second, "差异说明"],
      ...rows.map(([label, before, after]) => [label, before, after ?? before]),
    ]);
    expect(valuesOf(sheet)).toMatchObject(changed);
  });
});
