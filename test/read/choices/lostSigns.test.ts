import { currentEdition as edition } from "../../../src/form";
import { signUses, weighSigns } from "../../../src/read/choices/lostSigns";
import { readChoice } from "../../../src/read/choices/readChoice";
import type { Raw } from "../../../src/read/values/outcome";
import { readValue } from "../../../src/read/values/readValue";
import fc from "../../setup/properties";
import { readingsOf, sheetOf, valuesOf, type Typed } from "../sheetOf";

const fieldOf = (id: string) => edition.fields.find((field) => field.id === id)!;
const cell = (text: string): Raw => ({ kind: "text", value: text, text });
const several = "project.serviceTypes";
const fields = ["project.category", several, "situation.autonomyLevels", "capability.deploymentModel"];

/** Letters of symbol fonts that stay behind where the font is lost: tick, box. */
const pairs: readonly (readonly [string, string])[] = [
  ["R", "£"],
  ["S", "£"],
  ["T", "£"],
  ["P", "£"],
  ["þ", "¨"],
  ["ý", "¨"],
  ["ü", "¨"],
  ["x", "¨"],
  ["n", "¨"],
  ["x", "o"],
  ["n", "o"],
  ["þ", "o"],
  ["ü", "q"],
  ["n", "q"],
  ["x", "q"],
  ["l", "¡"],
  ["¤", "¡"],
  ["l", "m"],
  ["n", "r"],
  ["a", "c"],
  ["V", "口"],
  ["v", "O"],
  ["x", "□"],
  ["R", "□"],
  ["\uf052", "\uf0a3"],
];

/** Where signs stand, given the options' words and their signs. */
const layouts: readonly [string, (words: readonly string[], signs: readonly string[]) => Raw[][]][] = [
  [
    "before, a space between options",
    (words, signs) => [[cell(words.map((w, n) => signs[n] + w).join(" "))]],
  ],
  [
    "before, apart from the words",
    (words, signs) => [[cell(words.map((w, n) => `${signs[n]} ${w}`).join("  "))]],
  ],
  ["before, nothing between options", (words, signs) => [[cell(words.map((w, n) => signs[n] + w).join(""))]]],
  ["before, an option a line", (words, signs) => [[cell(words.map((w, n) => signs[n] + w).join("\n"))]]],
  ["before numbers", (words, signs) => [[cell(words.map((w, n) => `${signs[n]}${n + 1}.${w}`).join("\n"))]]],
  [
    "behind, a space between options",
    (words, signs) => [[cell(words.map((w, n) => w + signs[n]).join(" "))]],
  ],
  ["behind, an option a line", (words, signs) => [[cell(words.map((w, n) => w + signs[n]).join("\n"))]]],
  ["an option a row", (words, signs) => words.map((w, n) => [cell(signs[n] + w)])],
  ["an option a row, signs behind", (words, signs) => words.map((w, n) => [cell(w + signs[n])])],
  ["in cells of their own before", (words, signs) => words.map((w, n) => [cell(signs[n]!), cell(w)])],
  ["in cells of their own behind", (words, signs) => words.map((w, n) => [cell(w), cell(signs[n]!)])],
];

const idsOf = (id: string, chosen: readonly boolean[]) =>
  fieldOf(id)
    .choices!.filter((_, n) => chosen[n])
    .map((choice) => choice.id);

function read(
  id: string,
  chosen: readonly boolean[],
  [tick, box]: readonly [string, string],
  layout: number,
) {
  const words = fieldOf(id).choices!.map((choice) => choice.label);
  const rows = layouts[layout]![1](
    words,
    chosen.map((each) => (each ? tick : box)),
  );
  const { outcome } = readChoice(fieldOf(id), rows);
  const value = outcome.value === null || Array.isArray(outcome.value) ? outcome.value : [outcome.value];
  return { rows, state: outcome.state, value: value && [...(value as string[])].sort() };
}

const ways = layouts.map(([name], n) => [name, n] as const);

