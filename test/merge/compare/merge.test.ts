import { filed, project } from "../make";
import { reordered, typed, withoutRow } from "../edited";
import { merge, noWorkbook, sheetNamed, summaryRows, withSheet } from "../workbook";

const first = 4; // row of the first project below annex, title, unit and header

function three(): ReturnType<typeof filed>[] {
  return [1, 2, 3].map((number) => filed(project(number), { file: `企业${number}.xlsx` }));
}

describe("the first merge", () => {
  it("lists each project in the columns of 附件4-5 and names city and unit", () => {
    const run = merge(noWorkbook, three());
    const sheet = sheetNamed(run.workbook, "汇总表");
    const line = (row: number): string[] =>
      sheet.cells.filter((cell) => cell.row === row).map((cell) => String(cell.value));
    expect(line(1)).toEqual(["长春市省级工业互联网及制造业服务化示范项目申报信息汇总表"]);
    expect(line(2)).toEqual(["推荐单位（盖章）：长春市工业和信息化局"]);
    expect(line(3)).toEqual(["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"]);
    expect(line(4)).toEqual([
      "1",
      "基于5G的智能工厂1号项目",
      "长春第1机械有限公司",
      "行业级工业互联网平台项目",
      "联系人1",
      "13800000001",
    ]);
    expect(run.state.summary).toMatchObject({ city: "长春市", unit: "长春市工业和信息化局" });
  });

  it("keeps one form of a project that was filed twice and says which", () => {
    const earlier = filed(project(1, { "contact.name": "旧联系人" }), { file: "甲.xlsx" });
    const later = filed(project(1, { "project.filledOn": "2020-06-25" }), { file: "乙.xlsx" });
    const run = merge(noWorkbook, [earlier, later]);
    expect(summaryRows(run).map((row) => row[4])).toEqual(["联系人1"]);
    expect(run.preview.leftOut).toEqual([
      { kind: "double", left: earlier, kept: later, identical: false, by: "date" },
    ]);
  });

  it("lists no form that names neither project nor enterprise", () => {
    const nameless = filed(project(1, { "project.name": null, "applicant.name": null }));
    const run = merge(noWorkbook, [nameless, filed(project(2))]);
    expect(summaryRows(run).map((row) => row[1])).toEqual(["基于5G的智能工厂2号项目"]);
    expect(run.preview.leftOut).toEqual([{ kind: "nameless", left: nameless }]);
  });

  it("groups new rows by category in the form's order, and puts them at the end on request", () => {
    const forms = [
      filed(project(1, { "project.category": "industrialSoftware" }), { file: "1.xlsx" }),
      filed(project(2), { file: "2.xlsx" }),
      filed(project(3, { "project.category": "industrialSoftware" }), { file: "3.xlsx" }),
    ];
    const names = (run: ReturnType<typeof merge>): (string | undefined)[] =>
      summaryRows(run).map((row) => row[4]);
    expect(names(merge(noWorkbook, forms))).toEqual(["联系人2", "联系人1", "联系人3"]);
    expect(names(merge(noWorkbook, forms, { placement: "end" }))).toEqual(["联系人1", "联系人2", "联系人3"]);
  });
});

