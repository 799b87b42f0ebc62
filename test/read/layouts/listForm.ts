import { currentEdition as edition } from "../../../src/form";
import { fieldOf, printedLabel, written } from "./labels";
import { amount, period, ratio } from "./handwriting";
import { Paper, text, type Content } from "./paper";
import { valueOf, type Hand } from "./tableBlocks";
import { ticked } from "./ticking";

/** The parts of the form as a list has them: heading, section, fields. */
export const parts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "项目信息",
    "project",
    [
      "project.name",
      "project.technicalLead",
      "project.filledOn",
      "project.period",
      "project.expectedCompletion",
      "project.category",
      "project.serviceTypes",
    ],
  ],
  [
    "单位信息",
    "applicant",
    edition.fields.map((field) => field.id).filter((id) => id.startsWith("applicant.")),
  ],
  ["财务情况", "finance", edition.fields.filter((field) => field.row !== undefined).map((field) => field.id)],
  [
    "项目责任人信息",
    "responsiblePerson",
    edition.fields.map((f) => f.id).filter((id) => id.startsWith("responsiblePerson.")),
  ],
  [
    "项目联系人信息",
    "contact",
    edition.fields.map((field) => field.id).filter((id) => id.startsWith("contact.")),
  ],
  [
    "项目基本情况",
    "situation",
    edition.fields.map((field) => field.id).filter((id) => id.startsWith("situation.")),
  ],
  [
    "已具备能力",
    "capability",
    edition.fields
      .map((field) => field.id)
      .filter((id) => id.startsWith("capability.") && !/collectionVendor|cloudProvider/.test(id)),
  ],
];

export function contentOf(id: string, hand: Hand): Content {
  const { truth, random } = hand;
  if (id === "project.period") {
    return period(truth["project.periodStart"] as string, truth["project.periodEnd"] as string, random);
  }
  const field = fieldOf(id);
  const value = truth[id];
  if (field.row !== undefined) {
    return field.type === "ratio" ? ratio(value as number, random) : amount(value as number, "万元", random);
  }
  if (field.choices && field.type !== "text") {
    const set = random.pick(["words", "lines", "line"] as const);
    const [first] = ticked(field, truth, { ...hand.ticking, set }, random).flat();
    return first ?? text("");
  }
  return valueOf(id, hand);
}

export function labelText(id: string, section: string, hand: Hand): string {
  if (id === "project.period") return "项目年限";
  const field = fieldOf(id);
  const printed = printedLabel(id, section);
  if (field.year === undefined) return printed;
  return hand.random
    .pick([`${field.year}年${printed}`, `${printed.replace("（", `（${field.year}年，`)}`])
    .replace(/^(负债率)$/, `${field.year}年$1`);
}

/** One long list: 指标 | 填报值, perhaps with numbers, units and remarks beside. */
export function listForm(hand: Hand): Paper {
  const { random } = hand;
  const paper = new Paper();
  const numbers = random.chance(0.4);
  const units = random.chance(0.3);
  const remarks = random.chance(0.4);
  const labelCol = numbers ? 1 : 0;
  const valueCol = labelCol + (units ? 2 : 1);
  paper.put(0, labelCol, text(random.pick(["指标", "项目", "栏目"])));
  if (units) paper.put(0, labelCol + 1, text("单位"));
  paper.put(0, valueCol, text(random.pick(["填报值", "填写内容", "内容"])));
  if (remarks) paper.put(0, valueCol + 1, text("备注"));
  let row = 1;
  parts.forEach(([heading, section, ids], part) => {
    paper.put(row++, 0, text(`${"一二三四五六七"[part]}、${heading}`));
    for (const id of ids) {
      if (id === "responsiblePerson.fax" && hand.truth[id] === undefined) continue;
      const place = fieldOf(id === "project.period" ? "project.name" : id);
      if (numbers) paper.put(row, 0, text(String(row)));
      paper.put(row, labelCol, written(labelText(id, section, hand), hand.labels, random, row));
      if (units) paper.put(row, labelCol + 1, text(place.unit ?? ""));
      paper.put(row, valueCol, contentOf(id, hand));
      if (remarks && random.chance(0.3)) paper.put(row, valueCol + 1, text("以营业执照为准"));
      row++;
    }
  });
  return paper;
}
