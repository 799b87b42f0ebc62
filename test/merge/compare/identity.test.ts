import { reordered, typed, withoutRow } from "../edited";
import { filed, project, sheetOf, type FiledOptions, type Values } from "../make";
import { merge, noWorkbook, sheetNamed, summaryRows, withSheet, type Run } from "../workbook";

const first = 4; // row of the first project below annex, title, unit and header

const chemicals: Values = {
  "project.name": "基于标识解析的化工新材料供应链协同平台建设项目",
  "project.category": "industrialSoftware",
  "applicant.name": "吉林远达化工新材料集团有限公司",
  "contact.name": "邓轩玉",
  "contact.mobile": "15083436939",
};

function form(number: number, changes: Values = {}, options: FiledOptions = {}): ReturnType<typeof filed> {
  return filed(project(number, changes), { file: `clean-${number}.xlsx`, ...options });
}

const forms = (): ReturnType<typeof filed>[] => [form(1), form(2, chemicals), form(3)];
const second = first + 1; // the chemicals' row
const names = (run: Run): (string | undefined)[] => summaryRows(run).map((row) => row[1]);
const states = (run: Run): string[][] =>
  run.state.ledger.map(({ file, state, place }) => [file, state, String(place)]);

/** The workbook after the bureau typed over cells of 汇总表, by row and column. */
function corrected(run: Run, cells: readonly (readonly [number, number, string])[]): Run["workbook"] {
  const sheet = cells.reduce(
    (all, [row, col, text]) => typed(all, row, col, text),
    sheetNamed(run.workbook, "汇总表"),
  );
  return withSheet(run.workbook, sheet);
}

/** Rows of 汇总表 = listed projects + the bureau's own rows; each listed project has a row of its own. */
function expectCountsToAddUp(run: Run): void {
  const listed = run.state.ledger.filter(({ state }) => state === "listed");
  const places = listed.map(({ place }) => place);
  const own = merge(run.workbook, []).preview.ownRows;
  expect(new Set(places).size).toBe(listed.length);
  expect(places).not.toContain(null);
  expect(summaryRows(run)).toHaveLength(listed.length + own.length);
  const cells = sheetNamed(run.workbook, "统计").cells;
  const total = cells.find(({ col, value }) => col === 0 && value === "合计")!;
  expect(cells.find(({ row, col }) => row === total.row && col === 1)!.value).toBe(summaryRows(run).length);
}

describe("the second phase comes in alone", () => {
  const phase = "（二期）";
  const later = form(
    4,
    {
      ...chemicals,
      "project.name": `${String(chemicals["project.name"])}${phase}`,
      "contact.name": "二期联系人",
      "contact.mobile": "13911112222",
    },
    { file: "二期.xlsx" },
  );
  const monday = merge(noWorkbook, forms().slice(1), { placement: "end" });
  const remarked = corrected(monday, [
    [3, 6, "备注"],
    [first, 6, "一期已评审通过"],
  ]);

  it.each(["二期.xlsx", "clean-2.xlsx"])("as %s, and is a row of its own", (file) => {
    const tuesday = merge(remarked, [{ ...later, file }]);
    expect(summaryRows(tuesday).map((row) => [row[1], row[4], row[6] ?? ""])).toEqual([
      [chemicals["project.name"], "邓轩玉", "一期已评审通过"],
      [project(3)["project.name"], "联系人3", ""],
      [`${String(chemicals["project.name"])}${phase}`, "二期联系人", ""],
    ]);
    expect(tuesday.preview.questions).toEqual([]);
    expect(tuesday.preview.changed).toEqual([]);
    const atOnce = merge(noWorkbook, [...forms().slice(1), later]);
    expect([...names(tuesday)].sort()).toEqual([...names(atOnce)].sort());
    expectCountsToAddUp(tuesday);
  });
});

