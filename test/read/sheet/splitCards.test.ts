import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const heads = ["企业名称", "项目名称", "项目类别", "总投资（万元）", "联系人", "手机"];
const cards: Typed[][] = [
  ["通化益民玉米有限公司", "玉米深加工质量追溯项目", "两化融合创新示范项目", 180, "龙雨", "17719767010"],
  ["德惠信和制药有限公司", "生产线设备上云改造项目", "上平台用平台项目", 4988.89, "夏春国", "17363740047"],
  ["桦甸腾跃仪器有限公司", "企业级平台建设项目", "企业级工业互联网平台项目", 934, "汪洋勇", "15135145269"],
  ["磐石远航建材有限公司", "检验检测公共服务项目", "公共服务项目", 668.4, "钟思强", "15955599921"],
];
const ids = [
  "applicant.name",
  "project.name",
  "project.category",
  "situation.totalInvestment",
  "contact.name",
  "contact.mobile",
];
const categories = ["ioiiDemonstration", "platformAdoption", "enterprisePlatform", "publicService"];
const expected = cards.map(([name, project, , money, ...who], n) => [
  name,
  project,
  categories[n],
  money,
  ...who,
]);
const inOrder = (found: readonly unknown[][]) =>
  expected.flatMap((each) => found.filter((other) => other[1] === each[1]));

function readAll(...sheets: Typed[][][]) {
  const { status, applications } = readWorkbook(
    { name: "报送.xlsx", sheets: sheets.map((rows, n) => sheetOf(rows, { name: `第${n + 1}户` })) },
    edition,
  );
  const found = applications.map((each) => ids.map((id) => valueOf(each, id)));
  return { status, count: applications.length, found: inOrder(found) };
}
const all = { status: "read", count: 4, found: expected };

const pairs = (card: Typed[]): Typed[][] => heads.map((head, n) => [head, card[n]!]);
const said = (card: Typed[], by: string) => heads.map((head, n) => `${head}：${card[n]}`).join(by);
const beside = (one: Typed[], other: Typed[]): Typed[][] =>
  heads.map((head, n) => [head, one[n]!, null, head, other[n]!]);

describe("short cards of projects, as they are collected before the forms", () => {
  test.each<[string, Typed[][]]>([
    [
      "a line of a chat each",
      [["#接龙 请各企业报送"], ...cards.map((card, n) => [`${n + 1}. ${said(card, "，")}`])],
    ],
    ["the lines of a cell each", cards.map((card) => [said(card, "\n")])],
    ["with who sent it beside", [["上报人", "内容"], ...cards.map((card) => ["王丽", said(card, "；")])]],
    ["a cell each answer", cards.map((card) => heads.map((head, n) => `${head}：${card[n]}`))],
    ["below each other", cards.flatMap(pairs)],
    ["with rows between", cards.flatMap((card, n) => [[`第${n + 1}号`], ...pairs(card), []])],
    [
      "beside and below each other",
      [["示范项目卡片"], ...beside(cards[0]!, cards[1]!), [], ...beside(cards[2]!, cards[3]!)],
    ],
    [
      "three of them beside and one below",
      [...beside(cards[0]!, cards[1]!), ...pairs(cards[2]!), ...pairs(cards[3]!)],
    ],
  ])("%s", (_, rows) => {
    expect(readAll(rows)).toEqual(all);
  });

  test("a sheet each, and one alone", () => {
    expect(readAll(...cards.map(pairs))).toEqual(all);
    expect(readAll(pairs(cards[0]!))).toEqual({ status: "read", count: 1, found: expected.slice(0, 1) });
  });

  test("one that lacks an answer is a project as the others are", () => {
    const short = cards.map((card, n) => [
      heads.flatMap((head, at) => (n === 2 && at === 3 ? [] : [`${head}：${card[at]}`])).join("，"),
    ]);
    expect(readAll(short)).toEqual({
      ...all,
      found: expected.map((each, n) => (n === 2 ? each.map((value, at) => (at === 3 ? null : value)) : each)),
    });
  });

  test("whose categories are another programme's are none", () => {
    const others = cards.map((card) => card.map((value, n) => (n === 2 ? "重点研发" : value)));
    expect(readAll(others.flatMap(pairs)).status).toBe("notAForm");
  });
});
