import { currentEdition as edition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { optionLabelOf } from "../../../src/read/labels/optionLabel";
import { recogniseLabel } from "../../../src/read/labels/recognise";
import { withoutRepeatNumber } from "../../../src/read/labels/repeats";
import { readingsOf, sheetOf, type Typed } from "../sheetOf";

const index = labelIndexOf(edition);
const optionLabel = (text: string) => optionLabelOf({ kind: "text", value: text, text }, index);
const head: Typed[][] = [
  ["项目基本信息"],
  ["项目名称", "某某平台"],
  ["预计完成时间", "2021年5月"],
  ["项目类别", "工业软件项目"],
];
const services = "project.serviceTypes";

/** How the rows of one list are numbered. */
const ways: readonly ((n: number) => string)[] = [
  (n) => `提供服务类型${n}（下拉选择）`,
  (n) => `提供服务类型${n}`,
  (n) => `提供服务类型 ${n}：`,
  (n) => `服务类型（${n}）`,
  (n) => `提供服务类型${"一二三四五"[n - 1]}`,
  (n) => `${n + 10}、提供服务类型${n}（选填）`,
];

describe("a list field asked again and again, numbered", () => {
  test.each(ways.map((way) => [way(1), way] as const))("%s", (_, way) => {
    const answers = ["产业集群服务", "信息技术增值服务", "其他", "", "供应链管理"];
    const rows = answers.map((answer, n): Typed[] => [way(n + 1), answer]);
    const readings = readingsOf(sheetOf([...head, ...rows]))[services]!;
    expect(readings).toHaveLength(1);
    expect(readings[0]!).toMatchObject({
      state: "value",
      value: ["industrialCluster", "itValueAdded", "other", "supplyChain"],
    });
    expect(readings[0]!.notes.map(({ kind }) => kind)).not.toContain("labelAltered");
  });

  test("one that is no option makes the list unread, never shorter", () => {
    const rows: Typed[][] = [
      ["提供服务类型1", "产业集群服务"],
      ["提供服务类型2", "能源管理"],
    ];
    expect(readingsOf(sheetOf([...head, ...rows]))[services]![0]!).toMatchObject({ state: "unread" });
  });

  test("all empty is blank", () => {
    const rows: Typed[][] = [
      ["提供服务类型1", ""],
      ["提供服务类型2", ""],
    ];
    expect(readingsOf(sheetOf([...head, ...rows]))[services]![0]!).toMatchObject({ state: "blank" });
  });

  test.each(["提供服务类型", "项目类别", "2020年规划为平台使用企业提供的服务总额"])(
    "%s has no number behind it",
    (label) => {
      expect(withoutRepeatNumber(label)).toBeNull();
    },
  );

  test.each(["项目名称1", "联系电话2", "姓名一"])("%s: only lists are numbered so", (label) => {
    expect(recogniseLabel(label, index)).toBeNull();
  });
});

describe("labels that name an option", () => {
  const parts: readonly ((label: string, option: string) => string)[] = [
    (label, option) => `${label}：${option}`,
    (label, option) => `${label}:${option}`,
    (label, option) => `${label}（${option}）`,
    (label, option) => `${label}-${option}`,
    (label, option) => `${label}—${option}`,
    (label, option) => `${label}_${option}`,
    (label, option) => `${label}/${option}`,
    (label, option) => `${label} ${option}`,
    (label, option) => `8、${label}(${option})`,
    (label, option) => `Q8_2:${label}【${option}】*`,
    (label, option) => `${label}\n${option}`,
  ];
  const choices = edition.fields.filter(({ type, places }) => /^choices?$/.test(type) && places.length > 0);

  test.each(choices.map((field) => [field.id, field] as const))("of %s", (_, field) => {
    for (const join of parts) {
      for (const choice of field.choices!) {
        const text = join(field.places[0]!.labels[0]!, choice.label);
        const found = optionLabel(text);
        expect([text, found?.hits[0]?.field.id, found?.option.id]).toEqual([text, field.id, choice.id]);
      }
    }
  });

  test.each([
    "自主可控",
    "自主可控（可多选）",
    "项目类别：",
    "自主可控：其他级",
    "项目名称：芯片级",
    "云部署模式：私有云、公有云",
  ])("%s names none", (text) => {
    expect(optionLabel(text)).toBeNull();
  });

  const levels = ["芯片级", "服务器级", "数据库级", "平台级"];
  const read = (...said: readonly Typed[]) => {
    const rows = said.map((each, n): Typed[] => [`自主可控：${levels[n]!}`, each]);
    return readingsOf(sheetOf([...head, ...rows]))["situation.autonomyLevels"]![0]!;
  };

  test.each([
    ["是", "否"],
    ["√", ""],
    ["有", "无"],
    ["1", "0"],
    ["Y", "N"],
    ["☑", "□"],
    ["支持", "不支持"],
  ])("%s and %s are their answers", (yes, no) => {
    expect(read(yes, no, yes, no)).toMatchObject({
      state: "value",
      value: ["chip", "database"],
    });
  });

  test("check boxes in cells", () => {
    expect(read(false, true).value).toEqual(["server"]);
  });

  test("all no is none, nothing said is blank, other words are asked about", () => {
    expect(read("否", "否").state).toBe("none");
    expect(read("", "", "", "").state).toBe("blank");
    expect(read("是", "部分").state).toBe("unread");
    expect(read("部分", "是").state).toBe("unread");
  });
});