describe("boxes and ticks whose font was lost", () => {
  test.each(ways)("known pairs, %s", (_, layout) => {
    const some = fc.array(fc.boolean(), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.constantFrom(...fields), some, (pair, id, drawn) => {
        const count = fieldOf(id).choices!.length;
        const one = fieldOf(id).type === "choice";
        const first = Math.max(0, drawn.slice(0, count).indexOf(true));
        const chosen = drawn.slice(0, count).map((each, n) => (one ? n === first : each || n === first));
        // Where all are ticked, only the letter itself can tell.
        fc.pre(chosen.some((each) => !each));
        const got = read(id, chosen, pair, layout);
        expect(got).toEqual({ rows: got.rows, state: "value", value: idsOf(id, chosen).sort() });
      }),
      { numRuns: 300 },
    );
  });

  test.each(ways)("none ticked is blank, %s", (_, layout) => {
    for (const box of ["£", "¨", "¡", "o", "q", "口"]) {
      const none = fieldOf(several).choices!.map(() => false);
      expect([box, read(several, none, ["?", box], layout).state]).toEqual([box, "blank"]);
    }
  });

  test.each(ways)("other letters: never a wrong answer, never none, %s", (_, layout) => {
    const letters = [..."JKWXYZdfghjkstuwz§¶¥®°±µ¿ßøæ?*★◆▲�"];
    const distinct = fc.uniqueArray(fc.constantFrom(...letters), { minLength: 2, maxLength: 2 });
    const some = fc.array(fc.boolean(), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(distinct, fc.constantFrom(...fields), some, (pair, id, drawn) => {
        const first = drawn.slice(0, fieldOf(id).choices!.length).indexOf(true);
        const one = fieldOf(id).type === "choice";
        const chosen = fieldOf(id).choices!.map((_, n) => (one ? n === first : drawn[n]!));
        fc.pre(chosen.includes(true) && chosen.includes(false));
        const got = read(id, chosen, pair as [string, string], layout);
        if (got.state === "value") expect(got.value).toEqual(idsOf(id, chosen).sort());
        else expect(got).toEqual({ rows: got.rows, state: "unread", value: null });
      }),
      { numRuns: 300 },
    );
  });

  test("a sign used once among many in a choice of one is the tick, whatever it is", () => {
    const chosen = fieldOf("project.category").choices!.map((_, n) => n === 2);
    expect(read("project.category", chosen, ["J", "K"], 3)).toMatchObject({ value: ["servitization"] });
  });

  test("and tells it for the other choices of the form", () => {
    const category = [[cell("J行业级平台\nK企业级平台\nK制造业服务化项目\nK公共服务项目")]];
    const levels = [[cell("K芯片级 J服务器级 J数据库级 K平台级")]];
    const uses = (id: string, rows: Raw[][]) => signUses(rows, fieldOf(id).choices!);
    const signs = weighSigns([
      { single: true, uses: uses("project.category", category) },
      { single: false, uses: uses("situation.autonomyLevels", levels) },
    ]);
    const alone = readChoice(fieldOf("situation.autonomyLevels"), levels).outcome;
    expect(alone).toMatchObject({ state: "unread", notes: [{ kind: "notAChoice" }] });
    const { outcome } = readChoice(fieldOf("situation.autonomyLevels"), levels, signs);
    expect(outcome.value).toEqual(["server", "database"]);
  });

  test.each([
    ["R used seven times, £ once", ["R", "£"]],
    ["two boxes", ["q", "o"]],
    ["two boxes", ["£", "¨"]],
  ])("%s: what the letters are and how they are used disagree", (_, [many, once]) => {
    const chosen = fieldOf("project.category").choices!.map((_, n) => n === 2);
    expect(read("project.category", chosen, [once!, many!], 3)).toMatchObject({ state: "unread" });
  });

  test.each(["l", "n", "x", "?", "★"])("%s before all options is no answer", (sign) => {
    const all = fieldOf(several).choices!.map(() => true);
    for (const [, layout] of ways.slice(0, 4))
      expect(read(several, all, [sign, sign], layout).state).not.toBe("value");
  });

  test.each([
    "£芯片级 R服务器级\n£数据库级£平台级",
    "£芯片级R服务器级£数据库级£平台级",
    "£ 芯片级   R 服务器级   £ 数据库级   £ 平台级",
    "□芯片级 R服务器级 □数据库级 □平台级",
    "¨芯片级¨数据库级þ服务器级¨平台级",
  ])("%s", (written) => {
    const { outcome } = readChoice(fieldOf("situation.autonomyLevels"), [[cell(written)]]);
    expect(outcome).toMatchObject({ state: "value", value: ["server"] });
  });

  test.each([
    "S芯片级 R服务器级",
    "û芯片级 ü服务器级 û数据库级",
    "J芯片级 R服务器级 J数据库级",
    "□芯片级 J服务器级 □数据库级 □平台级",
  ])("%s: one known letter does not make the other one known", (written) => {
    const { outcome } = readChoice(fieldOf("situation.autonomyLevels"), [[cell(written)]]);
    expect(outcome.state).toBe("unread");
  });

  test("boxes before some options only: those without may be the answer", () => {
    const { outcome } = readChoice(fieldOf("situation.autonomyLevels"), [
      [cell("□芯片级 服务器级 □数据库级 平台级")],
    ]);
    expect(outcome.state).toBe("unread");
  });

  test.each([
    ["responsiblePerson.sex", "R男 £女", "男"],
    ["responsiblePerson.sex", "£男R女", "女"],
    ["responsiblePerson.sex", "¨男 þ女", "女"],
    ["responsiblePerson.idType", "R居民身份证 £护照 £军官证", "居民身份证"],
    ["responsiblePerson.education", "£博士 R硕士 £本科 £大专", "硕士"],
    ["applicant.nature", "£国有企业 £集体企业 R私营企业 £外商投资企业", "私营企业"],
  ])("%s %s in a field of words", (id, written, value) => {
    const context = { label: "", money: null, others: [] };
    expect(readValue(fieldOf(id), cell(written), context).value).toBe(value);
  });

  test.each([
    ["capability.fullCloudArchitecture", "R是 £否", true],
    ["capability.fullCloudArchitecture", "£是R否", false],
    ["capability.fullCloudArchitecture", "¨是\nþ否", false],
  ])("%s %s", (id, written, value) => {
    expect(readChoice(fieldOf(id), [[cell(written)]]).outcome.value).toBe(value);
  });

  test("notes stay with their options", () => {
    const written =
      "£行业级工业互联网平台项目，面向行业：   \nR企业级工业互联网平台项目，企业所属行业：医药制造业 \n£制造业服务化项目";
    const { outcome, notes } = readChoice(fieldOf("project.category"), [[cell(written)]]);
    expect(outcome.value).toBe("enterprisePlatform");
    expect(notes).toMatchObject([{ text: "医药制造业", ticked: true }]);
  });

  test.each(["* 定制化服务\n* 供应链管理", "★定制化服务\n★供应链管理", "- 定制化服务\n- 供应链管理"])(
    "%j: bullets before some of the options are a list of answers",
    (written) => {
      expect(readChoice(fieldOf(several), [[cell(written)]]).outcome.value).toEqual([
        "customization",
        "supplyChain",
      ]);
    },
  );
});

