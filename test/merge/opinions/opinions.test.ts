import type { Finding } from "../../../src/check/finding";
import { openOpinionBook } from "../../../src/merge/opinions/opinionBook";
import { isOpen, statusOf, type Opinion } from "../../../src/merge/own/opinions";
import { readOpinions } from "../../../src/merge/own/readOpinions";
import { opinionsSheet } from "../../../src/report/opinionsSheet";
import { edition, filed, project, snapshotOf } from "../make";
import { reordered, typed } from "../edited";
import { merge, noWorkbook, sheetNamed, withSheet } from "../workbook";

const words = () => ({ message: "增长过快", basis: "申报指南 二（一）", advice: "请说明" });
const finding: Finding = {
  rule: "FIN-20",
  severity: "query",
  fields: ["finance.mainBusinessRevenue.2019"],
  cells: [{ sheet: "申报书", row: 29, col: 1 }],
  values: {},
};
const form = (revenue: number) =>
  filed(project(1, { "finance.mainBusinessRevenue.2019": revenue }), { findings: [finding] });

function rows(
  previous: readonly Opinion[],
  offered: readonly Opinion[],
  revenue: number,
): readonly Opinion[] {
  return openOpinionBook(previous, offered, [], edition, words).rowsFor(form(revenue), null);
}

const explanation = "2019年5月增资扩股，新增两条生产线";
const explained = rows([], [], 500).map((row) => ({ ...row, explanation, answer: "认可", note: "已核实" }));

describe("a row of 审核意见", () => {
  it("says what was found where", () => {
    expect(rows([], [], 500.5)).toEqual([
      {
        projectName: "基于5G的智能工厂1号项目",
        applicant: "长春第1机械有限公司",
        severity: "query",
        rule: "FIN-20",
        fields: "2019年主营业务收入（万元）",
        content: "500.5",
        message: "增长过快",
        basis: "申报指南 二（一）",
        advice: "请说明",
        suggestion: "",
        place: "启明.xlsx › 申报书!B30",
        explanation: "",
        formerExplanation: "",
        answer: "",
        note: "",
        reviewer: "",
        answeredAt: "",
        extra: {},
      },
    ]);
  });

  it("offers both ways to mend it where there are two", () => {
    const cell = (col: number) => ({ sheet: "申报书", row: 29, col });
    const two: Finding = {
      ...finding,
      suggestion: { cell: cell(1), value: 18_000 },
      furtherSuggestions: [{ cell: cell(2), value: 3 }],
      alternative: [{ cell: cell(1), value: 180_000 }],
    };
    const [row] = openOpinionBook([], [], [], edition, words).rowsFor(
      filed(project(1), { findings: [two] }),
      null,
    );
    expect(row!.suggestion).toBe("B30 改为 18000；C30 改为 3；或者：B30 改为 180000");
  });

  it("keeps explanation and answer while the value stays", () => {
    expect(rows(explained, [], 500)).toEqual(explained);
  });

  it("lets both lapse when the value changes, and keeps the old explanation to be read", () => {
    const [row] = rows(explained, [], 900);
    expect(row).toMatchObject({ explanation: "", formerExplanation: explanation, answer: "", note: "" });
    expect(statusOf(row!)).toBe("explain");
  });

  it("takes an explanation that came with the form, which is then to be answered", () => {
    const offered = rows([], [], 500).map((row) => ({ ...row, explanation: "并表范围变化，新增子公司" }));
    const [row] = rows(explained, offered, 500);
    expect(row).toMatchObject({ explanation: "并表范围变化，新增子公司", answer: "" });
    expect(statusOf(row!)).toBe("answer");
  });

  it("takes no explanation that was given for another value", () => {
    const offered = rows([], [], 400).map((row) => ({ ...row, explanation: "并表范围变化，新增子公司" }));
    expect(rows([], offered, 500)[0]!.explanation).toBe("");
  });

  it("is open until the bureau accepts the explanation; an error until it is mended", () => {
    const row = explained[0]!;
    expect(isOpen(row)).toBe(false);
    expect(isOpen({ ...row, answer: "" })).toBe(true);
    expect(statusOf({ ...row, answer: "不认可" })).toBe("rejected");
    expect(isOpen({ ...row, severity: "error" })).toBe(true);
    expect(isOpen({ ...row, severity: "hint", explanation: "" })).toBe(false);
  });
});

