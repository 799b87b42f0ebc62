import { contentOf } from "../../layouts/listForm";
import { putFinance, randomFinanceStyle } from "../../layouts/financeBlock";
import { oneSheet } from "../../layouts/makeForm";
import { Paper, text, type Content } from "../../layouts/paper";
import {
  putApplicant,
  putCapability,
  putCover,
  putPerformance,
  putProject,
  putSituation,
  type Hand,
} from "../../layouts/tableBlocks";
import type { Truth } from "../../layouts/truth";
import { withCells } from "../grid";
import { entriesOf, handOf, only, putPairs, putSignatures, type Entry, type Kind } from "./asked";

const personColumns: readonly (readonly [string, string])[] = [
  ["姓名", "name"],
  ["性别", "sex"],
  ["证件类型", "idType"],
  ["证件号码", "idNumber"],
  ["工作单位", "employer"],
  ["职务/职称", "title"],
  ["学历", "education"],
  ["专业", "specialty"],
  ["手机", "mobile"],
  ["固定电话", "landline"],
  ["电子邮箱", "email"],
];

/** Rows of a table of persons that are neither the responsible nor the contact person. */
export const strangers: readonly (readonly string[])[] = [
  [
    "财务负责人",
    "赵会计",
    "女",
    "居民身份证",
    "",
    "",
    "财务总监",
    "本科",
    "会计学",
    "13800001111",
    "",
    "cw@163.com",
  ],
  ["填表人", "钱经办", "男", "", "", "", "项目专员", "", "", "13900002222", "0431-80001111", "tb@126.com"],
];

/** The persons of the form as a table, a person a row; perhaps with others whom the form does not ask about. */
function putPersonTable(paper: Paper, top: number, hand: Hand): number {
  const { random } = hand;
  const chief = random.pick(["法定代表人", "项目责任人", "项目责任人（法定代表人）"]);
  const contact = random.pick(["联系人", "项目联系人"]);
  paper.put(top, 0, text(random.pick(["人员", "类别", ""])));
  personColumns.forEach(([label], n) => paper.put(top, 1 + n, text(label)));
  const rows: (() => readonly Content[])[] = [
    () => [text(chief), ...personColumns.map(([, name]) => contentOf(`responsiblePerson.${name}`, hand))],
    () => [
      text(contact),
      ...personColumns.map(([, name]) =>
        hand.truth[`contact.${name}`] === undefined ? text("") : contentOf(`contact.${name}`, hand),
      ),
    ],
    ...strangers.filter(() => random.chance(0.4)).map((row) => () => row.map((words) => text(words))),
  ];
  const order = random.chance(0.5) ? rows : random.shuffled(rows);
  order.forEach((row, n) => row().forEach((content, c) => paper.put(top + 1 + n, c, content)));
  return top + 1 + rows.length;
}

/** A table of persons does not ask for their fax numbers. */
const withoutFax = (truth: Truth): Truth =>
  Object.fromEntries(Object.entries(truth).filter(([id]) => id !== "contact.fax"));

/** The form with a table of persons instead of a part for each. */
export const personTable: Kind = (seed) => {
  const hand = handOf(11, seed);
  const paper = new Paper();
  let row = putApplicant(paper, putProject(paper, putCover(paper, 0, hand), hand), hand);
  row = putFinance(paper, row, 1, hand.truth, randomFinanceStyle(hand.random), hand.labels, hand.random);
  row = putPersonTable(paper, row, hand);
  row = putCapability(paper, putSituation(paper, row, hand), hand);
  putPerformance(paper, row + 1, 0, hand);
  return { sheets: [paper.snapshot("申报书")], projects: [withoutFax(hand.truth)] };
};