describe("lost signs on a sheet, whose cells are looked at one by one", () => {
  const rows = (signs: readonly string[]): Typed[][] => [
    ["项目基本信息"],
    ["项目名称", "某某平台"],
    ["预计完成时间", "2021年5月"],
    ["项目总投资（万元）", 1200],
    ["自主可控", `${signs[0]}芯片级`],
    ["", `${signs[1]}服务器级`],
    ["", `${signs[2]}数据库级`],
    ["", `${signs[3]}平台级`],
  ];

  test.each(pairs)("%s and %s, an option a row", (tick, box) => {
    const sheet = sheetOf(rows([box, tick, box, tick]));
    expect(valuesOf(sheet)["situation.autonomyLevels"]).toEqual(["server", "platform"]);
  });

  test.each([
    ["R", "£"],
    ["þ", "¨"],
    ["ü", "o"],
    ["V", "口"],
  ])("%s and %s, in a column of their own", (tick, box) => {
    const signs = [box, tick, box, tick];
    const head = rows(["", "", "", ""]).slice(0, 4);
    const levels = ["芯片级", "服务器级", "数据库级", "平台级"];
    for (const behind of [false, true]) {
      const body = levels.map((word, n): Typed[] => {
        const cells = behind ? [word, signs[n]!] : [signs[n]!, word];
        return [n === 0 ? "自主可控" : "", ...cells];
      });
      expect(valuesOf(sheetOf([...head, ...body]))["situation.autonomyLevels"]).toEqual([
        "server",
        "platform",
      ]);
    }
  });

  test("letters that do not tell are asked about", () => {
    const reading = readingsOf(sheetOf(rows(["J", "K", "J", "J"])))["situation.autonomyLevels"]![0]!;
    expect(reading).toMatchObject({ state: "unread", notes: [{ kind: "notAChoice" }] });
  });
});

test("letters that a program moved to U+F020–F0FF show what they show where they belong", () => {
  const [tick, box] = [String.fromCharCode(0xf0fe), String.fromCharCode(0xf0a8)];
  const field = fieldOf("situation.autonomyLevels");
  const text = `${tick}芯片级\n${box}服务器级\n${box}数据库级\n${tick}平台级`;
  expect(readChoice(field, [[cell(text)]]).outcome.value).toEqual(["chip", "platform"]);
});