describe("what shows only between forms, where some of them came with an earlier merge", () => {
  const shared = { "contact.mobile": "13812345678" };
  const form = (number: number, values = {}) =>
    filed(project(number, values), { file: `企业${number}.xlsx` });
  const said = ({ opinions }: { readonly opinions: readonly Opinion[] }) =>
    opinions.map((row) => [row.rule, row.applicant, row.content, row.explanation]);
  const row = (number: number, text = "") => ["SUM-10", `长春第${number}机械有限公司`, "13812345678", text];
  const open = ({ state }: ReturnType<typeof merge>) => state.ledger.map((entry) => entry.openFindings);

  it("is found between a new form and one of the ledger, and counted for both", () => {
    const monday = merge(noWorkbook, [form(1, shared)]);
    const tuesday = merge(monday.workbook, [form(2, shared)]);
    expect(said(tuesday)).toEqual([row(1), row(2)]);
    expect(tuesday.opinions[0]!.place).toContain("企业1.xlsx › 申报书!B");
    expect(open(tuesday)).toEqual([1, 1]);
    expect(tuesday.shared).toHaveLength(1);
  });

  it("stays with its explanation when one of the forms comes again, and changes nothing", () => {
    const monday = merge(noWorkbook, [form(1, shared), form(2, shared)]);
    const sheet = sheetNamed(monday.workbook, "审核意见");
    const col = sheet.cells.find((cell) => cell.value === "企业说明")!.col;
    const explainedSheet = typed(typed(sheet, 3, col, explanation), 4, col, explanation);
    const tuesday = merge(withSheet(monday.workbook, explainedSheet), [form(1, shared)]);
    expect(said(tuesday)).toEqual([row(1, explanation), row(2, explanation)]);
    const wednesday = merge(tuesday.workbook, [form(2, shared)]);
    expect(wednesday.shared[0]!.finding.values).toEqual(monday.shared[0]!.finding.values);
    expect(wednesday.workbook).toEqual(tuesday.workbook);
    expect(merge(wednesday.workbook, []).workbook).toEqual(tuesday.workbook);
  });

  it("keeps the cells of the forms that did not come again", () => {
    const own = { "applicant.name": "长春甲机械有限公司", "applicant.creditCode": "91220102MA0T3K5Q93" };
    const forms = [form(1, { ...own, "finance.mainBusinessRevenue.2019": 700 }), form(2, own)];
    const monday = merge(noWorkbook, forms);
    const [row] = monday.opinions.filter(({ rule }) => rule === "SUM-09");
    expect(row!.place).toMatch(/^企业1\.xlsx › 申报书!B\d+；企业2\.xlsx › 申报书!B\d+$/);
    for (const again of [[forms[0]!], [forms[1]!], []])
      expect(merge(monday.workbook, again).workbook).toEqual(monday.workbook);
  });

  it("goes for both when one of them is mended", () => {
    const monday = merge(noWorkbook, [form(1, shared), form(2, shared)]);
    const tuesday = merge(monday.workbook, [form(2)]);
    expect(said(tuesday)).toEqual([]);
    expect(open(tuesday)).toEqual([0, 0]);
  });
});

test("UNT-06: a project of another city is asked about when it comes and as long as it stays", () => {
  const guest = filed(project(2, { "applicant.region": "四平市铁西区" }), { file: "企业2.xlsx" });
  const monday = merge(noWorkbook, [filed(project(1), { file: "企业1.xlsx" }), guest]);
  const said = monday.opinions.map((row) => [row.rule, row.applicant, row.content]);
  expect(said).toEqual([["UNT-06", "长春第2机械有限公司", "四平市铁西区"]]);
  expect(merge(monday.workbook, []).workbook).toEqual(monday.workbook);
  const unsigned = typed(sheetNamed(monday.workbook, "汇总表"), 2, 0, "推荐单位（盖章）：");
  const untitled = merge(withSheet(monday.workbook, unsigned), [guest], { city: "四平市" }).opinions;
  expect(untitled.map(({ rule }) => rule)).toEqual(["UNT-06"]); // the title says 长春市
  const gongzhuling = filed(project(2, { "applicant.region": "公主岭市" }), { file: "企业2.xlsx" });
  expect(merge(monday.workbook, [gongzhuling]).opinions).toEqual([]);
});

