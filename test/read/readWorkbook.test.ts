import { currentEdition as edition } from "../../src/form";
import { fieldMap } from "../../src/read/fieldMap";
import { readWorkbook } from "../../src/read/readWorkbook";
import { readingOf, valueOf } from "../../src/read/application";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { makeForm } from "./layouts/makeForm";
import { baseOf, changed } from "./metamorphic/sample";
import { transformNamed } from "./metamorphic/transforms";
import { sheetOf } from "./sheetOf";

const read = (...sheets: SheetSnapshot[]) => readWorkbook({ name: "申报.xlsx", sheets }, edition);
const named = (sheet: SheetSnapshot, name: string) => ({ ...sheet, name });
const one = (seed: number) => makeForm("oneSheet", seed);
const formSheet = (seed: number) => one(seed).workbook.sheets[0]!;
const projectNames = (result: ReturnType<typeof read>) =>
  result.applications.map((application) => valueOf(application, "project.name"));
const truthName = (seed: number) => one(seed).truth["project.name"];

/** The form as printed: every label, nothing filled in but what is given. */
function blankForm(filled: Record<string, string> = {}): SheetSnapshot {
  const rows = edition.fields
    .filter((field) => field.year === undefined || field.year === 2017)
    .map((field) => {
      const options = field.type === "text" ? [] : (field.choices ?? []);
      return [
        field.places[0]!.labels[0]!,
        filled[field.id] ?? options.map((option) => `□${option.label}`).join("\n"),
      ];
    });
  return sheetOf([["2020年度省级工业互联网及制造业服务化示范项目申报书"], ...rows], { name: "申报书" });
}