/** The form with lines for signatures and opinions between and below its parts. */
export const signed: Kind = (seed) => {
  const hand = handOf(12, seed);
  const paper = new Paper();
  let row = putSignatures(paper, putCover(paper, 0, hand), hand);
  row = putApplicant(paper, putProject(paper, row, hand), hand);
  row = putFinance(paper, row, 1, hand.truth, randomFinanceStyle(hand.random), hand.labels, hand.random);
  row = putPersonTable(paper, row, hand);
  row = putCapability(paper, putSituation(paper, row, hand), hand);
  paper
    .put(row, 0, text("项目责任单位意见"))
    .put(row, 1, text("以上填报内容属实。\n法定代表人（签字）：          （公章）\n年   月   日"), {
      col: 6,
    });
  paper
    .put(row + 1, 0, text("市（县）工信局意见"))
    .put(row + 1, 1, text("负责人（签字）：          （公章）\n2020年6月25日"), { col: 6 });
  putPerformance(paper, row + 3, 0, hand);
  return { sheets: [paper.snapshot("申报书")], projects: [withoutFax(hand.truth)] };
};

/** Boxes as they arrive where the symbol font is lost, an option a row or all in a row. */
export const pasted: Kind = (seed) => {
  const own = handOf(13, seed);
  const { random } = own;
  const [tick, box] = random.pick([
    ["R", "£"],
    ["þ", "o"],
    ["\uf052", "\uf0a3"],
    ["\uf0fe", "\uf0a8"],
    ["√", "□"],
    ["■", "£"],
  ] as const);
  const set = random.pick(["cells", "cells", "lines", "line", "row"] as const);
  const hand = { ...own, ticking: { tick, box, side: "before", set, numbered: random.chance(0.2) } as const };
  return { sheets: [oneSheet(hand).snapshot("Sheet1")], projects: [hand.truth] };
};

/** Each option in a row of its own below the label, in the label's column. */
export const optionsBelow: Kind = (seed) => {
  const own = handOf(14, seed);
  const ticking = {
    ...own.ticking,
    side: own.ticking.box === "" ? "before" : own.ticking.side,
    set: "lines",
  } as const;
  const hand = { ...own, ticking };
  const paper = new Paper();
  let [row, heading] = [1, ""];
  paper.put(0, 0, text("2020年度省级工业互联网及制造业服务化示范项目申报书"), { col: 1 });
  const entries = entriesOf(hand);
  for (const entry of entries) {
    if (entry.heading !== heading) paper.put(row++, 0, text(entry.heading), { col: 1 });
    heading = entry.heading;
    const lines = entry.content.text.split("\n");
    if (lines.length === 1) paper.put(row, 0, text(entry.label)).put(row++, 1, entry.content);
    else [entry.label, ...lines].forEach((line) => paper.put(row++, 0, text(line)));
  }
  return {
    sheets: [paper.snapshot("Sheet1")],
    projects: [
      only(
        hand.truth,
        entries.map(({ id }) => id),
      ),
    ],
  };
};

const remarks: Readonly<Record<string, readonly string[]>> = {
  "situation.totalInvestment": ["（其中设备投资420.4万元）", "（含已投资）"],
  "situation.plannedServiceValue": ["（预计）"],
  "applicant.establishedOn": ["（2016年更名）", "（营业执照）"],
  "project.expectedCompletion": ["（一期）", "（计划）"],
  "project.filledOn": ["（第二次报送）"],
  "applicant.creditCode": ["（三证合一）"],
  "applicant.phone": ["（办公室）"],
  "applicant.fax": ["（自动）"],
  "applicant.email": ["（工作日查收）"],
  "responsiblePerson.mobile": ["（微信同号）"],
  "contact.mobile": ["（微信同号）", "（常用）"],
  "contact.landline": ["（财务科）"],
  "capability.registeredUsers": ["（其中省内36家）"],
  "capability.industrialApps": ["（详见附件3）"],
  "situation.patentsAndCopyrights": ["（其中发明专利10项、软件著作权11项）"],
  "finance.debtRatio.2019": ["（合并口径）"],
  "finance.profit.2019": ["（未审计）"],
  "finance.totalAssets.2018": ["（审计数）"],
};

function putGrid(hand: Hand, change: (entry: Entry) => Content): { paper: Paper; entries: Entry[] } {
  const { random } = hand;
  const paper = new Paper();
  const entries = entriesOf(hand);
  const perRow = random.int(1, 3);
  let [row, heading] = [0, ""];
  let pairs: (readonly [string, Content])[] = [];
  const flush = () => {
    if (pairs.length > 0) putPairs(paper, row++, pairs, 12);
    pairs = [];
  };
  for (const entry of entries) {
    if (entry.heading !== heading) {
      flush();
      paper.put(row++, 0, text(entry.heading), { col: 11 });
    }
    heading = entry.heading;
    pairs.push([entry.label, change(entry)]);
    if (pairs.length === perRow) flush();
  }
  flush();
  return { paper, entries };
}

