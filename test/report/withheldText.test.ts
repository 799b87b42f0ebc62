import { currentEdition as edition } from "../../src/form";
import { checkApplication } from "../../src/check";
import { reasonsToWithhold } from "../../src/merge/compare/withheld";
import { fileApplication } from "../../src/merge/filed/fileApplication";
import { withheldText } from "../../src/report/withheldText";
import { applicationWith } from "../check/applicationWith";
import { merge, noWorkbook } from "../merge/workbook";

test("why a project had better wait is what was found in its form, not a sentence of the guide that leaves it open", () => {
  const application = applicationWith({ "applicant.region": "辽宁省沈阳市" });
  const source = { file: "甲.xlsx", readAt: "2020-06-22 09:30" };
  const form = fileApplication(application, checkApplication(application, edition), edition, source);
  const { preview } = merge(noWorkbook, [form]);
  const [reason] = [...reasonsToWithhold(preview, edition).values()];
  const rule = reason?.kind === "ineligible" ? reason.findings[0]!.rule : "";
  const found = { rule, severity: "error" as const, message: "所在地区“辽宁省沈阳市”不在吉林省。" };
  const other = { rule: "USC-01", severity: "error" as const, message: "没有填写。" };
  expect(withheldText(reason!, [other, found], edition)).toBe(
    "看来不符合申报条件（申报指南 二（一））：所在地区“辽宁省沈阳市”不在吉林省。先不列入；要列入请去掉勾选。",
  );
});
