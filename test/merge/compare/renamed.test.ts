import { filed, project } from "../make";
import { merge, noWorkbook } from "../workbook";

const enterprise = {
  "project.category": "industrialSoftware",
  "applicant.name": "吉林远达化工新材料集团有限公司",
  "contact.mobile": "15083436939",
} as const;

function form(name: string, contact: string, file: string): ReturnType<typeof filed> {
  return filed(project(2, { ...enterprise, "project.name": name, "contact.name": contact }), { file });
}

test("of two renamed projects of an enterprise each is asked about with the one that it is nearest to", () => {
  const before = [
    form("乙项目工业云平台", "邓轩玉", "旧a.xlsx"),
    form("甲项目数字化车间", "乙联系", "旧b.xlsx"),
  ];
  const now = [form("甲项目数字化工厂", "邓轩玉", "新a.xlsx"), form("乙项目工业云", "乙联系", "新b.xlsx")];
  const { preview } = merge(merge(noWorkbook, before).workbook, now);
  const asked = preview.questions.map((each) => [
    each.kind === "form" ? each.form.values["project.name"] : "",
    each.project.values["project.name"],
  ]);
  expect(asked).toEqual([
    ["甲项目数字化工厂", "甲项目数字化车间"],
    ["乙项目工业云", "乙项目工业云平台"],
  ]);
});