describe("which sheets are the form", () => {
  test("several projects, one a sheet", () => {
    const result = read(named(formSheet(1), "项目1"), named(formSheet(2), "项目2"));
    expect(result.status).toBe("read");
    expect(projectNames(result)).toEqual([truthName(1), truthName(2)]);
    expect(result.applications.map((application) => application.sheets)).toEqual([["项目1"], ["项目2"]]);
  });

  test("several projects on one sheet, one below the other", () => {
    const first = formSheet(1);
    const below = Math.max(...first.cells.map((cell) => cell.row)) + 3;
    const second = formSheet(2);
    const stacked: SheetSnapshot = {
      ...first,
      cells: [...first.cells, ...second.cells.map((cell) => ({ ...cell, row: cell.row + below }))],
      merges: [
        ...first.merges,
        ...second.merges.map((area) => ({ ...area, top: area.top + below, bottom: area.bottom + below })),
      ],
    };
    const result = read(stacked);
    expect(projectNames(result)).toEqual([truthName(1), truthName(2)]);
    expect(valueOf(result.applications[1]!, "performance.quantitative")).toEqual(
      one(2).truth["performance.quantitative"],
    );
  });

  test.each([3005, 3007])(
    "an enterprise and its projects one below the other in a document, seed %d",
    (seed) => {
      const docx = transformNamed("docx");
      const { sheets, projects } = changed(baseOf("sharedFirm", seed), docx, seed)!;
      const result = read(...sheets);
      expect(projectNames(result)).toEqual(projects.map((truth) => truth["project.name"]));
      for (const [n, truth] of projects.entries()) {
        expect(valueOf(result.applications[n]!, "project.technicalLead")).toBe(
          truth["project.technicalLead"],
        );
        expect(valueOf(result.applications[n]!, "applicant.name")).toBe(truth["applicant.name"]);
      }
    },
  );

  test.each([
    [
      "one after the other",
      (a: SheetSnapshot[], b: SheetSnapshot[]) => [...a, ...b.map((s) => named(s, `${s.name} (2)`))],
    ],
    [
      "part by part",
      (a: SheetSnapshot[], b: SheetSnapshot[]) =>
        a.flatMap((s, n) => [named(s, `${s.name}-启明`), named(b[n]!, `${b[n]!.name}-远达`)]),
    ],
  ])("two projects over several sheets each, %s", (_name, order) => {
    const [a, b] = [makeForm("manySheets", 1), makeForm("manySheets", 2)];
    const result = read(...order([...a.workbook.sheets], [...b.workbook.sheets]));
    expect(projectNames(result)).toEqual([a.truth["project.name"], b.truth["project.name"]]);
    for (const [n, { truth }] of [a, b].entries()) {
      const application = result.applications[n]!;
      expect(valueOf(application, "finance.profit.2019")).toBeCloseTo(truth["finance.profit.2019"] as number);
      expect(valueOf(application, "performance.projectName")).toBe(truth["project.name"]);
    }
  });

  test("a filled-in example does not count", () => {
    const called = {
      ...formSheet(4),
      cells: [...sheetOf([["填写样例，请勿上报"]]).cells, ...formSheet(4).cells],
    };
    const marked = { ...formSheet(2), cells: [...sheetOf([["（样表）"]]).cells, ...formSheet(2).cells] };
    const result = read(
      named(formSheet(1), "填写示例"),
      named(marked, "2"),
      named(called, "3"),
      named(formSheet(3), "4"),
    );
    expect(result.sheets.map((sheet) => sheet.role)).toEqual(["example", "example", "example", "form"]);
    expect(projectNames(result)).toEqual([truthName(3)]);
  });

  test("a printed form is blank, also with a stray cell filled in", () => {
    for (const sheet of [
      blankForm(),
      blankForm({ "applicant.region": "长春市", "responsiblePerson.idType": "身份证" }),
    ]) {
      const result = read(sheet);
      expect(result).toMatchObject({ status: "blankForm", applications: [] });
      expect(result.sheets).toEqual([{ name: "申报书", role: "blankForm" }]);
    }
  });

  test("a form that names its project and says little more is no blank one", () => {
    const result = read(
      blankForm({
        "project.name": "基于物联网的设备运维平台",
        "applicant.name": "长春某某科技有限公司",
        "applicant.region": "长春市",
        "contact.name": "张某",
        "contact.mobile": "13843110000",
      }),
    );
    expect(result.status).toBe("read");
    expect(projectNames(result)).toEqual(["基于物联网的设备运维平台"]);
  });

  test("a form that a bureau sent out with a few things put in is blank", () => {
    const result = read(
      blankForm({
        "applicant.region": "长春市",
        "responsiblePerson.idType": "身份证",
        "applicant.nature": "民营企业",
        "contact.title": "经理",
        "responsiblePerson.title": "总经理",
      }),
    );
    expect(result.status).toBe("blankForm");
  });

  test("a form that holds nothing but its own prompts is blank", () => {
    const prompts = Object.fromEntries(edition.fields.map((field) => [field.id, "（请填写）"]));
    expect(read(blankForm(prompts))).toMatchObject({ status: "blankForm" });
  });

  test("a blank form beside a filled one does not make a second project", () => {
    const result = read(named(blankForm(), "模板"), formSheet(1));
    expect(projectNames(result)).toEqual([truthName(1)]);
    expect(result.sheets[0]).toEqual({ name: "模板", role: "blankForm" });
  });

  test("lists, budgets and other people's forms are no form", () => {
    const people = sheetOf(
      [
        ["序号", "姓名", "部门", "联系电话"],
        ...Array.from({ length: 40 }, (_, n) => [n + 1, "张三", "财务部", "13900000000"]),
      ],
      { name: "考勤表" },
    );
    const other = sheetOf(
      [
        ["技术改造项目申请表"],
        ["项目名称", "锅炉改造"],
        ["单位名称", "甲公司", "邮政编码", "130012"],
        ["联系人", "李四", "手机", "13900000001"],
        ["总投资（万元）", 100],
      ],
      { name: "申请表" },
    );
    expect(read(people, other)).toMatchObject({ status: "notAForm", applications: [] });
  });

  test("the summary table and the sheets of this program are known", () => {
    const summary = sheetOf(
      [
        ["长春市申报信息汇总表"],
        ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"],
        [1, "甲", "乙", "丙", "丁", "1"],
      ],
      { name: "汇总" },
    );
    const result = read(summary, named(formSheet(1), "项目台账"));
    expect(result).toMatchObject({ status: "notAForm" });
    expect(result.sheets.map((sheet) => sheet.role)).toEqual(["summary", "own"]);
  });

  test("a document that ends with the blank summary table is the form", () => {
    const form = formSheet(1);
    const end = Math.max(...form.cells.map((cell) => cell.row)) + 2;
    const head = sheetOf([["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"]]);
    const cells = [...form.cells, ...head.cells.map((cell) => ({ ...cell, row: cell.row + end }))];
    const result = read({ ...form, cells });
    expect(result.sheets).toEqual([{ name: "申报书", role: "form" }]);
    expect(result.applications).toEqual(read(form).applications);
  });

  test("a hidden sheet makes no project of its own beside a visible one", () => {
    const result = read({ ...named(formSheet(2), "旧"), hidden: true }, formSheet(1));
    expect(projectNames(result)).toEqual([truthName(1)]);
    expect(result.sheets).toEqual([
      { name: "旧", role: "hidden" },
      { name: formSheet(1).name, role: "form" },
    ]);
  });

  test("a hidden blank form beside a filled-in one is no form of its own to be told", () => {
    const blank = named(blankForm(), "空表");
    expect(read(blank).status).toBe("blankForm");
    expect(read({ ...blank, hidden: true }, formSheet(1)).sheets[0]).toEqual({ name: "空表", role: "other" });
  });
});

