import { readingsOf, sheetOf, valuesOf } from "../sheetOf";

const rows = [
  ["项目名称", "基于5G的智能工厂建设项目"],
  ["单位名称", "长春北方医药有限公司"],
  ["办公地址", "吉林省长春市高新区创新路1号"],
  ["电子信箱", "lx29@126.com"],
  ["项目责任单位信息"],
  ["合作云平台服务商", "某某云计算有限公司"],
];

const behind = (remark: string) =>
  rows.map(([label, answer]) => (answer ? [label!, answer + remark] : [label!]));

describe("a remark behind the answers all over a form", () => {
  test.each(["（已核）", "(已核对)", "（√）"])("%s is no part of them", (remark) => {
    expect(valuesOf(sheetOf(behind(remark)))).toEqual(valuesOf(sheetOf(rows)));
    const [name] = readingsOf(sheetOf(behind(remark)))["project.name"]!;
    expect(name!.notes).toContainEqual({ kind: "remark", text: remark.slice(1, -1) });
    expect(name!.raw).toBe(`基于5G的智能工厂建设项目${remark}`);
  });

  test("behind one answer or two it stays", () => {
    const two = rows.map(([label, answer], n) => [label!, n < 2 ? `${answer}（吉林）` : (answer ?? "")]);
    const values = valuesOf(sheetOf(two));
    expect(values["applicant.name"]).toBe("长春北方医药有限公司（吉林）");
    expect(values["project.name"]).toBe("基于5G的智能工厂建设项目（吉林）");
  });

  test("a name that ends in brackets stays, however often it stands there", () => {
    const name = "北方医药有限公司（吉林）";
    const often = ["单位名称", "项目责任单位", "合作云平台服务商", "项目名称", "工作单位"].map((label) => [
      label,
      name,
    ]);
    expect(valuesOf(sheetOf(often))["applicant.name"]).toBe(name);
  });

  test("extensions of telephones stay", () => {
    const lines = ["联系电话", "传真号码"].map((label, n) => [label, `0431-8890123${n}（转801）`]);
    const persons = ["项目责任人信息", "项目联系人信息"].flatMap((head, n) => [
      [head],
      ["固定电话", `0431-8890125${n}（转801）`],
    ]);
    const readings = Object.values(readingsOf(sheetOf([...lines, ...persons]))).flat();
    const remarks = readings.flatMap(({ notes }) => notes.filter(({ kind }) => kind === "remark"));
    expect(readings.filter(({ state }) => state === "value").length).toBeGreaterThan(3);
    expect(remarks).toEqual([]);
  });
});
