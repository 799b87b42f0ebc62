import { currentEdition as edition } from "../../../src/form";
import { spelledOut, tickedInList } from "../../../src/read/choices/codedOptions";
import { readChoice } from "../../../src/read/choices/readChoice";
import fc from "../../setup/properties";

const fieldOf = (id: string) => edition.fields.find((field) => field.id === id)!;
const read = (id: string, text: string) => readChoice(fieldOf(id), [[{ kind: "text", value: text, text }]]);

/** Signs by which programs for questionnaires, and people, join the answers to a question. */
const signs = [
  "┋",
  "┊",
  "┆",
  " ┋ ",
  "|",
  "｜",
  " | ",
  "│",
  "¦",
  ";",
  "；",
  "; ",
  "、",
  "，",
  ",",
  "/",
  "→",
  "\n",
  "\t",
  "&",
  "·",
  "#",
  "$",
  "┃",
];
const numbers: ((n: number) => string)[] = [
  () => "",
  (n) => `${n + 1}.`,
  (n) => `${n + 1}、`,
  (n) => `(${n + 1})`,
  (n) => `${"ABCDEFGHIJK"[n]}.`,
  (n) => `${"ABCDEFGHIJK"[n]}、`,
  (n) => String.fromCharCode(0x2460 + n),
];

describe("answers that a questionnaire's export joins in one cell", () => {
  const options = fieldOf("project.serviceTypes").choices!.filter((choice) => !choice.noteField);
  const some = fc.uniqueArray(fc.integer({ min: 0, max: options.length - 1 }), {
    minLength: 1,
    maxLength: 6,
  });

  test.each(signs)("joined by %j", (sign) => {
    fc.assert(
      fc.property(some, fc.constantFrom(...numbers), (chosen, number) => {
        const written = chosen.map((n) => number(n) + options[n]!.label).join(sign);
        const { outcome } = read("project.serviceTypes", written);
        expect({ written, value: outcome.value }).toEqual({
          written,
          value: chosen.map((n) => options[n]!.id),
        });
      }),
      { numRuns: 60 },
    );
  });

  test.each(["┋", "|", "；", "、", "→"])("all of them, joined by %s, are an answer", (sign) => {
    const { outcome } = read(
      "situation.autonomyLevels",
      ["芯片级", "服务器级", "数据库级", "平台级"].join(sign),
    );
    expect(outcome.value).toEqual(["chip", "server", "database", "platform"]);
  });

  test("all of them without any sign of an answer are the print", () => {
    const { outcome } = read("situation.autonomyLevels", "芯片级 服务器级 数据库级 平台级");
    expect(outcome).toMatchObject({ state: "blank" });
  });

  test.each([
    ["供应链管理┋其他〖能源管理服务〗", "能源管理服务"],
    ["其他〖能源管理服务〗┋供应链管理", "能源管理服务"],
    ["供应链管理┋其他〖请注明〗〖能源管理服务〗", "能源管理服务"],
    ["供应链管理┋其他〖请注明：能源管理服务〗", "能源管理服务"],
    ["供应链管理|其他（能源管理服务）", "能源管理服务"],
    ["供应链管理;其他:能源管理服务", "能源管理服务"],
    ["供应链管理┋其他（请注明）〖能源、水务管理服务〗", "能源、水务管理服务"],
    ["供应链管理,其他^能源管理服务", "能源管理服务"],
    ["供应链管理、其它【能源管理服务】", "能源管理服务"],
  ])("%s with its note", (written, note) => {
    const { outcome, notes } = read("project.serviceTypes", written);
    expect([...(outcome.value as string[])].sort()).toEqual(["other", "supplyChain"]);
    expect(notes).toMatchObject([{ field: "project.serviceTypeOther", text: note, ticked: true }]);
  });

  test.each([
    ["企业级工业互联网平台项目〖医药制造业〗", "enterprisePlatform", "医药制造业"],
    ["行业级工业互联网平台项目〖面向行业：医药制造业〗", "industryPlatform", "医药制造业"],
    ["B.企业级工业互联网平台项目〖企业所属行业〗〖医药制造业〗", "enterprisePlatform", "医药制造业"],
  ])("%s: one answer with its note", (written, value, note) => {
    const { outcome, notes } = read("project.category", written);
    expect(outcome.value).toBe(value);
    expect(notes).toMatchObject([{ field: "project.industry", text: note }]);
  });

  test("a note whose words are options too stays a note", () => {
    const { outcome, notes } = read("project.serviceTypes", "定制化服务┋其他〖供应链管理┋平台〗");
    expect(outcome.value).toEqual(["customization", "other"]);
    expect(notes).toMatchObject([{ text: "供应链管理┋平台" }]);
  });

  test.each(["1┋3┋5", "A┋C", "1|4", "2;5"])("numbers alone (%s) say nothing without the list", (written) => {
    expect(read("project.serviceTypes", written).outcome).toMatchObject({ state: "unread" });
  });

  test.each(["1┋3", "A|C", "1；3", "①→③", "1/3", "1，3"])(
    "numbers (%s) of options that the label lists",
    (codes) => {
      const asked = /[A-Z]/.test(codes)
        ? "提供服务类型（A.研发设计协同；B.定制化服务；C.供应链管理）"
        : /①/.test(codes)
          ? "提供服务类型（①研发设计协同；②定制化服务；③供应链管理）"
          : "提供服务类型（1.研发设计协同；2.定制化服务；3.供应链管理）";
      expect(spelledOut(asked, codes)?.words).toBe("研发设计协同、供应链管理");
    },
  );

  const list =
    "A.行业级工业互联网平台项目，面向行业：石化 B.企业级工业互联网平台项目，企业所属行业： C.制造业服务化项目 D.公共服务项目";
  test.each([
    `（A） ${list}`,
    `( A )\n${list}`,
    `选：A\n${list}`,
    `${list} （A）`,
    `${list}。选择：A`,
    `答案：A ${list}`,
  ])("the letter of what was chosen beside the whole list: %s", (written) => {
    const { outcome, notes } = read("project.category", tickedInList(written)!);
    expect(outcome.value).toBe("industryPlatform");
    expect(notes).toMatchObject([{ field: "project.industry", text: "石化" }]);
  });

  test.each(["选：AC", "（A、C）", "【C A】"])(
    "%s beside a list of which several may be chosen",
    (chosen) => {
      const written = `${chosen}\nA、研发设计协同\nB、定制化服务\nC、供应链管理`;
      const ticked = tickedInList(written)!;
      expect(read("project.serviceTypes", ticked).outcome.value).toEqual([
        "designCollaboration",
        "supplyChain",
      ]);
    },
  );

  test.each([
    list,
    `（ ） ${list}`,
    `（F） ${list}`,
    `（A） ☑${list}`,
    "（A）行业级工业互联网平台项目 （B）企业级工业互联网平台项目 （C）制造业服务化项目",
    "（B）企业级工业互联网平台项目",
  ])("no letter is said to be chosen: %s", (written) => {
    expect(tickedInList(written)).toBeNull();
  });

  test("one that is no option is asked about, not dropped", () => {
    expect(read("project.serviceTypes", "定制化服务┋能源管理┋供应链管理").outcome).toMatchObject({
      state: "unread",
    });
  });

  test("several where one is asked", () => {
    expect(read("project.category", "工业软件项目┋公共服务项目").outcome.notes).toEqual([
      { kind: "severalChosen", chosen: ["industrialSoftware", "publicService"] },
    ]);
  });
});
