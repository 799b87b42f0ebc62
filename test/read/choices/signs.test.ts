import { currentEdition as edition } from "../../../src/form";
import { readChoice } from "../../../src/read/choices/readChoice";
import type { Raw } from "../../../src/read/values/outcome";

const text = (value: string, symbolFont?: string): Raw => ({
  kind: "text",
  value,
  text: value,
  ...(symbolFont ? { symbolFont } : {}),
});
const fieldOf = (id: string) => edition.fields.find((field) => field.id === id)!;
const readRows = (id: string, rows: Raw[][]) => readChoice(fieldOf(id), rows);
const read = (id: string, value: string, font?: string) => readRows(id, [[text(value, font)]]);
const notesOf = (id: string, value: string) => read(id, value).notes.map((note) => [note.field, note.text]);

describe("what is asked rather than taken", () => {
  test.each([
    ["project.serviceTypes", "□定制化服务\n□产业集群服务"],
    ["capability.fullCloudArchitecture", "□是"],
    ["capability.deploymentModel", "□公有云（服务商名称：华为云）"],
  ])("%s: all options but these struck out, their boxes untouched", (id, raw) => {
    expect(read(id, raw).outcome).toEqual({ state: "unread", value: null, notes: [{ kind: "notAChoice" }] });
  });

  test("several where one is usual: a value with a note", () => {
    expect(read("capability.deploymentModel", "√私有云\n√公有云\n□混合云").outcome).toEqual({
      state: "value",
      value: ["private", "public"],
      notes: [{ kind: "severalChosen", chosen: ["private", "public"] }],
    });
  });
});

describe("signs of every kind, each to the option it stands by", () => {
  test.each([
    ["□ 研发设计协同□ 定制化服务☑ 供应链管理□ 网络化协同制造", ["supplyChain"]],
    ["□ 研发设计协同□ 定制化服务√ 供应链管理□ 网络化协同制造", ["supplyChain"]],
    ["研发设计协同 √√定制化服务 供应链管理 √√设计与制造协同", ["customization", "designManufacturing"]],
    ["（否）研发设计协同　（是）定制化服务　（否）供应链管理", ["customization"]],
    ["研发设计协同V\n定制化服务□\n供应链管理V", ["designCollaboration", "supplyChain"]],
    ["研发设计协同□  定制化服务V  供应链管理□", ["customization"]],
    ["（×）研发设计协同 （√）定制化服务", ["customization"]],
    ["[×]研发设计协同 [ ]定制化服务", ["designCollaboration"]],
    ["⬛研发设计协同 ⬜定制化服务 ⬜供应链管理", ["designCollaboration"]],
  ])("%s", (raw, value) => {
    expect(read("project.serviceTypes", raw).outcome).toMatchObject({ state: "value", value });
  });

  test("a tick behind an option with its own box, before one with its own, stays unread", () => {
    expect(read("project.serviceTypes", "□研发设计协同√□定制化服务□供应链管理").outcome.state).toBe("unread");
    expect(read("project.serviceTypes", "□研发设计协同√ 定制化服务□供应链管理").outcome.state).toBe("unread");
  });

  test.each([
    ["√（1）是\n□（2）否", true],
    ["V1.是\n□（2）否", true],
    ["（否）是 （是）否", false],
  ])("%s", (raw, value) => {
    expect(read("capability.fullCloudArchitecture", raw).outcome).toMatchObject({ state: "value", value });
  });

  test("both doubled ticks are a contradiction, no guess", () => {
    expect(read("capability.fullCloudArchitecture", "√√是　√√否").outcome.notes).toEqual([
      { kind: "severalChosen", chosen: ["yes", "no"] },
    ]);
  });

  test("numbers in full width are part of no note", () => {
    const industry =
      "☑（1）行业级工业互联网平台项目，面向行业：石化\n□（2）企业级工业互联网平台项目，企业所属行业：";
    expect(read("project.category", industry).outcome.value).toBe("industryPlatform");
    expect(notesOf("project.category", industry)).toEqual([["project.industry", "石化"]]);
    const provider = "（1）□私有云 （2）☑公有云（服务商名称：华为云） （3）□混合云（公有云服务商名称：  ）";
    expect(read("capability.deploymentModel", provider).outcome.value).toBe("public");
    expect(notesOf("capability.deploymentModel", provider)).toEqual([["capability.cloudProvider", "华为云"]]);
    expect(notesOf("capability.deploymentModel", "☑公有云 华为云2 □混合云")).toEqual([
      ["capability.cloudProvider", "华为云2"],
    ]);
  });

  test.each([
    "私有云（否）\n公有云（服务商名称：华为云）（是）\n混合云（公有云服务商名称：  ）（否）",
    "私有云□\n公有云（服务商名称：华为云）V\n混合云（公有云服务商名称：  ）□",
    "私有云□\n公有云 华为云V\n混合云□",
  ])("a sign behind the note: %s", (raw) => {
    expect(read("capability.deploymentModel", raw).outcome.value).toBe("public");
    expect(notesOf("capability.deploymentModel", raw)).toEqual([["capability.cloudProvider", "华为云"]]);
  });

  test("yes or no beside an option is its answer; a cross beside ticks says no", () => {
    for (const [yes, no] of [
      ["是", "否"],
      ["是", ""],
      ["√", "×"],
    ] as const) {
      const row = (words: string, sign: string) => (sign === "" ? [text(words)] : [text(words), text(sign)]);
      const rows = [row("研发设计协同", no), row("定制化服务", yes), row("供应链管理", no)];
      expect(readRows("project.serviceTypes", rows).outcome.value).toEqual(["customization"]);
    }
  });
});
