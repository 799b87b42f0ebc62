import { checkEdition } from "../../src/form/checkEdition";
import { currentEdition, editions } from "../../src/form";
import type { Edition } from "../../src/form/edition";

const edition = currentEdition;
const field = (id: string) => edition.fields.find((each) => each.id === id);

describe("the edition of 2020", () => {
  test("every edition's data is sound", () => {
    for (const each of editions) expect(() => checkEdition(each)).not.toThrow();
  });

  test("a reference that leads nowhere is named", () => {
    const broken: Edition = {
      ...edition,
      fields: edition.fields.map((each) =>
        each.id === "contact.name" ? { ...each, places: [{ section: "nowhere", labels: ["姓名"] }] } : each,
      ),
    };
    expect(() => checkEdition(broken)).toThrow("contact.name: no section nowhere");
  });

  test("a value of the wrong type is named with its place", () => {
    const broken = { ...edition, financeYears: ["2017"] } as unknown as Edition;
    expect(() => checkEdition(broken)).toThrow(/financeYears\[0\]/);
  });

  test.each<[string, (fields: Edition["summaryFields"]) => Edition["summaryFields"], string]>([
    [
      "a column without a source",
      (all) => all.map(({ source: _, ...each }) => each),
      "summary.category has no source",
    ],
    [
      "no 项目名称",
      (all) => all.filter(({ id }) => id !== "summary.projectName"),
      "no summary.projectName that shows",
    ],
    [
      "a source that is none",
      (all) => [...all, { ...all[4]!, id: "summary.more", source: "contact.age" }],
      "summary.more: no field contact.age",
    ],
    [
      "a number of a person",
      (all) => [...all, { ...all[4]!, id: "summary.more", source: "responsiblePerson.idNumber" }],
      "summary.more: responsiblePerson.idNumber may not stand in a table",
    ],
    ["a column twice", (all) => [...all, all[5]!], "summary.category stands twice"],
    [
      "a name of every object",
      (all) => [...all, { ...all[4]!, id: "summary.constructor" }],
      "names no column",
    ],
  ])("the columns of 附件4-5: %s is named", (_, change, fault) => {
    expect(() => checkEdition({ ...edition, summaryFields: change(edition.summaryFields) })).toThrow(fault);
  });

  test("the financial table has five rows for each of its three years", () => {
    const finance = edition.fields.filter((each) => each.row !== undefined).map((each) => each.id);
    expect(finance).toEqual(
      ["totalAssets", "debtRatio", "mainBusinessRevenue", "taxes", "profit"].flatMap((row) =>
        [2017, 2018, 2019].map((year) => `finance.${row}.${year}`),
      ),
    );
  });

  test("the project's name is asked on the cover and in the table, and again in 附件4-3 as a field of its own", () => {
    expect(field("project.name")?.places.map((place) => place.section)).toEqual(["cover", "project"]);
    expect(field("performance.projectName")?.places).toEqual([
      expect.objectContaining({ section: "performance" }),
    ]);
  });

  test("identity numbers may not be passed on", () => {
    expect(field("responsiblePerson.idNumber")?.mayBePassedOn).toBe(false);
    expect(field("contact.mobile")?.mayBePassedOn).toBe(true);
  });

  test("clauses are cited as the guide numbers them", () => {
    expect(edition.clauses["guide.2.1"]).toEqual({
      kind: "quoted",
      title: "申报指南 二（一）",
      text: expect.stringContaining("非亏损企业"),
    });
    expect(edition.clauses["guide.3.1.5"]?.text).toContain("2019年财务审计报告");
    expect(edition.clauses["note.4"]?.title).toBe("填写说明 四");
    expect(edition.clauses["performance.note.1"]?.text).toContain("须量化可考核");
  });

  test("公主岭市 belongs to both cities in 2020 and keeps both telephone codes", () => {
    const gongzhuling = edition.divisions.filter((each) => each.name === "公主岭市");
    expect(gongzhuling.map((each) => each.prefecture).sort()).toEqual(["四平市", "长春市"]);
    for (const each of gongzhuling) expect(each.areaCodes).toEqual(["0434", "0431"]);
  });

  test("divisions that were gone before 2020 are not listed", () => {
    const names = edition.divisions.map((each) => each.name);
    expect(names).toContain("九台区");
    expect(names).not.toContain("九台市");
    expect(names).not.toContain("八道江区");
  });
});
