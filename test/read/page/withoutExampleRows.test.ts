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

const heads = ["序号", "项目名称", "申报单位", "信用代码", "联系人", "手机"];
const filed = [
  1,
  "铸造智能工厂建设项目",
  "白城东盛铸造股份有限公司",
  "91220802871246903T",
  "韦晓红",
  "18640131539",
];
const keptOf = (...row: (string | number | null)[]) =>
  withoutExampleRows(sheetOf([heads, row, filed])).cells.filter((cell) => cell.row === 1).length;

test.each([
  [["例", "某平台", "某公司", "91220101MA0XXXXXXX", "王明", "13800000000"]],
  [["示例：", "某平台", "某公司", "91220101MA0XXXXXXX", "王明", "13800000000"]],
  [["例1", "某平台", "某公司", "91220101MA0XXXXXXX", "王明", "13800000000"]],
  [[1, "示例：智能工厂项目", "某公司", "91220101MA0XXXXXXX", "王明", "13800000000"]],
  [[1, "某某智能工厂项目", "吉林省某某科技有限公司", "91220101MA0XXXXXXX", "王明", "13912345678"]],
  [[1, "智能工厂项目", "吉林省XX科技有限公司", "1234", "张三", "13800000000"]],
])("an example that says so before its first answer, or is made up, is taken out: %j", (row) => {
  expect(keptOf(...row)).toBe(0);
});

test.each([
  [[2, "例会管理平台项目", "吉林某公司", "91220101MA0123456X", "张三", "13812345678"]],
  [[2, "智能工厂项目", "吉林东**铸造有限公司", "9122****", "张*", "138****0000"]],
  [[2, "智能工厂项目", "XX有限公司", "XX有限公司", "XX有限公司", "13904310002"]],
  [[2, "智能工厂项目", "某某有限公司", "91220802871246903T", "某某有限公司", "张三"]],
])(
  "hidden letters, 例 in a name, one cell that could be made up and one name in all its cells are none: %j",
  (row) => {
    expect(keptOf(...row)).toBe(6);
  },
);
