import { currentEdition as edition } from "../../../src/form";
import { fitOf } from "../../../src/read/layout/fit";
import { shapeOf } from "../../../src/read/layout/shape";
import type { SnapshotCell } from "../../../src/sheet/snapshot";

const cell = (text: string): SnapshotCell => ({ row: 0, col: 0, kind: "text", value: text, text });
const fit = (id: string, text: string) =>
  fitOf(
    edition.fields.find((field) => field.id === id)!,
    cell(text),
  );

test.each([
  ["13943123456", "mobile"],
  ["(+86)139-4312-3456", "mobile"],
  ["0431-85654321", "phone"],
  ["0431/85654321转8012", "phone"],
  ["91220101MA0Y1A2B3X", "code"],
  ["__130012__", "postcode"],
  ["20140218", "date"],
  ["20130705（营业执照）", "date"],
  ["20090306（2016年更名）", "date"],
  ["1996_4_28", "date"],
  ["91220182MA6432601L（三证合一）", "code"],
  ["office752@163.com（工作日查收）", "email"],
  ["2020年6月", "date"],
  ["5,975.26", "number"],
  ["万元", "unit"],
  ["/", "none"],
  ["请填写单位全称", "blank"],
  ["按营业执照填写全称", "hint"],
  ["proj_name", "hint"],
  ["A-9-6", "hint"],
  ["已核", "remark"],
  ["与2019年审计报告不符，应为1234.5万元", "remark"],
  ["代码应为18位，请补充", "remark"],
  ["应用目标", "words"],
  ["长春某某公司", "words"],
])("%s looks like %s", (text, is) => {
  expect(shapeOf(cell(text)).is).toBe(is);
});

test.each([
  ["contact.mobile", "13943123456", "按营业执照填写全称"],
  ["applicant.phone", "0431-85654321", "24,087.55"],
  ["applicant.creditCode", "91220101MA0Y1A2B3X", "长春某某公司"],
  ["applicant.establishedOn", "二〇一三年六月十四日", "填写18位统一社会信用代码"],
  ["finance.taxes.2019", "人民币：342万元", "按审计报告填写"],
  ["applicant.nature", "有限责任公司", "长春市南关区"],
  ["capability.deploymentModel", "□私有云 ☑公有云", "必填"],
  ["contact.name", "张三", "0431-85654321"],
  ["capability.industrialApps", "1.5万个", "5.5"],
  ["finance.debtRatio.2019", "115.2", "25,953.93"],
])("%s is answered by %s rather than by %s", (id, answer, other) => {
  expect(fit(id, answer)).toBeGreaterThan(0.5);
  expect(fit(id, other)).toBeLessThanOrEqual(0);
});
