import { mergedSheets } from "../../../src/report/mergedSheets";
import { applyMerge } from "../../../src/merge/compare/applyMerge";
import { prepareMerge } from "../../../src/merge/compare/prepareMerge";
import { nothingMerged } from "../../../src/merge/own/state";
import { wordFinding } from "../../../src/report/wording";
import type { Finding } from "../../../src/check/finding";
import type { FiledApplication } from "../../../src/merge/filed/filed";
import { edition, filed, project } from "../make";

/** All texts of all sheets that a merge makes. */
function textsOf(forms: readonly FiledApplication[]): string {
  const { preview, opinions } = prepareMerge(
    nothingMerged,
    { filed: forms, files: [], complete: true, offered: [] },
    edition,
    wordFinding,
  );
  const head = { sheet: "汇总表", city: "长春市", unit: "" };
  const result = applyMerge(preview, { placement: "end", head }, edition);
  const { summary, own } = mergedSheets(result, opinions, "end", edition, "汇总.xlsx");
  return [summary, ...own]
    .flatMap((plan) => plan.rows.flatMap((row) => row.cells.map((cell) => String(cell?.value ?? ""))))
    .join("\n");
}

const cell = { sheet: "申报书", row: 39, col: 1 };

describe("identity numbers", () => {
  it("reach no merged sheet, wherever the enterprise has put them", () => {
    const number = "220104196305014366";
    const everywhere = {
      "project.name": `智能工厂（${number}）项目`,
      "situation.platformStatus": `联系人身份证号${number}，已上线`,
      "contact.name": "张三 ２２０１０４１９６３０５０１４３６６",
      "performance.quantitative": [["证件", number]] as const,
    };
    const findings: Finding[] = [
      {
        rule: "PER-05",
        severity: "query",
        fields: ["responsiblePerson.sex", "responsiblePerson.idNumber"],
        cells: [cell],
        values: { found: number, expected: "女" },
      },
    ];
    const texts = textsOf([filed(project(1, everywhere), { findings })]);
    expect(texts).toContain("已上线");
    expect(texts.normalize("NFKC")).not.toContain(number);
  });

  it("reach no merged sheet when they are mistyped either", () => {
    const mistyped = "2201041963050143";
    const findings: Finding[] = [
      {
        rule: "PER-04",
        severity: "error",
        variant: "form",
        fields: ["responsiblePerson.idNumber"],
        cells: [cell],
        values: { found: mistyped, length: mistyped.length },
      },
    ];
    const forms = [filed(project(1, { "responsiblePerson.idNumber": mistyped }), { findings })];
    expect(textsOf(forms)).not.toContain(mistyped);
  });

  it("reach no merged sheet when they stand in the place of the enterprise's code or of a telephone", () => {
    const own = "220104196305014366";
    const other = "220104197803124513";
    const forms = [own, other].map((number, i) =>
      filed(project(i, { "applicant.creditCode": number, "contact.landline": number }), {
        file: `${i}.xlsx`,
      }),
    );
    const texts = textsOf(forms);
    expect(texts).not.toContain(own);
    expect(texts).not.toContain(other);
    expect(forms.map((form) => form.values["applicant.creditCode"])).toEqual([undefined, undefined]);
  });

  it("leave the enterprise's code where it stands in the place of the identity number as well", () => {
    const code = "91220102MA0T3K5Q93";
    const both = { "applicant.creditCode": code, "responsiblePerson.idNumber": code };
    expect(filed(project(1, both)).values["applicant.creditCode"]).toBe(code);
  });

  it("leave codes and telephone numbers as they are, also one that both persons share", () => {
    const shared = { "responsiblePerson.mobile": "13812345678", "contact.mobile": "13812345678" };
    const texts = textsOf([filed(project(1, shared))]);
    expect(texts).toContain("13812345678");
    expect(texts).toContain("91220101000000001X");
  });

  it("are no part of the fingerprint, from which they could be guessed", () => {
    const one = filed(project(1, { "responsiblePerson.idNumber": "220104196305014366" }));
    const other = filed(project(1, { "responsiblePerson.idNumber": "220104198001010012" }));
    expect(other.fingerprint).toBe(one.fingerprint);
    expect(filed(project(1, { "contact.name": "李四" })).fingerprint).not.toBe(one.fingerprint);
  });
});