describe("merging again", () => {
  it("puts a new row behind the last of its category in the bureau's order", () => {
    const software = { "project.category": "industrialSoftware" };
    const monday = merge(noWorkbook, [
      filed(project(1), { file: "企业1.xlsx" }),
      filed(project(2, software), { file: "企业2.xlsx" }),
      filed(project(3), { file: "企业3.xlsx" }),
    ]);
    const sorted = reordered(sheetNamed(monday.workbook, "汇总表"), first, [2, 0, 1]);
    const forms = [
      filed(project(4), { file: "企业4.xlsx" }),
      filed(project(5, software), { file: "企业5.xlsx" }),
    ];
    const tuesday = merge(withSheet(monday.workbook, sorted), forms);
    expect(summaryRows(tuesday).map((row) => [row[0], row[4]])).toEqual([
      ["1", "联系人2"],
      ["2", "联系人5"],
      ["3", "联系人1"],
      ["4", "联系人3"],
      ["5", "联系人4"],
    ]);
  });

  it("remembers where new rows come", () => {
    const monday = merge(noWorkbook, three(), { placement: "end" });
    const software = filed(project(4, { "project.category": "industrialSoftware" }), { file: "企业4.xlsx" });
    const platform = filed(project(5), { file: "企业5.xlsx" });
    const tuesday = merge(monday.workbook, [software], {});
    const wednesday = merge(tuesday.workbook, [platform], {});
    expect(summaryRows(wednesday).map((row) => row[4])).toEqual(
      [1, 2, 3, 4, 5].map((number) => `联系人${number}`),
    );
  });

  it("keeps the bureau's order, its column and its correction, and takes what the enterprise changed", () => {
    const monday = merge(noWorkbook, three());
    let sheet = reordered(sheetNamed(monday.workbook, "汇总表"), first, [2, 0, 1]);
    sheet = typed(sheet, 3, 6, "备注");
    sheet = typed(sheet, first, 6, "优先");
    sheet = typed(sheet, first, 4, "赵更正"); // project 3, of which no new form comes
    sheet = typed(sheet, first + 1, 4, "王更正"); // project 1
    const changed = filed(project(2, { "contact.mobile": "13911112222" }), { file: "企业2.xlsx" });
    const wednesday = merge(withSheet(monday.workbook, sheet), [...three().slice(0, 1), changed]);

    expect(summaryRows(wednesday).map((row) => [row[0], row[1], row[4], row[5], row[6] ?? ""])).toEqual([
      ["1", "基于5G的智能工厂3号项目", "赵更正", "13800000003", "优先"],
      ["2", "基于5G的智能工厂1号项目", "王更正", "13800000001", ""],
      ["3", "基于5G的智能工厂2号项目", "联系人2", "13911112222", ""],
    ]);
    expect(wednesday.preview.changed.map((each) => [each.after.file, each.cells])).toEqual([
      ["企业2.xlsx", [{ column: "contactMobile", before: "13800000002", after: "13911112222" }]],
    ]);
    expect(wednesday.preview.unchanged.map((each) => [each.after.file, each.filed !== null])).toEqual([
      ["企业1.xlsx", true],
      ["企业3.xlsx", false],
    ]);
    expect(wednesday.preview.corrections).toEqual([
      { row: 1, column: "contactName", source: "联系人1", bureau: "王更正" },
      { row: 0, column: "contactName", source: "联系人3", bureau: "赵更正" },
    ]);
  });

  describe("a cell that bureau and enterprise both changed", () => {
    const monday = merge(noWorkbook, three());
    const corrected = typed(sheetNamed(monday.workbook, "汇总表"), first, 4, "王更正");
    const changed = filed(project(1, { "contact.name": "李新任" }), { file: "企业1.xlsx" });
    const workbook = withSheet(monday.workbook, corrected);

    it("is asked about and stays the bureau's by default, also at the next merge", () => {
      const asked = merge(workbook, [changed]);
      expect(asked.preview.conflicts).toMatchObject([
        { id: "0:contactName", base: "联系人1", bureau: "王更正", source: "李新任" },
      ]);
      expect(summaryRows(asked)[0]![4]).toBe("王更正");
      expect(asked.state.ledger.map((entry) => entry.values["contact.name"])).toContain("李新任");
      const again = merge(asked.workbook, [changed]);
      expect(again.preview.conflicts).toEqual([]);
      expect(summaryRows(again)[0]![4]).toBe("王更正");
    });

    it("takes the enterprise's text on request", () => {
      const asked = merge(workbook, [changed], { conflicts: { "0:contactName": "source" } });
      expect(summaryRows(asked)[0]![4]).toBe("李新任");
    });
  });

  it("leaves a row out that the bureau deleted, until the enterprise files it changed", () => {
    const monday = merge(noWorkbook, three());
    const sheet = withoutRow(sheetNamed(monday.workbook, "汇总表"), first + 1);
    const tuesday = merge(withSheet(monday.workbook, sheet), three());
    expect(tuesday.preview.missing).toMatchObject([{ kind: "rowDeleted", listed: false, row: null }]);
    expect(summaryRows(tuesday).map((row) => [row[0], row[4]])).toEqual([
      ["1", "联系人1"],
      ["2", "联系人3"],
    ]);
    const wednesday = merge(tuesday.workbook, three());
    expect(wednesday.preview.missing).toEqual([]);
    expect(wednesday.preview.leftOut).toMatchObject([
      { kind: "withdrawn", project: { after: { file: "企业2.xlsx" } } },
    ]);
    const refiled = filed(project(2, { "contact.name": "赵再报" }), { file: "企业2.xlsx" });
    const thursday = merge(wednesday.workbook, [refiled]);
    expect(thursday.preview.missing).toMatchObject([{ kind: "filedAgain", listed: true }]);
    expect(summaryRows(thursday).map((row) => row[4])).toEqual(["联系人1", "联系人3", "赵再报"]);
  });

  it("keeps a project whose file is gone unless the bureau takes it out", () => {
    const monday = merge(noWorkbook, three());
    const kept = merge(monday.workbook, three().slice(1), { complete: true });
    expect(kept.preview.missing).toMatchObject([{ kind: "sourceGone", listed: true }]);
    expect(summaryRows(kept)).toHaveLength(3);
    const listed = { [kept.preview.missing[0]!.id]: false };
    const removed = merge(monday.workbook, three().slice(1), { complete: true, listed });
    expect(summaryRows(removed).map((row) => [row[0], row[4]])).toEqual([
      ["1", "联系人2"],
      ["2", "联系人3"],
    ]);
    expect(removed.state.ledger.map((entry) => [entry.file, entry.state])).toEqual([
      ["企业1.xlsx", "withdrawn"],
      ["企业2.xlsx", "listed"],
      ["企业3.xlsx", "listed"],
    ]);
  });

  it("knows a project again whose code or name came in corrected", () => {
    const monday = merge(noWorkbook, [
      filed(project(1, { "applicant.creditCode": null }), { file: "企业1.xlsx" }),
      filed(project(2), { file: "企业2.xlsx" }),
    ]);
    const renamed = "基于5G的智能工厂2号建设项目";
    const wednesday = merge(monday.workbook, [
      filed(project(1), { file: "企业1-修改.xlsx" }),
      filed(project(2, { "project.name": renamed }), { file: "企业2.xlsx" }),
    ]);
    expect(wednesday.preview.added).toEqual([]);
    expect(summaryRows(wednesday).map((row) => row[1])).toEqual(["基于5G的智能工厂1号项目", renamed]);
  });

  it("adopts a table typed by hand: fills what is empty, asks where it differs, leaves its own rows", () => {
    const hand = merge(noWorkbook, three().slice(0, 2));
    let sheet = sheetNamed(hand.workbook, "汇总表");
    sheet = typed(sheet, first, 5, "");
    sheet = typed(sheet, first, 4, "手填人");
    sheet = typed(sheet, first + 1, 1, "另一个项目");
    sheet = typed(sheet, first + 1, 2, "另一家企业");
    sheet = typed(sheet, first + 1, 4, "另一人");
    sheet = typed(sheet, first + 1, 5, "13700000000");
    const run = merge({ name: "手工.xlsx", sheets: [sheet] }, three().slice(0, 1));
    expect(run.preview.conflicts).toMatchObject([{ base: null, bureau: "手填人", source: "联系人1" }]);
    expect(summaryRows(run).map((row) => row.slice(1))).toEqual([
      ["基于5G的智能工厂1号项目", "长春第1机械有限公司", "行业级工业互联网平台项目", "手填人", "13800000001"],
      ["另一个项目", "另一家企业", "行业级工业互联网平台项目", "另一人", "13700000000"],
    ]);
    expect(run.preview.ownRows.map((row) => row.cells.projectName)).toEqual(["另一个项目"]);
  });
});