describe("the bureau corrects name and enterprise of a row", () => {
  const monday = merge(noWorkbook, forms(), { placement: "end" });
  const workbook = corrected(monday, [
    [second, 1, "化工新材料供应链平台（一期）"],
    [second, 2, "吉林远大新材料股份有限公司"],
  ]);
  const row = ["2", "化工新材料供应链平台（一期）", "吉林远大新材料股份有限公司", "工业软件项目"];

  it("and the row stays that project's, which is asked once", () => {
    const again = merge(workbook, forms());
    expect(summaryRows(again)[1]).toEqual([...row, "邓轩玉", "15083436939"]);
    expect(again.preview.questions).toMatchObject([
      { kind: "row", answer: "same", project: { file: "clean-2.xlsx" }, row: { sequence: "2" } },
    ]);
    expect(again.preview.missing).toEqual([]);
    expect(states(again).map(([file, state]) => [file, state])).toContainEqual(["clean-2.xlsx", "listed"]);
    expectCountsToAddUp(again);
    const third = merge(again.workbook, forms());
    expect(third.preview.questions).toEqual([]);
    expect(third.workbook).toEqual(again.workbook);
  });

  it("and it stands there once when the form changes", () => {
    const changed = form(2, { ...chemicals, "contact.name": "新联系人" });
    const again = merge(merge(workbook, forms()).workbook, [forms()[0]!, changed, forms()[2]!]);
    expect(names(again)).toEqual([project(1)["project.name"], row[1], project(3)["project.name"]]);
    expect(again.preview.missing).toEqual([]);
    expectCountsToAddUp(again);
    const straight = merge(workbook, [forms()[0]!, changed, forms()[2]!]);
    expect(names(straight)).toEqual(names(again));
    expectCountsToAddUp(straight);
  });

  it("also where the table was sorted with its numbers", () => {
    const sorted = reordered(sheetNamed(workbook, "汇总表"), first, [2, 1, 0]);
    const again = merge(withSheet(workbook, sorted), forms());
    expect(names(again)).toEqual([project(3)["project.name"], row[1], project(1)["project.name"]]);
    expect(again.preview.ownRows).toEqual([]);
    expectCountsToAddUp(again);
  });

  it("and a ledger of an older version does not know places", () => {
    const ledger = sheetNamed(workbook, "项目台账");
    const titles = new Map(
      ledger.cells.filter(({ row: r }) => r === 3).map(({ col, value }) => [value, col]),
    );
    const unplaced = {
      ...ledger,
      cells: ledger.cells.filter(
        ({ col }) => col !== titles.get("汇总表序号") && col !== titles.get("市局填写"),
      ),
    };
    const again = merge(withSheet(workbook, unplaced), forms());
    expect(names(again)).toEqual([project(1)["project.name"], row[1], project(3)["project.name"]]);
    expect(again.preview.ownRows).toEqual([]);
  });
});

