import { typed, period } from "./handwriting";
import { fieldOf, printedLabel, written, type LabelStyle } from "./labels";
import { text, type Content, type Paper } from "./paper";
import type { Random } from "./random";
import { ticked, type Ticking } from "./ticking";
import type { Truth } from "./truth";

/** How the form is written in one workbook. */
export interface Hand {
  readonly truth: Truth;
  readonly labels: LabelStyle;
  readonly ticking: Ticking;
  readonly random: Random;
  /** How many fields stand side by side; as printed where it is not given. */
  readonly perRow?: number;
}

const empty = text("");

/** What stands in a field's cell; empty where the enterprise left it blank. */
export function valueOf(id: string, hand: Hand): Content {
  const value = hand.truth[id];
  return value === undefined ? empty : typed(fieldOf(id), value, "万元", hand.random);
}

export const labelOf = (id: string, section: string, hand: Hand) =>
  written(printedLabel(id, section), hand.labels, hand.random);

export function putCover(paper: Paper, top: number, hand: Hand): number {
  const { truth, random } = hand;
  paper.put(top, 0, text("2020年度省级工业互联网及制造业服务化示范项目申报书"), { col: 6 });
  const items: (readonly [string, Content])[] = [
    ["project.name", valueOf("project.name", hand)],
    ["applicant.name", valueOf("applicant.name", hand)],
    ["responsiblePerson.name", valueOf("responsiblePerson.name", hand)],
    ["project.technicalLead", valueOf("project.technicalLead", hand)],
    [
      "project.periodStart",
      period(truth["project.periodStart"] as string, truth["project.periodEnd"] as string, random),
    ],
    ["project.filledOn", valueOf("project.filledOn", hand)],
  ];
  items.forEach(([id, content], n) => {
    paper.put(top + 2 + n, 0, labelOf(id, "cover", hand), { col: 1 });
    paper.put(top + 2 + n, 2, content, { col: 6 });
  });
  return top + 2 + items.length + 1;
}

/** A choice with its label at a place; its options to the right. Gives the row after it. */
export function putChoice(
  paper: Paper,
  row: number,
  labelCol: number,
  valueCol: number,
  id: string,
  section: string,
  hand: Hand,
): number {
  const cells = ticked(fieldOf(id), hand.truth, hand.ticking, hand.random);
  const last = row + cells.length - 1;
  paper.put(row, labelCol, labelOf(id, section, hand), { row: last, col: valueCol - 1 });
  cells.forEach((line, r) => line.forEach((content, c) => paper.put(row + r, valueCol + c, content)));
  return last + 1;
}

export function putProject(paper: Paper, top: number, hand: Hand): number {
  paper.put(top, 0, text(hand.random.pick(["（一）项目基本信息表", "一、项目基本信息"])), { col: 6 });
  ["project.name", "project.expectedCompletion"].forEach((id, n) => {
    paper.put(top + 1 + n, 0, labelOf(id, "project", hand), { col: 1 });
    paper.put(top + 1 + n, 2, valueOf(id, hand), { col: 6 });
  });
  const next = putChoice(paper, top + 3, 0, 2, "project.category", "project", hand);
  return putChoice(paper, next, 0, 2, "project.serviceTypes", "project", hand);
}

/** Two fields a row beside a heading that spans the rows. */
function putBlock(
  paper: Paper,
  top: number,
  heading: string,
  section: string,
  rows: readonly (readonly string[])[],
  hand: Hand,
): number {
  const { perRow } = hand;
  const all = rows.flat();
  const shown = perRow
    ? Array.from({ length: Math.ceil(all.length / perRow) }, (_, n) =>
        all.slice(n * perRow, (n + 1) * perRow),
      )
    : rows;
  paper.put(top, 0, text(heading), { row: top + shown.length - 1 });
  shown.forEach((ids, r) =>
    ids.forEach((id, n) => {
      paper.put(top + r, 1 + 3 * n, labelOf(id, section, hand));
      paper.put(top + r, 2 + 3 * n, valueOf(id, hand), { col: ids.length === 1 ? 6 : 3 + 3 * n });
    }),
  );
  return top + shown.length;
}

export function putApplicant(paper: Paper, top: number, hand: Hand): number {
  const names = [
    "name nature",
    "address postcode",
    "region supervisor",
    "phone creditCode",
    "fax establishedOn",
    "email",
  ];
  const rows = names.map((row) => row.split(" ").map((name) => `applicant.${name}`));
  return putBlock(paper, top, "项目责任单位信息", "applicant", rows, hand);
}

const personRows = {
  responsiblePerson: [
    "name sex",
    "idType idNumber",
    "employer title",
    "education specialty",
    "mobile landline",
    "fax email",
  ],
  contact: ["name employer", "mobile landline", "fax email"],
};

