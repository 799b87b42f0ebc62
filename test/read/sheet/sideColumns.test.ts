import { readingsOf, sheetOf, valuesOf, type Typed } from "../sheetOf";

const told = {
  "project.name": "甲平台",
  "project.technicalLead": "高一",
  "applicant.name": "甲公司",
  "applicant.supervisor": "长春市工信局",
  "applicant.address": "创业大街1号",
};
const labels = ["项目名称", "项目技术负责人", "单位名称", "单位主管部门", "通讯地址"];
const answers = Object.values(told);
const table = (...columns: string[][]) =>
  labels.map((label, n) => [label, ...columns.map((c) => c[n] ?? "")]);
const kinds = Array<string>(5).fill("填空题");
const codes = ["proj_name", "proj_lead", "ent_name", "ent_supervisor", "ent_address"];

describe("columns beside labels and answers", () => {
  test.each([
    ["题目", "题型", "答案", kinds],
    ["字段名", "字段代码", "字段值", codes],
  ])("%s | %s | %s: the answer is in the last", (label, kind, value, column) => {
    expect(valuesOf(sheetOf([[label, kind, value], ...table(column, answers)]))).toEqual(told);
    expect(valuesOf(sheetOf([[label, kind, value], ...table(column)]))).toEqual({});
  });

  test.each(["证明材料页码", "页码", "佐证份数", "分值"])(
    "指标 | %s | 数量: no numbers of pages or of proofs are figures",
    (head) => {
      const asked: [string, string, number][] = [
        ["capability.industrialProtocols", "支持的工业协议数量（个）", 28],
        ["capability.industrialApps", "工业APP数量（个）", 15],
        ["capability.registeredUsers", "平台注册用户数（名）", 930],
        ["capability.developers", "平台开发者数量（名）", 17],
      ];
      const rows = asked.map(([, label, value], n): Typed[] => [label, 12 + n, value]);
      expect(valuesOf(sheetOf([["指标", head, "数量"], ...rows]))).toEqual(
        Object.fromEntries(asked.map(([id, , value]) => [id, value])),
      );
    },
  );

  test.each([
    ["情况", "企业填写"],
    ["填报内容", "数据"],
    ["备注", "答案"],
  ])("%s | %s over labels and answers: what stands below says which are the labels", (over, value) => {
    expect(valuesOf(sheetOf([[over, value], ...table(answers)]))).toEqual(told);
  });

  test("kinds and codes without a head", () => {
    expect(valuesOf(sheetOf(table(kinds, answers)))).toEqual(told);
    expect(valuesOf(sheetOf(table(codes, answers)))).toEqual(told);
  });

  test("a reviewer's remarks fill no blank", () => {
    const remarks = ["已核", "请补充", "", "见附件3", "√"];
    const rows = table([...answers.slice(0, 1), "", ...answers.slice(2)], remarks);
    const { "project.technicalLead": lead, ...others } = told;
    expect(lead).toBe("高一");
    expect(valuesOf(sheetOf(rows))).toEqual(others);
  });

  const cover = (ends: Typed[], remarks: Typed[]) => [
    ["2020年度省级工业互联网及制造业服务化示范项目申报书"],
    ["项目名称", "基于5G的农机协同制造平台建设项目", remarks[0]!],
    ["项目责任单位", "四平北方农机制造有限公司", remarks[1]!],
    ["项目责任人（法人代表）", "孙华刚", remarks[2]!],
    ["项目技术负责人", "杨霞志", remarks[3]!],
    ...ends.map((end, n) => [n === 0 ? "项目年限" : "填报日期", end, remarks[4 + n]!]),
  ];
  test.each([
    ["已核", "第2页", "经审计", "", "", ""],
    ["财务科", "综合科", "", "同上年", "", ""],
    ["李科长核", "以营业执照为准", "见附件3", "技术科", "", ""],
    ["第1页", "营业执照复印件见附件", "身份证见附件", "", "", ""],
  ])("%s | %s | …: remarks beside a short cover are no second project", (...remarks) => {
    const sheet = sheetOf(cover(["2018年9月至2020年7月", "2020年6月22日"], remarks));
    const names = readingsOf(sheet)["project.name"]!;
    expect(names.map(({ raw }) => raw)).toEqual(["基于5G的农机协同制造平台建设项目"]);
  });

  test("an answer in the words of a remark stays among the answers", () => {
    const rows = [...table(answers), ["合作云平台服务商", "见附件1"]];
    expect(valuesOf(sheetOf(rows))).toMatchObject({ ...told, "situation.cloudPartner": "见附件1" });
  });

  test.each(["已核", "综合科"])(
    "职务 | %s | 法定代表人: a title among the answers, behind a column of remarks",
    (remark) => {
      const rows = [
        ["项目责任人信息", "性别", "", "女"],
        ["", "证件类型", "", "居民身份证"],
        ["", "职称/职务", remark, "法定代表人"],
        ["", "最高学历", "同上年", "本科"],
        ["", "从事专业", "财务科", "自动化"],
      ];
      expect(valuesOf(sheetOf(rows, { merges: ["A1:A5"] }))).toMatchObject({
        "responsiblePerson.sex": "女",
        "responsiblePerson.title": "法定代表人",
        "responsiblePerson.education": "本科",
      });
    },
  );
});
