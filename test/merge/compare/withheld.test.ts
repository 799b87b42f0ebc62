import { reasonsToWithhold } from "../../../src/merge/compare/withheld";
import { checkApplication } from "../../../src/check";
import { fileApplication } from "../../../src/merge/filed/fileApplication";
import { applicationWith } from "../../check/applicationWith";
import { merge, noWorkbook } from "../workbook";
import { edition } from "../make";

const source = { file: "甲.xlsx", readAt: "2020-06-22 09:30" };

/** Why a form with these values would not be listed yet. */
function reasons(values: Parameters<typeof applicationWith>[0]) {
  const application = applicationWith(values);
  const form = fileApplication(application, checkApplication(application, edition), edition, source);
  const { preview } = merge(noWorkbook, [form]);
  return [...reasonsToWithhold(preview, edition).values()];
}

test("a sound form, one with a slip and one with a blank elsewhere are listed", () => {
  expect(reasons({})).toEqual([]);
  expect(reasons({ "finance.totalAssets.2019": 4_600_000_000 })).toEqual([]);
  expect(reasons({ "performance.quantitative": null })).toEqual([]);
  expect(reasons({ "applicant.creditCode": "9122" })).toEqual([]);
});

test("an enterprise of another province is proposed to be left out, with the clause", () => {
  const [reason, ...others] = reasons({ "applicant.region": "辽宁省沈阳市" });
  expect(others).toEqual([]);
  expect(reason).toMatchObject({ kind: "ineligible", clauses: ["guide.2.1"] });
  const findings = reason?.kind === "ineligible" ? reason.findings : [];
  expect(findings.map(({ fields }) => fields)).toEqual([["applicant.region"]]);
});

test("an empty cell of 附件4-5 is named", () => {
  expect(reasons({ "contact.mobile": null })).toEqual([{ kind: "blank", columns: ["contactMobile"] }]);
});
