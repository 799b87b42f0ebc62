import { withoutExampleRows } from "../../../src/read/page/withoutExampleRows";
import { sheetOf } from "../sheetOf";

const rows = [
  ["（样表）"],
  ["序号", "项目名称", "申报单位"],
  ["示例", "某某平台建设项目", "长春某某有限公司", "公共服务项目"],
  [1, "铸造智能工厂建设项目", "白城东盛铸造股份有限公司", "两化融合创新示范项目"],
];

test("a row with the word in a cell of its own is taken out of a list", () => {
  const kept = withoutExampleRows(sheetOf(rows)).cells.map(({ text }) => text);
  expect(kept).toEqual([rows[0], rows[1], rows[3]].flat().map(String));
});

test("a title, and a sheet without the word, stay", () => {
  const sheet = sheetOf([rows[0]!, rows[1]!, rows[3]!]);
  expect(withoutExampleRows(sheet)).toBe(sheet);
});