export function putPerson(
  paper: Paper,
  top: number,
  section: "responsiblePerson" | "contact",
  hand: Hand,
): number {
  const rows = personRows[section].map((row) => row.split(" ").map((name) => `${section}.${name}`));
  const { random } = hand;
  const heading =
    section === "contact"
      ? random.pick(["项目联系人信息", "项目\n联系人\n信息"])
      : random.pick(["项目责任人信息", "项目\n责任人\n信息"]);
  return putBlock(paper, top, heading, section, rows, hand);
}

export function putSituation(paper: Paper, top: number, hand: Hand): number {
  const plain = ["totalInvestment", "cloudPartner", "platformStatus", "plannedServiceValue"];
  let row = top;
  for (const name of plain) {
    paper.put(row, 1, labelOf(`situation.${name}`, "situation", hand), { col: 2 });
    paper.put(row++, 3, valueOf(`situation.${name}`, hand), { col: 6 });
  }
  const grouped = (group: string, id: string) => {
    paper.put(row, 1, text(group));
    paper.put(row, 2, labelOf(id, "situation", hand));
    paper.put(row++, 3, valueOf(id, hand), { col: 6 });
  };
  grouped("创新能力", "situation.patentsAndCopyrights");
  row = putChoice(paper, row, 1, 3, "situation.autonomyLevels", "situation", hand);
  grouped("项目实施", "situation.ledProvincialProjects");
  grouped("标准制定", "situation.standards");
  paper.put(top, 0, text("项目\n基本\n情况\n（可提供合作云平台服务商相关资质）"), { row: row - 1 });
  return row;
}

const capabilityRows: readonly (readonly [string, readonly string[]])[] = [
  ["工业设备管理能力", ["industrialProtocols"]],
  ["软件应用管理能力", ["cloudSoftware", "industrialApps", "modelsAndMicroservices"]],
  ["用户与开发者管理能力", ["registeredUsers", "developers"]],
  ["数据资源管理能力", ["dataStorage", "thirdPartyCollection"]],
  ["存储和计算服务", ["industrialDataTB"]],
  ["安全防护能力", ["securityLibraries"]],
  ["新技术应用服务能力", ["newTechFunctions"]],
  ["架构设计", ["fullCloudArchitecture", "deploymentModel"]],
];

export function putCapability(paper: Paper, top: number, hand: Hand): number {
  let row = top;
  for (const [group, names] of capabilityRows) {
    const first = row;
    for (const id of names.map((name) => `capability.${name}`)) {
      if (fieldOf(id).choices) row = putChoice(paper, row, 2, 4, id, "capability", hand);
      else {
        paper.put(row, 2, labelOf(id, "capability", hand), { col: 3 });
        paper.put(row++, 4, valueOf(id, hand), { col: 6 });
      }
    }
    paper.put(first, 1, text(group), { row: row - 1 });
  }
  paper.put(top, 0, text("工业互联网项目已具备能力（注：所填指标数量需提供相关证明材料）"), { row: row - 1 });
  return row;
}

export function putPerformance(paper: Paper, top: number, left: number, hand: Hand): number {
  const { truth, random } = hand;
  paper.put(top, left, text("2020年工业互联网建设及制造业服务化\n示范项目绩效目标"), { col: left + 3 });
  ["projectName", "applicant", "plannedInvestment", "overallGoal"].forEach((name, n) => {
    paper.put(top + 1 + n, left, labelOf(`performance.${name}`, "performance", hand));
    paper.put(top + 1 + n, left + 1, valueOf(`performance.${name}`, hand), { col: left + 3 });
  });
  let row = top + 5;
  const first = row;
  ["指标类别", "指标名称", "指标值"].forEach((word, n) => paper.put(row, left + 1 + n, text(word)));
  row++;
  const numbering = random.pick(["", "1.", "1、", "（1）"]);
  for (const [id, word] of [
    ["performance.quantitative", "定量指标"],
    ["performance.qualitative", "定性指标"],
  ] as const) {
    const pairs = (truth[id] ?? []) as readonly (readonly [string, string])[];
    paper.put(row, left + 1, text(word), { row: row + pairs.length - 1 });
    pairs.forEach(([name, value], n) => {
      paper.put(row, left + 2, text(numbering.replace("1", String(n + 1)) + name));
      paper.put(row++, left + 3, text(value));
    });
  }
  paper.put(first, left, text("绩效指标"), { row: row - 1 });
  paper.put(row, left, text("注：1.绩效指标分为定量指标和定性指标两类。"), { col: left + 3 });
  return row + 1;
}