describe("the bureau types another project over a row, or in the place of a deleted one", () => {
  const hand = ["碳纤维检测中心建设项目", "吉林远达化工新材料集团有限公司", "公共服务项目"];
  const monday = merge(noWorkbook, forms(), { placement: "end" });

  it.each([
    ["with the same contact", ["邓轩玉", "15083436939"]],
    ["with the same telephone", ["吕国娟", "15083436939"]],
  ])("%s, and no cell of it changes when the form does", (_, contact) => {
    const cells = [...hand, ...contact].map((text, i) => [second, i + 1, text] as const);
    const workbook = corrected(monday, cells);
    const changed = form(2, { ...chemicals, "contact.name": "新联系人", "contact.mobile": "13911112222" });
    const again = merge(workbook, [forms()[0]!, changed, forms()[2]!]);
    expect(summaryRows(again)[1]!.slice(1)).toEqual([...hand, ...contact]);
    expect(again.preview.questions).toMatchObject([
      { kind: "row", answer: "two", project: { file: "clean-2.xlsx" }, row: { sequence: "2" } },
    ]);
    expect(again.preview.ownRows.map(({ cells: { projectName } }) => projectName)).toEqual([hand[0]]);
    expectCountsToAddUp(again);
  });

  it("and answers that it is the same project: the ledger keeps it, the cells stay", () => {
    const cells = [...hand, "邓轩玉", "15083436939"].map((text, i) => [second, i + 1, text] as const);
    const workbook = corrected(monday, cells);
    const asked = merge(workbook, forms());
    const answered = merge(workbook, forms(), { answers: { [asked.preview.questions[0]!.id]: "same" } });
    expect(answered.preview.questions).toMatchObject([{ answer: "same" }]);
    expect(answered.preview.ownRows).toEqual([]);
    expect(summaryRows(answered)[1]!.slice(1)).toEqual([...hand, "邓轩玉", "15083436939"]);
    const moved = form(2, { ...chemicals, "contact.mobile": "13911112222" });
    const later = merge(answered.workbook, [moved]);
    expect(later.preview.questions).toEqual([]);
    expect(later.preview.conflicts).toMatchObject([{ bureau: "15083436939", source: "13911112222" }]);
    expect(summaryRows(later)[1]!.slice(1)).toEqual([...hand, "邓轩玉", "15083436939"]);
  });
});

describe("the bureau empties both names of a row", () => {
  const monday = merge(noWorkbook, forms(), { placement: "end" });
  const workbook = corrected(monday, [
    [second, 1, ""],
    [second, 2, ""],
  ]);

  it("and the row stays where it is and as it is, is asked about once, and its project is not doubled", () => {
    const again = merge(workbook, forms());
    expect(summaryRows(again)[1]).toEqual(["2", "", "", "工业软件项目", "邓轩玉", "15083436939"]);
    expect(summaryRows(again)).toHaveLength(3);
    expect(again.preview.questions).toMatchObject([
      { kind: "row", answer: "same", project: { file: "clean-2.xlsx" }, row: { sequence: "2" } },
    ]);
    expect(again.preview.missing).toEqual([]);
    expectCountsToAddUp(again);
    const third = merge(again.workbook, forms());
    expect(third.preview.questions).toEqual([]);
    expect(third.workbook).toEqual(again.workbook);
  });

  it("and a row with its number alone is an empty one", () => {
    const bare = [1, 2, 3, 4, 5].map((col) => [second, col, ""] as const);
    const { missing } = merge(corrected(monday, bare), forms()).preview;
    expect(missing).toMatchObject([{ kind: "rowDeleted", listed: false }]);
  });
});

describe("one row is deleted and another renamed", () => {
  const sister: Values = { ...chemicals, "project.name": "特种纤维智能车间项目" };
  const two = (): ReturnType<typeof filed>[] => [form(2, chemicals), form(5, sister), form(3)];
  const monday = merge(noWorkbook, two(), { placement: "end" });

  it.each([true, false])("and they are not matched crosswise (numbers as they were: %s)", (numbersStand) => {
    let sheet = withoutRow(sheetNamed(monday.workbook, "汇总表"), first);
    sheet = typed(sheet, first + 1, 1, "高性能材料数字化车间");
    if (!numbersStand) {
      sheet = typed(sheet, first, 0, 1);
      sheet = typed(sheet, first + 1, 0, 2);
    }
    const again = merge(withSheet(monday.workbook, sheet), two());
    expect(names(again)).toEqual([project(3)["project.name"], "高性能材料数字化车间"]);
    const entry = (file: string): unknown => again.state.ledger.find((each) => each.file === file)!.place;
    expect(entry("clean-2.xlsx")).toBeNull();
    expect(again.preview.questions).toHaveLength(1);
    expect(entry("clean-5.xlsx")).toBe(2);
    expectCountsToAddUp(again);
  });
});

