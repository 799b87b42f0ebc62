import fc, { sequences } from "../../setup/properties";
import { readCityWorkbook } from "../../../src/merge/province/readCityWorkbook";
import { lostRows } from "../../../src/merge/province/seenRows";
import { edition, sheetOf } from "../make";

type Line = readonly (string | number)[];
const names = (labels: readonly string[]) => fc.constantFrom(...labels);

const labels = {
  sequence: ["序号", "编号", "排序", "NO.", "序次"],
  projectName: [
    "项目名称",
    "申报项目名称",
    "拟申报项目",
    "项目（课题）名称",
    "推荐项目名称",
    "示范项目名称",
    "项目全称",
  ],
  applicant: [
    "依托企业",
    "企业全称",
    "项目单位",
    "项目实施主体",
    "单位全称",
    "申报企业（盖章）",
    "项目承担单位名称",
    "企业名称（全称）",
  ],
  category: ["项目类别", "申报方向", "项目所属类别", "支持方向", "类型", "申报类型"],
  contactName: ["联系人", "企业联系人", "项目联系人姓名", "联络人", "经办人"],
  contactMobile: ["联系方式（手机）", "电话", "手机号", "联系电话", "移动电话号码", "联系人电话"],
  both: [
    "联系人及电话",
    "联系人/联系方式",
    "联系人、手机",
    "联系人（电话）",
    "联系人和联系电话",
    "项目联系人及手机号码",
  ],
  amount: ["总投资（万元）", "项目总投资", "计划总投资(万元)", "投资额（万元）", "总投资额"],
};
const between = [" ", "", "、", "，", "/", "：", "\n", "（"];
const letters = [..."甲乙丙丁戊己庚辛"];

/** A table as somebody types it: its columns in any order and under any of their names, with lines between that are no projects. */
const typedTables = fc
  .record({
    heads: fc.record({
      sequence: names(labels.sequence),
      projectName: names(labels.projectName),
      applicant: names(labels.applicant),
      category: names(labels.category),
      contactName: names(labels.contactName),
      contactMobile: names(labels.contactMobile),
      both: names(labels.both),
      amount: names(labels.amount),
    }),
    joined: fc.boolean(),
    invested: fc.boolean(),
    between: names(between),
    order: fc.array(fc.integer(), { minLength: 8, maxLength: 8 }),
    count: fc.integer({ min: 1, max: 8 }),
    extras: fc.array(
      fc.record({
        before: fc.nat(8),
        line: names([
          "小计",
          "铁东区小计",
          "一、铁东区",
          "（二）梨树县",
          "双辽市",
          "合计",
          "共2个项目",
          "备注：已现场核实",
          "填报人：张某　联系电话：0434-3220000",
          "主要领导签字：",
          "header",
        ]),
        where: names(["first", "projectName", "applicant"]),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ heads, joined, invested, order, count, extras, ...rest }) => {
    const ids = [
      "sequence",
      "projectName",
      "applicant",
      "category",
      ...(joined ? ["both"] : ["contactName", "contactMobile"]),
      ...(invested ? ["amount"] : []),
    ] as (keyof typeof heads)[];
    const columns = ids
      .map((id, index) => ({ id, key: order[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ id }) => id);
    // the telephone stands behind its person, as everybody writes it
    const [person, phone] = [columns.indexOf("contactName"), columns.indexOf("contactMobile")];
    if (phone >= 0 && phone < person) [columns[person], columns[phone]] = ["contactMobile", "contactName"];
    const projects = letters.slice(0, count).map((letter, index) => ({
      sequence: index + 1,
      projectName: `${letter}厂智能制造平台建设项目`,
      applicant: `四平${letter}机械有限公司`,
      category: "工业软件项目",
      contactName: `王${letter}`,
      contactMobile: `1381234567${index}`,
      both: `王${letter}${rest.between}1381234567${index}${rest.between === "（" ? "）" : ""}`,
      amount: 1000 + index,
    }));
    const header = columns.map((id) => heads[id]);
    const other = ({ line, where }: (typeof extras)[number]): Line => {
      if (line === "header") return header;
      const cells = columns.map((): string => "");
      cells[where === "first" ? 0 : columns.indexOf(where as "projectName")] = line;
      return cells;
    };
    const lines = projects.flatMap((project, index): Line[] => [
      ...extras.filter(({ before }) => before === index).map(other),
      columns.map((id) => project[id]),
    ]);
    const behind = extras.filter(({ before }) => before >= count).map(other);
    const rows: Line[] = [["四平市申报信息汇总表"], ["推荐单位：四平市工信局"], header, ...lines, ...behind];
    return { rows, projects, invested, seen: lines.length + behind.length };
  });

describe("a table that somebody typed", () => {
  it("is read whatever its columns are called, and every line is a project or is named", () => {
    fc.assert(
      fc.property(typedTables, ({ rows, projects, invested, seen }) => {
        const [table] = readCityWorkbook(
          "x.xlsx",
          { name: "", sheets: [sheetOf("表", rows)] },
          edition,
        ).tables;
        expect(table!.summary.rows.map(({ cells, investment }) => ({ ...cells, investment }))).toEqual(
          projects.map(({ projectName, applicant, category, contactName, contactMobile, amount }) => ({
            ...{ projectName, applicant, category, contactName, contactMobile },
            investment: invested ? amount : undefined,
          })),
        );
        expect(table!.seen).toBe(seen);
        expect(table!.summary.passed).toHaveLength(seen - projects.length);
        expect(lostRows(table!)).toBe(0);
      }),
      { numRuns: sequences(300) },
    );
  });
});