describe("EXP-02: an explanation lapses", () => {
  const between: Finding = {
    ...finding,
    rule: "PER-05",
    fields: ["responsiblePerson.sex", "responsiblePerson.idNumber"],
  };
  const rowOf = (number: string, previous: readonly Opinion[]): Opinion => {
    const values = { "responsiblePerson.sex": "女", "responsiblePerson.idNumber": number };
    const one = filed(project(1, values), { findings: [between] });
    return openOpinionBook(previous, [], [], edition, words).rowsFor(one, null)[0]!;
  };

  it("when a number changes that is not shown", () => {
    const number = "220104196305014366";
    const given = { ...rowOf(number, []), explanation };
    expect(given.content).not.toContain(number);
    expect(rowOf(number, [given]).explanation).toBe(explanation);
    for (let digit = 0; digit < 10; digit++) {
      const other = `22010419630501${digit}366`;
      if (other !== number) expect(rowOf(other, [given]).explanation).toBe("");
    }
  });

  it("when its finding is about fewer cells than before, and stays to be read", () => {
    const taxes = (...years: number[]): Finding => ({
      ...finding,
      rule: "FIN-08",
      fields: years.map((year) => `finance.taxes.${year}`),
    });
    const rowsOf = (one: Finding, previous: readonly Opinion[]): readonly Opinion[] => {
      const values = { "finance.taxes.2017": -1, "finance.taxes.2018": -2 };
      const book = openOpinionBook(previous, [], [], edition, words);
      return book.rowsFor(filed(project(1, values), { findings: [one] }), null);
    };
    const both = rowsOf(taxes(2017, 2018), []).map((row) => ({ ...row, explanation }));
    expect(rowsOf(taxes(2017), both)).toMatchObject([{ explanation: "", formerExplanation: explanation }]);
    expect(rowsOf(taxes(2019), both)).toMatchObject([{ explanation: "", formerExplanation: "" }]);
  });
});

describe("the sheet of 审核意见", () => {
  const all = [explained[0]!, { ...explained[0]!, rule: "FIN-19", content: "=1+1", answer: "不认可" }];
  const sheet = snapshotOf(opinionsSheet(all, "启明.xlsx", edition));

  it("comes back as it went in, also sorted and with a column of the bureau's", () => {
    expect(readOpinions(sheet)).toEqual(all);
    const width = sheet.cells.filter((cell) => cell.row === 2).length;
    const changed = typed(typed(reordered(sheet, 3, [1, 0]), 2, width, "经办人"), 3, width, "小李");
    expect(readOpinions(changed)!.map((row) => [row.rule, row.extra])).toEqual([
      ["FIN-19", { 经办人: "小李" }],
      ["FIN-20", {}],
    ]);
  });

  it("links to the cell where the form stands in the same workbook, and nowhere else", () => {
    const linked = (workbook: string) =>
      opinionsSheet(all, workbook, edition).rows[3]!.cells.find((cell) => cell?.link)?.link;
    expect(linked("启明.xlsx")).toEqual({ sheet: "申报书", cell: "B30" });
    expect(linked("汇总.xlsx")).toBeUndefined();
  });
});

describe("SUM-05: a project with open findings", () => {
  const error: Opinion = { ...explained[0]!, severity: "error", explanation: "", answer: "", note: "" };

  it("is let through by the bureau only with a reason written down", () => {
    expect(statusOf(error)).toBe("mend");
    expect(statusOf({ ...error, answer: "放行" })).toBe("mend");
    expect(statusOf({ ...error, answer: "认可", note: "已核对" })).toBe("mend");
    const waived = { ...error, answer: "放行", note: "由辽宁迁入，已核对迁入登记证明" };
    expect([statusOf(waived), isOpen(waived)]).toEqual(["waived", false]);
    expect(statusOf({ ...waived, answer: "不认可" })).toBe("rejected");
  });

  it("waits again when what was let through has changed", () => {
    const one = rows([], [], 500).map((row) => ({ ...row, answer: "放行", note: "已核对审计报告" }));
    expect(rows(one, [], 500)[0]).toMatchObject({ answer: "放行", note: "已核对审计报告" });
    expect(rows(one, [], 900)[0]).toMatchObject({ answer: "", note: "" });
  });
});

describe("EXP-02: an explanation of a finding between forms", () => {
  const shared = (...names: string[]) => {
    const forms = names.map((name, i) =>
      filed(project(i, { "project.name": name }), { file: `${i}.xlsx`, findings: [] }),
    );
    const between = { ...finding, rule: "SUM-07", fields: ["project.name"], cells: [], projects: [] };
    const book = (previous: readonly Opinion[], order = forms) =>
      openOpinionBook(previous, [], [{ finding: between, filed: order }], edition, words);
    return { forms, book };
  };
  const reason = "两个项目建设内容不同，分别立项";

  it("stands in whatever order the forms come, and lapses when another project joins them", () => {
    const two = shared("甲项目", "乙项目");
    const given = two
      .book([])
      .rowsFor(two.forms[0]!, null)
      .map((row) => ({ ...row, explanation: reason }));
    expect(given[0]!.content).toBe("乙项目；甲项目");
    const turned = two.book(given, [...two.forms].reverse());
    expect(turned.rowsFor(two.forms[0]!, null)[0]!.explanation).toBe(reason);
    const three = shared("甲项目", "乙项目", "丙项目");
    expect(three.book(given).rowsFor(three.forms[0]!, null)[0]).toMatchObject({
      explanation: "",
      formerExplanation: reason,
    });
  });
});
