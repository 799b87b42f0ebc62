import { sheetOf, valuesOf, type Typed } from "../sheetOf";

const services = [
  "研发设计协同",
  "定制化服务",
  "供应链管理",
  "网络化协同制造",
  "设计与制造协同",
  "设备管理服务",
  "产品全生命周期管理",
  "产业集群服务",
  "系统整体解决方案",
  "信息技术增值服务",
];
const categories = [
  "行业级工业互联网平台项目",
  "企业级工业互联网平台项目",
  "制造业服务化项目",
  "新型创新研发机构项目",
  "公共服务项目",
  "上平台用平台项目",
  "工业软件项目",
  "两化融合创新示范项目",
];
const head: Typed[][] = [
  ["项目名称", "智能工厂建设项目"],
  ["单位名称", "白城东盛铸造股份有限公司"],
];
const chosen = new Set(["定制化服务", "设备管理服务", "制造业服务化项目"]);
/** A label merged over the rows of its options, with what stands behind each. */
const listed = (
  label: string,
  options: readonly string[],
  behind: (isChosen: boolean) => Typed[],
): Typed[][] => options.map((option, n) => [n === 0 ? label : null, option, ...behind(chosen.has(option))]);
const read = (rows: Typed[][], merge: string) => {
  const values = valuesOf(sheetOf([...head, ...rows], { merges: [merge] }));
  return [values["project.serviceTypes"], values["project.category"]];
};

const types = ["customization", "equipmentManagement"];

test.each([
  ["1", "0"],
  ["Y", "N"],
  ["有", "无"],
  ["选", "不选"],
  [1, 0],
])("%s and %s behind options: those that were chosen", (yes, no) => {
  const behind = (is: boolean) => [is ? yes : no];
  expect(read(listed("提供服务类型", services, behind), "A3:A12")).toEqual([types, undefined]);
  expect(read(listed("项目类别", categories, behind), "A3:A10")).toEqual([undefined, "servitization"]);
});

test("ticks below 是 and 否, behind options that are merged over columns", () => {
  const rows = (label: string, options: readonly string[]): Typed[][] => [
    ["项目名称", "智能工厂建设项目"],
    ["单位名称", "白城东盛铸造股份有限公司"],
    [label, "类别", null, null, "是", "否"],
    ...options.map((option) => ["", option, null, null, ...(chosen.has(option) ? ["√", null] : [null, "√"])]),
  ];
  const merged = (label: string, options: readonly string[]) =>
    valuesOf(
      sheetOf(rows(label, options), {
        merges: [`A3:A${options.length + 3}`, "B3:D3", ...options.map((_, n) => `B${n + 4}:D${n + 4}`)],
      }),
    );
  expect(merged("提供服务类型", services)["project.serviceTypes"]).toEqual(types);
  expect(merged("项目类别", categories)["project.category"]).toBe("servitization");
});

test("numbers that say neither yes nor no, or nothing at all: the printed options are not the answer", () => {
  let n = 0;
  expect(
    read(
      listed("提供服务类型", services, () => [++n]),
      "A3:A12",
    ),
  ).toEqual([null, undefined]);
  expect(
    read(
      listed("提供服务类型", services, () => []),
      "A3:A12",
    ),
  ).toEqual([null, undefined]);
});

test("options that the label itself lists in its brackets are no answer: its numbers beside it are", () => {
  const label = `提供服务类型（可多选：${services.map((each, n) => `${n + 1}.${each}`).join(" ")}）`;
  expect(valuesOf(sheetOf([...head, [label, "2、6"]]))["project.serviceTypes"]).toEqual(types);
});