/** The form's questions one to three a row, under the headings of its parts. */
export const grid: Kind = (seed) => {
  const hand = handOf(15, seed);
  const { paper, entries } = putGrid(hand, ({ content }) => content);
  return {
    sheets: [paper.snapshot("申报表")],
    projects: [
      only(
        hand.truth,
        entries.map(({ id }) => id),
      ),
    ],
  };
};

/** The same with remarks behind the values. */
export const remarked: Kind = (seed) => {
  const hand = handOf(16, seed);
  const { random } = hand;
  const { paper, entries } = putGrid(hand, ({ id, content }) => {
    const behind = remarks[id];
    const plain = content.text.trim() !== "" && !/[（(\[]/.test(content.text);
    return behind && plain && random.chance(0.5) ? text(content.text.trim() + random.pick(behind)) : content;
  });
  return {
    sheets: [paper.snapshot("申报表")],
    projects: [
      only(
        hand.truth,
        entries.map(({ id }) => id),
      ),
    ],
  };
};

const ofProject = /^(?:project|situation|capability|performance)\./;

/** One sheet of the enterprise and a sheet for each of its projects. */
export const sharedFirm: Kind = (seed) => {
  const firm = handOf(17, seed);
  const isFirm = (id: string) => !ofProject.test(id);
  const part = (truth: Truth, takes: (id: string) => boolean) =>
    Object.fromEntries(Object.entries(truth).filter(([id]) => takes(id)));
  const own = part(firm.truth, isFirm);
  const { random } = firm;
  const company = new Paper();
  company.put(0, 0, text("申报企业基本情况（各项目共用）"), { col: 6 });
  let row = putApplicant(company, 1, firm);
  row = putFinance(company, row, 1, own, randomFinanceStyle(random), firm.labels, random);
  putPersonTable(company, row, firm);
  const hands = Array.from({ length: random.int(2, 3) }, (_, n): Hand => {
    const hand = handOf(17, seed, n + 1);
    const truth = { ...part(hand.truth, ofProject.test.bind(ofProject)), ...own };
    return { ...hand, truth: { ...truth, "performance.applicant": own["applicant.name"]! } };
  });
  const sheets = hands.map((hand, n) => {
    const paper = new Paper();
    paper.put(0, 0, text(`项目${n + 1}`), { col: 6 });
    let at = putProject(paper, 1, hand);
    for (const [id, label] of [
      ["project.technicalLead", "项目技术负责人"],
      ["project.period", "项目年限"],
      ["project.filledOn", "填报日期"],
    ] as const) {
      paper.put(at, 0, text(label), { col: 1 }).put(at++, 2, contentOf(id, hand), { col: 6 });
    }
    at = putCapability(paper, putSituation(paper, at, hand), hand);
    putPerformance(paper, at + 1, 0, hand);
    return paper.snapshot(`项目${n + 1}`);
  });
  const first = company.snapshot(random.pick(["企业情况", "公司信息", "Sheet1"]));
  return {
    sheets: random.chance(0.7) ? [first, ...sheets] : [...sheets, first],
    projects: hands.map(({ truth }) => withoutFax(truth)),
  };
};

/** Two whole forms one below the other. */
export const stacked: Kind = (seed) => {
  const hands = [handOf(18, seed), handOf(18, seed, 1)];
  const [upper, lower] = hands.map((hand) => oneSheet(hand).snapshot("申报书"));
  const by = hands[0]!.random.int(1, 3) + Math.max(...upper!.cells.map((cell) => cell.row)) + 1;
  const sheet = withCells(
    upper!,
    [...upper!.cells, ...lower!.cells.map((cell) => ({ ...cell, row: cell.row + by }))],
    [
      ...upper!.merges,
      ...lower!.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
    ],
  );
  return { sheets: [sheet], projects: hands.map(({ truth }) => truth) };
};
