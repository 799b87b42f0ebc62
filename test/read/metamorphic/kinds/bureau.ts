import { currentEdition as edition } from "../../../../src/form";
import { contentOf } from "../../layouts/listForm";
import { number, Paper, text, type Content } from "../../layouts/paper";
import type { Hand } from "../../layouts/tableBlocks";
import { handOf, only, putPairs, putSignatures, type Kind } from "./asked";

/** The bureau's words for a field. */
const words: Readonly<Record<string, readonly string[]>> = {
  "applicant.name": ["企业名称", "申报企业", "单位全称"],
  "applicant.creditCode": ["统一社会信用代码", "信用代码"],
  "applicant.address": ["通讯地址", "企业地址", "办公地址"],
  "applicant.postcode": ["邮 编", "邮政编码"],
  "applicant.region": ["所在县（市、区）", "所属地区", "所在地区"],
  "applicant.supervisor": ["主管部门", "行业主管部门", "单位主管部门"],
  "applicant.nature": ["企业性质", "单位性质", "经济类型"],
  "applicant.establishedOn": ["注册时间", "成立日期", "成立时间"],
  "applicant.phone": ["办公电话", "单位电话", "联系电话"],
  "applicant.fax": ["传 真", "单位传真"],
  "applicant.email": ["企业邮箱", "单位邮箱", "电子邮箱"],
  "project.name": ["项目名称"],
  "project.category": ["项目类别\n（单选）", "申报类别", "项目类别"],
  "project.serviceTypes": ["提供服务类型", "服务类型（可多选）"],
  "project.period": ["建设起止年限", "建设期", "项目年限"],
  "project.expectedCompletion": ["预计完成时间", "预计竣工时间"],
  "project.technicalLead": ["项目技术负责人", "技术负责人"],
  "situation.cloudPartner": ["合作云平台服务商", "合作云服务商"],
  "situation.totalInvestment": ["项目总投资（万元）", "总投资（万元）"],
  "situation.platformStatus": ["平台当前建设运营情况", "平台建设运营现状"],
  "situation.plannedServiceValue": ["2020年规划为平台使用企业提供的服务总额（万元）"],
  "situation.patentsAndCopyrights": ["核心技术专利或软件著作权数量（项）"],
  "capability.industrialProtocols": ["支持工业协议数量（个）"],
  "capability.cloudSoftware": ["云化工业软件数量（个）"],
  "capability.industrialApps": ["工业APP数量（个）"],
  "capability.registeredUsers": ["平台注册用户数（名）"],
  "capability.developers": ["平台开发者数量（名）"],
  "capability.fullCloudArchitecture": ["是否具有完整的云计算架构"],
};

type Item = string | readonly [string, Content];

/** Rows that the bureau asks: fields by id, and questions of its own. */
function applicantRows(hand: Hand): Item[][] {
  const { random } = hand;
  const own: Item[][] = [
    [
      ["注册资本（万元）", number(random.int(100, 9000))],
      ["从业人数（人）", number(random.int(20, 900))],
    ],
    [
      ["上级单位", text(random.pick(["无", "某某集团"]))],
      ["是否高新技术企业", text(random.pick(["是", "否"]))],
    ],
    [
      ["开户银行", text("中国银行长春分行")],
      ["银行账号", text("6217 0009 3000 1234 567")],
    ],
  ];
  const asked = [
    ["applicant.name", "applicant.creditCode"],
    ["applicant.address", "applicant.postcode"],
    ["applicant.region", "applicant.supervisor"],
    ["applicant.nature", "applicant.establishedOn"],
    ["applicant.phone", "applicant.fax"],
    ["applicant.email"],
  ];
  return [...asked, ...random.shuffled(own).slice(0, random.int(0, 2))];
}

const projectRows: readonly Item[][] = [
  ["project.name"],
  ["project.category"],
  ["project.serviceTypes"],
  ["project.period", "project.expectedCompletion"],
  ["project.technicalLead", "situation.cloudPartner"],
  ["situation.totalInvestment", ["其中：设备投资（万元）", number(342.2)]],
  [
    ["企业自筹（万元）", number(479.1)],
    ["银行贷款（万元）", number(205.3)],
  ],
  ["situation.platformStatus"],
  ["situation.plannedServiceValue"],
  ["situation.patentsAndCopyrights", "capability.fullCloudArchitecture"],
  ["capability.industrialProtocols", "capability.cloudSoftware"],
  ["capability.industrialApps", "capability.registeredUsers"],
  ["capability.developers", ["从事软件开发人员（人）", number(19)]],
];

function putRows(paper: Paper, top: number, rows: readonly Item[][], hand: Hand, ids: string[]): number {
  rows.forEach((items, n) => {
    const pairs = items.map((item): readonly [string, Content] => {
      if (typeof item !== "string") return item;
      ids.push(item);
      return [hand.random.pick(words[item]!), contentOf(item, hand)];
    });
    putPairs(paper, top + n, pairs);
  });
  return top + rows.length;
}

type Figures = (year: number) => number;