describe("an application", () => {
  const { truth } = one(1);
  const application = read(formSheet(1)).applications[0]!;

  test("keeps every place in which a field was asked", () => {
    expect(application.readings["project.name"]!.map((reading) => reading.section)).toEqual([
      "project",
      "cover",
    ]);
  });

  test("puts an answer before a blank, whichever place it stands in", () => {
    const cells = formSheet(1).cells;
    const table = readingOf(application, "project.name")!.cell;
    const without = cells.filter((cell) => cell.row !== table.row || cell.col !== table.col);
    const again = read({ ...formSheet(1), cells: without }).applications[0]!;
    expect(again.readings["project.name"]!.map((reading) => [reading.section, reading.state])).toEqual([
      ["cover", "value"],
      ["project", "blank"],
    ]);
  });

  test("names the year of the form's title and its cell", () => {
    expect(application.titleYear).toEqual({ year: 2020, cell: { sheet: "申报书", row: 0, col: 0 } });
    const [title, ...cells] = formSheet(1).cells;
    const text = title!.text.replace("2020", "2021");
    const other = read({ ...formSheet(1), cells: [{ ...title!, text, value: text }, ...cells] });
    expect(other.applications[0]!.titleYear?.year).toBe(2021);
    expect(read({ ...formSheet(1), cells }).applications[0]!.titleYear).toBeUndefined();
  });

  test("says which labels were not found", () => {
    const label = readingOf(application, "capability.deploymentModel")!.label.cell;
    const cells = formSheet(1).cells.filter((cell) => cell.row !== label.row || cell.col !== label.col);
    const again = read({ ...formSheet(1), cells }).applications[0]!;
    expect(again.notFound).toContain("capability.deploymentModel");
    expect(application.notFound).toEqual([]);
  });

  test("as a result: fields with a value, its cell and the cell's text", () => {
    const fields = fieldMap(application);
    const reading = readingOf(application, "situation.cloudPartner")!;
    expect(fields["situation.cloudPartner"]).toEqual({
      value: truth["situation.cloudPartner"],
      cell: expect.stringMatching(/^申报书![A-Z]+\d+$/),
      raw: reading.raw,
      label: expect.stringMatching(/^申报书![A-Z]+\d+$/),
    });
    for (const id of Object.keys(fields)) expect(readingOf(application, id)!.value).not.toBeNull();
  });
});

test("a table on a sheet of its own fills in what the form left empty", () => {
  const { workbook, truth } = one(3);
  const form = workbook.sheets[0]!;
  const fields = edition.fields.filter((field) => field.row !== undefined);
  const application = read(form).applications[0]!;
  const figures = new Set(
    fields.map((field) => readingOf(application, field.id)!.cell).map(({ row, col }) => `${row} ${col}`),
  );
  const emptied = { ...form, cells: form.cells.filter(({ row, col }) => !figures.has(`${row} ${col}`)) };
  const annex = sheetOf(
    [
      ["", 2017, 2018, 2019],
      ["总资产（万元）", 1, 2, 3],
      ["利润（万元）", 4, 5, 6],
    ],
    { name: "附表" },
  );
  const result = read(emptied, annex);
  expect(projectNames(result)).toEqual([truth["project.name"]]);
  expect(valueOf(result.applications[0]!, "finance.profit.2018")).toBe(5);
  expect(result.sheets.map((sheet) => sheet.role)).toEqual(["form", "form"]);
});
