import { editXlsx } from "../../../src/files/edit/editWorkbook";
import { describeEditProblem } from "../../../src/files/edit/problemText";
import type { SheetEdits } from "../../../src/sheet/edits";
import type { SheetPlan } from "../../../src/sheet/plan";
import { zip } from "../support/parts";
import { ledger, rows } from "./bureauEdits";
import { bureauParts } from "./bureauWorkbook";

const before = zip(bureauParts());

describe("what cannot be kept is refused, and nothing is written", () => {
  const refused = async (
    parts: Record<string, string | Uint8Array>,
    edits: readonly SheetEdits[],
    plans: readonly SheetPlan[] = [],
  ) => {
    const result = await editXlsx(zip(parts), { edits, plans });
    return result.ok ? null : result.problem;
  };
  const withSummary = (from: string, to: string): Record<string, string | Uint8Array> => {
    const parts = bureauParts();
    return {
      ...parts,
      "xl/worksheets/sheet1.xml": String(parts["xl/worksheets/sheet1.xml"]).replace(from, to),
    };
  };

  it("an array formula that a row would cut apart", async () => {
    const parts = withSummary(
      '<c r="D6" s="2"/>',
      '<c r="D6"><f t="array" ref="D6:D8">E6:E8*2</f><v>1</v></c>',
    );
    expect(await refused(parts, [{ ...rows, deleteRows: [6], insertRows: [] }])).toEqual({
      kind: "cutApart",
      sheet: "汇总表",
      thing: "array",
      at: "D6:D8",
    });
  });

  it("a note and a formula that somebody put on a sheet of ours", async () => {
    const parts = bureauParts();
    const space = "http://schemas.openxmlformats.org/package/2006/relationships";
    parts["xl/worksheets/_rels/sheet5.xml.rels"] =
      `<Relationships xmlns="${space}"><Relationship Id="rId1" Type="x/comments" Target="../comments1.xml"/></Relationships>`;
    const sheet = String(parts["xl/worksheets/sheet5.xml"]);
    parts["xl/worksheets/sheet5.xml"] = sheet.replace("<is><t>旧</t></is>", "<f>1+1</f><v>2</v>");
    const problem = await refused(parts, [], [ledger]);
    expect(problem).toEqual({ kind: "foreignContent", sheet: "项目台账", things: ["comment", "formula"] });
    expect(describeEditProblem(problem!, "汇总.xlsx")).toBe(
      "“汇总.xlsx”没有写入，原文件没有改动：工作表“项目台账”由本程序整张重写，但其中有别处加入的批注、公式，重写会丢掉它们。请把它们移到别的工作表后重试。",
    );
  });

  it("a chart sheet of the name, a signature, a sheet that is gone, a file that is no .xlsx", async () => {
    expect(await refused(bureauParts(), [], [{ ...ledger, name: "旧图" }])).toEqual({
      kind: "nameTaken",
      sheet: "旧图",
    });
    expect(await refused({ ...bureauParts(), "_xmlsignatures/sig1.xml": "<a/>" }, [rows])).toEqual({
      kind: "signed",
    });
    expect(await refused(bureauParts(), [{ ...rows, sheet: "没有" }])).toEqual({
      kind: "noSheet",
      sheet: "没有",
    });
    const other = { ok: false, problem: { kind: "otherFormat" } };
    const edits = { edits: [rows], plans: [] };
    expect(await editXlsx(new Uint8Array([208, 207, 17, 224]), edits)).toEqual(other);
    expect(
      await editXlsx(zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), edits),
    ).toEqual(other);
    expect(await editXlsx(before.slice(0, 5000), edits)).toMatchObject({
      ok: false,
      problem: { kind: "unreadable" },
    });
  });

  it("taking out a sheet that others lean on", async () => {
    const result = await editXlsx(before, { edits: [], plans: [], remove: ["名单"] });
    expect(result).toMatchObject({
      ok: false,
      problem: { kind: "leanedOn", where: ["汇总表", "xl/charts/chart2.xml"] },
    });
  });
});
