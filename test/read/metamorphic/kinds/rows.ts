import { contentOf } from "../../layouts/listForm";
import { number, Paper, text, type Content } from "../../layouts/paper";
import type { Hand } from "../../layouts/tableBlocks";
import { choiceLabels } from "./choiceLabels";
import { entriesOf, handOf, only, type Entry, type Kind } from "./asked";

const who: Readonly<Record<string, readonly string[]>> = {
  项目责任人信息: ["项目责任人姓名", "项目责任人的"],
  项目联系人信息: ["项目联系人姓名", "项目联系人"],
};

/** A question of a questionnaire: the person's part is in its words. */
function question({ heading, label }: Entry): string {
  const bare = label.replace(/[：:]$/, "");
  const persons = who[heading];
  if (!persons) return bare;
  return bare === "姓名" ? persons[0]! : `${persons[1]}${bare}`;
}

function answers(entry: Entry, hand: Hand, joint: string): Content {
  const options = choiceLabels(entry.id);
  const value = hand.truth[entry.id];
  if (options.size === 0 || !Array.isArray(value)) return entry.content;
  return text((value as readonly string[]).map((id) => options.get(id)!).join(joint));
}

/** The export of an online questionnaire: a project a row behind columns of the service's own. */
export const survey: Kind = (seed) => {
  const hands = Array.from({ length: 2 + (seed % 4) }, (_, n) => handOf(21, seed, n));
  const { random } = hands[0]!;
  const joint = random.pick(["┋", "┋", "|", ";", "，", "、"]);
  const service = ["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP"];
  const paper = new Paper();
  service.forEach((head, n) => paper.put(0, n, text(head)));
  const first = entriesOf(hands[0]!);
  const marked = random.chance(0.5);
  first.forEach((entry, n) => {
    const kind = Array.isArray(hands[0]!.truth[entry.id]) ? "（可多选）" : "";
    paper.put(0, service.length + n, text(`${n + 1}、${question(entry)}${marked ? kind : ""}`));
  });
  hands.forEach((hand, h) => {
    const row = h + 1;
    const own = [
      String(row),
      `2020/6/${10 + h} 14:10:59`,
      `${900 + 77 * h}秒`,
      "手机提交",
      "N/A",
      "111.26.38.50(吉林-长春)",
    ];
    own.forEach((words, n) => paper.put(row, n, text(words)));
    entriesOf(hand).forEach((entry, n) => paper.put(row, service.length + n, answers(entry, hand, joint)));
  });
  const ids = first.map(({ id }) => id);
  return { sheets: [paper.snapshot("Sheet1")], projects: hands.map(({ truth }) => only(truth, ids)) };
};

/** Columns of a county's list: what it asks of the form, and what it adds. */
const columns: readonly (readonly [string, string])[] = [
  ["项目名称", "project.name"],
  ["申报单位", "applicant.name"],
  ["统一社会信用代码", "applicant.creditCode"],
  ["所在地区", "applicant.region"],
  ["单位性质", "applicant.nature"],
  ["项目类别", "project.category"],
  ["提供服务类型", "project.serviceTypes"],
  ["项目年限", "project.period"],
  ["项目总投资（万元）", "situation.totalInvestment"],
  ["2019年总资产（万元）", "finance.totalAssets.2019"],
  ["2019年主营业务收入（万元）", "finance.mainBusinessRevenue.2019"],
  ["2019年税金（万元）", "finance.taxes.2019"],
  ["2019年利润（万元）", "finance.profit.2019"],
  ["项目责任人", "responsiblePerson.name"],
  ["责任人手机", "responsiblePerson.mobile"],
  ["项目联系人", "contact.name"],
  ["联系人手机", "contact.mobile"],
  ["合作云平台服务商", "situation.cloudPartner"],
  ["通讯地址", "applicant.address"],
  ["邮政编码", "applicant.postcode"],
];
/** What a project cannot be listed without. */
const always = 6;

/** A county's list with a project a row, with more columns than 附件4-5; perhaps with a sum below. */
export const countyList: Kind = (seed) => {
  const hands = Array.from({ length: 3 + (seed % 5) }, (_, n) => handOf(22, seed, n));
  const { random } = hands[0]!;
  const chosen = columns.filter((_, n) => n < always || random.chance(0.7));
  const paper = new Paper();
  paper.put(0, 0, text(`${random.pick(["农安县", "公主岭市", "德惠市"])}2020年示范项目申报汇总表`), {
    col: chosen.length + 1,
  });
  paper.put(1, 0, text("序号"));
  chosen.forEach(([label], n) => paper.put(1, 1 + n, text(label)));
  paper.put(1, 1 + chosen.length, text("备注"));
  hands.forEach((hand, h) => {
    paper.put(2 + h, 0, number(h + 1));
    chosen.forEach(([, id], n) => paper.put(2 + h, 1 + n, contentOf(id, hand)));
  });
  const end = 2 + hands.length;
  const sums = chosen.findIndex(([, id]) => id === "situation.totalInvestment");
  if (sums >= 0 && random.chance(0.5)) {
    const sum = hands.reduce((all, { truth }) => all + (truth["situation.totalInvestment"] as number), 0);
    paper.put(end, 0, text("合计")).put(end, 1 + sums, number(Math.round(sum * 10) / 10));
  }
  if (random.chance(0.5))
    paper.put(
      end + 1,
      0,
      text("填表人：王科员        联系电话：0431-83240000        填表日期：2020年6月28日"),
    );
  const ids = chosen.map(([, id]) => id);
  return { sheets: [paper.snapshot("汇总")], projects: hands.map(({ truth }) => only(truth, ids)) };
};
