import { Paper, text } from "../../layouts/paper";
import { choiceLabels } from "./choiceLabels";
import { entriesOf, handOf, only, putSignatures, type Entry, type Kind } from "./asked";

const requirements = [
  "与备案名称一致，不超过30字",
  "营业执照全称，加盖公章",
  "格式：2020年6月15日",
  "八选一",
  "区号-电话，如：0431-88905566",
  "18位，如：91220101MA0XXXXXXX",
  "按审计报告填写",
  "负债总额/资产总额×100%",
  "11位手机号，确保畅通",
  "以万元为单位，保留两位小数",
  "须提供后台截图",
  "截至2020年5月31日",
];

/** 序号 | 事项 | 内容 | 要求, numbered through the parts, with a line for signatures below. */
export const numbered: Kind = (seed) => {
  const hand = handOf(2, seed);
  const { random } = hand;
  const paper = new Paper();
  const heads = random.pick([
    ["序号", "填报事项", "填报内容", "填报要求"],
    ["编号", "要素", "填写情况", "填写提示"],
    ["序", "申报内容", "企业填写", "审核要点"],
  ]);
  paper.put(0, 0, text("2020年度省级工业互联网及制造业服务化示范项目信息填报表"), { col: 3 });
  heads.forEach((head, n) => paper.put(1, n, text(head)));
  const share = random.pick([0.3, 0.6, 1]);
  let row = 2;
  let heading = "";
  entriesOf(hand).forEach((entry, n) => {
    if (entry.heading !== heading) paper.put(row++, 0, text(`${entry.heading}`), { col: 3 });
    heading = entry.heading;
    paper
      .put(row, 0, text(String(n + 1)))
      .put(row, 1, text(entry.label))
      .put(row, 2, entry.content);
    if (random.chance(share)) paper.put(row, 3, text(random.pick(requirements)));
    row++;
  });
  putSignatures(paper, row + 1, hand);
  return {
    sheets: [paper.snapshot("Sheet1")],
    projects: [
      only(
        hand.truth,
        entriesOf(hand).map(({ id }) => id),
      ),
    ],
  };
};

/** Rows of a list in which a choice is answered by drop-downs: one a row, or 是 and 否 for each option. */
function dropRows(
  entry: Entry,
  truth: Readonly<Record<string, unknown>>,
  bySlot: boolean,
): [string, string][] {
  const options = choiceLabels(entry.id);
  const chosen = [truth[entry.id] ?? []].flat() as string[];
  const label = entry.label.replace(/[：:]$/, "");
  if (bySlot) {
    const slots = [...chosen.map((id) => options.get(id)!), "", ""].slice(0, Math.max(3, chosen.length));
    return slots.map((words, n) => [`${label}${n + 1}（下拉选择）`, words]);
  }
  return [...options].map(([id, words]) => [`${label}：${words}`, chosen.includes(id) ? "是" : "否"]);
}

/** A sheet with drop-downs instead of boxes: 提供服务类型1, 提供服务类型2 … and 自主可控：芯片级 | 是. */
export const dropdown: Kind = (seed) => {
  const hand = handOf(3, seed);
  const { random, truth } = hand;
  const paper = new Paper();
  paper.put(0, 0, text("示范项目申报信息采集表（2020年度）"), { col: 1 });
  const bySlot = new Map([
    ["project.serviceTypes", true],
    ["situation.autonomyLevels", false],
  ]);
  let row = 1;
  let heading = "";
  const entries = entriesOf(hand);
  for (const entry of entries) {
    if (entry.heading !== heading) paper.put(row++, 0, text(entry.heading), { col: 1 });
    heading = entry.heading;
    const slots = bySlot.get(entry.id);
    if (slots === undefined) {
      paper.put(row, 0, text(entry.label)).put(row++, 1, entry.content);
      continue;
    }
    for (const [label, words] of dropRows(entry, truth, slots))
      paper.put(row, 0, text(label)).put(row++, 1, text(words));
  }
  const rules = new Paper()
    .put(0, 0, text("填表说明"))
    .put(1, 0, text("1.黄色单元格为必填项，下拉选择；2.金额单位均为万元；"));
  const sheets = [rules.snapshot("填表说明"), paper.snapshot("填报")];
  return {
    sheets: random.chance(0.7) ? sheets : [sheets[1]!],
    projects: [
      only(
        truth,
        entries.map(({ id }) => id),
      ),
    ],
  };
};

/** A list with a column beside the answers: an example, the last year's answers, or what was corrected. */
function withSecondColumn(
  kind: number,
  heads: (n: number) => [string, string],
  mine: "first" | "last",
  share: number,
): Kind {
  return (seed) => {
    const [hand, other] = [handOf(kind, seed), handOf(kind, seed, 7)];
    const { random } = hand;
    const paper = new Paper();
    const [left, right] = heads(random.int(0, 9));
    paper.put(0, 0, text("栏目")).put(0, 1, text(left)).put(0, 2, text(right));
    const others = new Map(entriesOf(other).map(({ id, content }) => [id, content]));
    let row = 1;
    let heading = "";
    const entries = entriesOf(hand);
    for (const entry of entries) {
      if (entry.heading !== heading) paper.put(row++, 0, text(entry.heading), { col: 2 });
      heading = entry.heading;
      const stranger = others.get(entry.id)!;
      paper.put(row, 0, text(entry.label));
      // What was left blank was not corrected; the last year's answer may stand beside a blank.
      const stays = share < 1 && entry.content.text === "";
      if (mine === "last" && (stays || !random.chance(share))) paper.put(row, 1, entry.content);
      else if (mine === "last") paper.put(row, 1, stranger).put(row, 2, entry.content);
      else paper.put(row, 1, entry.content).put(row, 2, random.chance(share) ? stranger : text(""));
      row++;
    }
    const projects = [
      only(
        hand.truth,
        entries.map(({ id }) => id),
      ),
    ];
    return { sheets: [paper.snapshot("填报表")], projects };
  };
}

/** 原填报 | 更正: where the second column holds something, that counts. */
export const corrected = withSecondColumn(
  4,
  (n) =>
    [
      ["填报内容", "更正"],
      ["原填", "更正后"],
      ["内容", "修改为"],
    ][n % 3] as [string, string],
  "last",
  0.15,
);

/** 填写内容 | 示例: a whole example beside the answers. */
export const exampleBeside = withSecondColumn(
  5,
  (n) =>
    [
      ["填写内容", "示例"],
      ["企业填写", "填写样例"],
      ["内容", "举例"],
    ][n % 3] as [string, string],
  "first",
  1,
);

/** 上年度 | 本次申报: two answers each, of which the second counts. */
export const formerBeside = withSecondColumn(
  6,
  (n) =>
    [
      ["2019年申报", "2020年申报"],
      ["上次填报", "本次填报"],
      ["原申报内容", "现申报内容"],
    ][n % 3] as [string, string],
  "last",
  1,
);