describe("an enterprise renames its project", () => {
  const renamed = (file: string): ReturnType<typeof filed> =>
    form(2, { ...chemicals, "project.name": "化工新材料供应链协同平台升级版项目" }, { file });
  const changedName = (file: string): ReturnType<typeof filed> =>
    form(2, { ...chemicals, "project.name": "化工新材料供应链协同平台" }, { file });
  const monday = merge(noWorkbook, forms(), { placement: "end" });

  it.each(["clean-2.xlsx", "更名后.xlsx"])("in %s: both stand until the bureau says it is one", (file) => {
    const asked = merge(monday.workbook, [changedName(file)]);
    expect(asked.preview.questions).toMatchObject([
      { kind: "form", answer: "two", project: { file: "clean-2.xlsx" }, form: { file } },
    ]);
    expect(names(asked)).toHaveLength(4);
    expectCountsToAddUp(asked);
    const answers = { [asked.preview.questions[0]!.id]: "same" as const };
    const answered = merge(monday.workbook, [changedName(file)], { answers });
    expect(names(answered)).toEqual([
      project(1)["project.name"],
      "化工新材料供应链协同平台",
      project(3)["project.name"],
    ]);
    expect(answered.preview.questions).toMatchObject([{ answer: "same" }]);
    expectCountsToAddUp(answered);
  });

  it("to one with another mark, which is another project", () => {
    expect(merge(monday.workbook, [renamed("升级.xlsx")]).preview.questions).toEqual([]);
  });

  it("by a word that says nothing, in the same file", () => {
    const name = String(chemicals["project.name"]).replace("建设", "");
    const again = merge(monday.workbook, [form(2, { ...chemicals, "project.name": name })]);
    expect(names(again)[1]).toBe(name);
    expect(again.preview.questions).toEqual([]);
  });
});

describe("forty enterprises call their file 申报书.xlsx", () => {
  it("and nobody's project is taken for another's, though it has the same name", () => {
    const same = { "project.name": "智能工厂建设项目" };
    const file = { file: "申报书.xlsx" };
    const monday = merge(noWorkbook, [form(1, same, file)]);
    const tuesday = merge(monday.workbook, [form(2, same, file)]);
    expect(summaryRows(tuesday).map((row) => [row[1], row[2]])).toEqual([
      ["智能工厂建设项目", "长春第1机械有限公司"],
      ["智能工厂建设项目", "长春第2机械有限公司"],
    ]);
  });
});

describe("a row typed by hand", () => {
  const columns = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"];
  const hand = ["1", "基于5G的智能工厂1号项目", "长春第1机械有限公司", "", "手填人", "13800000001"];
  const workbook = { name: "手工.xlsx", sheets: [sheetOf("汇总表", [columns, hand])] };

  it("is filled where it is empty, and nothing in it is overwritten later without a question", () => {
    const adopted = merge(workbook, [form(1)]);
    expect(summaryRows(adopted)).toEqual([
      ["1", hand[1], hand[2], "行业级工业互联网平台项目", "手填人", "13800000001"],
    ]);
    const moved = form(1, { "contact.mobile": "13911112222", "project.category": "servitization" });
    const later = merge(adopted.workbook, [moved]);
    expect(summaryRows(later)[0]!.slice(3)).toEqual(["制造业服务化项目", "手填人", "13800000001"]);
    expect(later.preview.conflicts).toMatchObject([{ column: "contactMobile", bureau: "13800000001" }]);
  });
});

describe("an earlier copy", () => {
  it("comes in after the later one and does not count", () => {
    const monday = merge(noWorkbook, [form(1, { "project.filledOn": "2020-06-25" })]);
    const old = form(1, { "contact.name": "旧联系人" }, { file: "旧稿.xlsx" });
    const tuesday = merge(monday.workbook, [old]);
    expect(summaryRows(tuesday).map((row) => row[4])).toEqual(["联系人1"]);
    expect(tuesday.preview.leftOut).toMatchObject([{ kind: "older", left: { file: "旧稿.xlsx" } }]);
    expect(tuesday.state.ledger).toEqual(monday.state.ledger);
  });
});
