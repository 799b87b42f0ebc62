import type { ChecklistItem } from "../../check/checklist";
import type { Edition } from "../../form/edition";
import { basisText } from "./basis";

/** What the officer is asked, by the item's id. */
const texts: Readonly<Record<string, string>> = {
  "ELG-02": "申报单位是独立法人，属制造业企业或新一代信息技术类企业（请注明企业类型）",
  "ELG-04": "制造业企业已在中国两化融合服务平台完成两化融合自评估，并附自评估报告",
  "ELG-05": "附{lastYear}年或{formYear}年与云平台服务商（或代理商）签订的合作协议、服务合同及首付款发票",
  "ELG-06": "附不少于5户吉林省本地企业使用平台的合同或协议（各户不重名，不含申报单位自己）",
  "ELG-07": "附研究机构的投资、人才、研发场所和实验室的证明材料",
  "ELG-08":
    "附创新中心整体建设方案及{formYear}年运营计划（对接企业数量、人才培训投入、峰会论坛规模、展示中心效果图）",
  "ELG-09": "附软件著作权证书、检测报告和在工业企业中成熟应用的证明",
  "ELG-10": "所需资金已落实，项目已启动或部分实施，有设计、生产、管理、采销、金融等环节的创新说明",
  "ELG-11": "企业近三年没有重大安全、环保等责任事故，无违法违规行为",
  "MAT-01": "项目申报书（附件4-1）纸质件齐全",
  "MAT-02": "项目建设方案（附件4-2）齐全",
  "PLN-01": "建设方案包括编制大纲的各项内容：{outline}",
  "CMT-01":
    "真实性承诺书（附件4-4）已由法定代表人（授权人）签章、加盖公章并注明日期（申报指南三（一）3误写为附件4-3）",
  "CMT-02": "核对市级财政资金名单，承诺“未通过其他渠道获取过市级财政性资金支持”属实",
  "MAT-04": "项目绩效目标表（附件4-3）齐全（申报指南二（十）要求，三（一）材料清单未列）",
  "MAT-05": "企业法人营业执照及组织机构代码证书（三证合一的只需营业执照）",
  "MAT-06": "经会计师事务所审计的{lastYear}年财务审计报告",
  "MAT-07": "截至{formYear}年5月底的资产负债表、利润表、现金流量表",
  "MAT-08": "项目专项审计报告：投资预算表、实际建设投资情况表、付款情况表（含未付款原因）及付款凭据",
  "MAT-09": "{yearBefore}—{lastYear}年获得各类财政专项资金奖补及使用情况（没有的写“无”）",
  "MAT-10": "项目剩余所需资金落实、企业自有资金到位的凭据",
  "CAP-15": "已具备能力的各项指标数量附有证明材料，并注明页码",
  "MAT-13": "推荐工信部门出具的项目真实性证明",
  "MAT-12": "提醒：资质证书、奖励证明、专家推荐意见、用户评价、合同、发票等可一并提供",
  "MAT-17": "提醒：A4纸双面打印、普通纸封面、左侧胶装、加盖骑缝章和公章，由法人代表或其授权代表签名",
  "CAP-16": "提醒：各项能力指标的统计时间截止到通知下发之日",
  "FIN-23": "提醒：三年“主营业务收入”口径应一致（统计报表已改用“营业收入”）",
  "FIN-24": "提醒：“税金”按实缴税金、“利润”按利润总额填写的，三年口径应一致，并与审计报告相符",
};

/** An item of the checklist in Chinese: what is asked, and the sentence that asks for it. Throws for an unknown id. */
export function wordChecklistItem(
  item: ChecklistItem,
  edition: Edition,
): { readonly text: string; readonly basis: string } {
  const text = texts[item.id];
  if (!text) throw new Error(`no wording for ${item.id}`);
  const outline = edition.reviewerFields.find(({ id }) => id === "plan.sections")?.choices ?? [];
  const lastYear = edition.financeYears.reduce((last, year) => Math.max(last, year));
  const facts: Readonly<Record<string, string | number>> = {
    outline: outline.map(({ label }) => label).join("、"),
    formYear: edition.formYear,
    lastYear,
    yearBefore: lastYear - 1,
  };
  return {
    text: text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name])),
    basis: basisText(edition.clauses[item.clause]),
  };
}