/** Financial rows in a bureau's order: the form's own among others that sound alike. */
function putFigures(paper: Paper, top: number, hand: Hand, ids: string[]): number {
  const { random, truth } = hand;
  const years = edition.financeYears;
  const of =
    (row: string): Figures =>
    (year) =>
      truth[`finance.${row}.${year}`] as number;
  const times =
    (row: string, factor: number): Figures =>
    (year) =>
      Math.round(of(row)(year) * factor * 100) / 100;
  const debt: Figures = (year) => Math.round(of("totalAssets")(year) * of("debtRatio")(year) * 100) / 100;
  const whole = random.chance(0.8);
  const main = whole
    ? random.pick(["其中：主营业务收入", "　其中:主营业务收入", "其中主营业务收入", "主营业务收入"])
    : "主营业务收入";
  const all: (readonly [string, Figures, string?])[] = [
    [random.pick(["资产总额", "总资产"]), of("totalAssets"), "totalAssets"],
    ...(random.chance(0.6) ? [["负债总额", debt] as const] : []),
    [random.pick(["资产负债率（%）", "负债率"]), of("debtRatio"), "debtRatio"],
    ...(whole ? [["营业收入", times("mainBusinessRevenue", 1.07)] as const] : []),
    [main, of("mainBusinessRevenue"), "mainBusinessRevenue"],
    ...(random.chance(0.3) ? [["营业利润", times("profit", 1.2)] as const] : []),
    [random.pick(["上缴税金", "税金"]), of("taxes"), "taxes"],
    ...(random.chance(0.3) ? [["其中：增值税", times("taxes", 0.6)] as const] : []),
    [random.pick(["利润总额", "利润"]), of("profit"), "profit"],
    ...(random.chance(0.5) ? [["净利润", times("profit", 0.85)] as const] : []),
    ...(random.chance(0.5) ? [["研发费用", times("mainBusinessRevenue", 0.04)] as const] : []),
  ];
  const unitColumn = random.chance(0.3);
  const first = unitColumn ? 2 : 1;
  paper.put(top, 0, text(random.pick(["指  标", "项目", "指标名称"])));
  if (unitColumn) paper.put(top, 1, text("计量单位"));
  years.forEach((year, n) => paper.put(top, first + n, text(`${year}年`)));
  const current = random.chance(0.5);
  if (current) paper.put(top, first + years.length, text("2020年1-5月"));
  all.forEach(([label, figure, row], n) => {
    const at = top + 1 + n;
    const isRatio = row === "debtRatio";
    const shown = (year: number) =>
      isRatio ? number(Number((figure(year) * 100).toFixed(2))) : number(figure(year));
    paper.put(at, 0, text(isRatio ? "资产负债率（%）" : label));
    if (unitColumn) paper.put(at, 1, text(isRatio ? "%" : "万元"));
    years.forEach((year, k) => paper.put(at, first + k, shown(year)));
    if (current) paper.put(at, first + years.length, number(random.int(100, 9000) / 10));
    if (row) ids.push(...years.map((year) => `finance.${row}.${year}`));
  });
  return top + 1 + all.length;
}

/** A person a row: the row's first label is who it is, and owns the bare labels behind it. */
function putPersonRows(paper: Paper, top: number, hand: Hand, ids: string[]): number {
  const { random } = hand;
  const chief = random.pick(["法定代表人", "法人代表", "项目责任人"]);
  const contact = random.pick(["项目联系人", "联系人"]);
  const rows: (readonly (readonly [string, string])[])[] = [
    [
      [chief, "responsiblePerson.name"],
      ["性 别", "responsiblePerson.sex"],
      ["职务/职称", "responsiblePerson.title"],
      ["手 机", "responsiblePerson.mobile"],
    ],
    [
      ["证件类型", "responsiblePerson.idType"],
      ["证件号码", "responsiblePerson.idNumber"],
    ],
    [
      ["学 历", "responsiblePerson.education"],
      ["所学专业", "responsiblePerson.specialty"],
    ],
    [
      [contact, "contact.name"],
      ["手 机", "contact.mobile"],
      ["电 话", "contact.landline"],
      ["E-mail", "contact.email"],
    ],
  ];
  rows.forEach((row, n) => {
    ids.push(...row.map(([, id]) => id));
    putPairs(
      paper,
      top + n,
      row.map(([label, id]) => [label, contentOf(id, hand)] as const),
    );
  });
  return top + rows.length;
}

/** A city bureau's own form: its own words, rows of its own, a person a row, room for opinions and signatures. */
export const bureau: Kind = (seed) => {
  const hand = handOf(1, seed);
  const { random } = hand;
  const paper = new Paper();
  const ids: string[] = [];
  const heading = (row: number, words: string) => paper.put(row, 0, text(words), { col: 7 });
  heading(0, `${random.pick(["长春市", "通化市"])}2020年工业互联网及制造业服务化示范项目申报表`);
  heading(1, "一、企业基本情况");
  let row = putRows(paper, 2, applicantRows(hand), hand, ids);
  row = putPersonRows(paper, row, hand, ids);
  heading(row, "二、近三年经营情况（单位：万元）");
  row = putFigures(paper, row + 1, hand, ids);
  heading(row, "三、项目情况");
  row = putRows(paper, row + 1, projectRows, hand, ids);
  heading(row, "四、审核意见");
  paper
    .put(row + 1, 0, text("县（市、区）工信部门意见"))
    .put(row + 1, 1, text("同意推荐。\n（盖章）    2020年6月22日"), { col: 3 });
  paper
    .put(row + 1, 4, text("市工信局审核意见"))
    .put(row + 1, 5, text("（盖章）      年   月   日"), { col: 7 });
  putSignatures(paper, row + 2, hand);
  return { sheets: [paper.snapshot("申报表")], projects: [only(hand.truth, ids)] };
};
