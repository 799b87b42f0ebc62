import type { ChecklistItem } from "../edition";
import type { Severity } from "../severity";
import { groups } from "./groups";

type For = Partial<Pick<ChecklistItem, "categories" | "applicants" | "also">>;

function item(
  id: string,
  severity: Severity,
  clause: string,
  text: string,
  { also = [], ...rest }: For = {},
): ChecklistItem {
  return { id, also, severity, clause, text, ...rest };
}

/**
 * What no sheet shows; {lastYear} and the like are the edition's. ELG-01, ELG-03 and ELG-12 are not here: the form itself
 * shows them (UNT-05 and USC-07, FIN, PFM).
 */
export const checklist: readonly ChecklistItem[] = [
  item(
    "ELG-02",
    "error",
    "guide.2.1",
    "申报单位是独立法人，属制造业企业或新一代信息技术类企业（请注明企业类型）",
  ),
  item(
    "ELG-04",
    "error",
    "guide.2.1",
    "制造业企业已在中国两化融合服务平台完成两化融合自评估，并附自评估报告",
    { applicants: ["manufacturing"], also: ["MAT-11"] },
  ),
  item(
    "ELG-05",
    "error",
    "guide.2.2",
    "附{lastYear}年或{formYear}年与云平台服务商（或代理商）签订的合作协议、服务合同及首付款发票",
    { categories: groups.platforms, also: ["MAT-14"] },
  ),
  item(
    "ELG-06",
    "error",
    "guide.2.2",
    "附不少于5户吉林省本地企业使用平台的合同或协议（各户不重名，不含申报单位自己）",
    { categories: groups.platforms, also: ["MAT-14"] },
  ),
  item("ELG-07", "query", "guide.2.3", "附研究机构的投资、人才、研发场所和实验室的证明材料", {
    categories: ["newTypeRdInstitution"],
  }),
  item(
    "ELG-08",
    "error",
    "guide.2.4",
    "附创新中心整体建设方案及{formYear}年运营计划（对接企业数量、人才培训投入、峰会论坛规模、展示中心效果图）",
    { categories: ["publicService"], also: ["MAT-16"] },
  ),
  item("ELG-09", "error", "guide.2.5", "附软件著作权证书、检测报告和在工业企业中成熟应用的证明", {
    categories: groups.industrialSoftware,
    also: ["MAT-15"],
  }),
  item(
    "ELG-10",
    "error",
    "guide.2.6",
    "所需资金已落实，项目已启动或部分实施，有设计、生产、管理、采销、金融等环节的创新说明",
    { categories: groups.servitization },
  ),
  item("ELG-11", "error", "guide.2.9", "企业近三年没有重大安全、环保等责任事故，无违法违规行为"),
  item("MAT-01", "error", "guide.3.1.1", "项目申报书（附件4-1）纸质件齐全"),
  item("MAT-02", "error", "guide.3.1.2", "项目建设方案（附件4-2）齐全"),
  item("PLN-01", "query", "outline", "建设方案包括编制大纲的各项内容：{outline}"),
  item(
    "CMT-01",
    "error",
    "commitment",
    "真实性承诺书（附件4-4）已由法定代表人（授权人）签章、加盖公章并注明日期（申报指南三（一）3误写为附件4-3）",
    { also: ["MAT-03", "ELG-13"] },
  ),
  item(
    "CMT-02",
    "query",
    "commitment",
    "核对市级财政资金名单，承诺“未通过其他渠道获取过市级财政性资金支持”属实",
  ),
  item(
    "MAT-04",
    "error",
    "guide.2.10",
    "项目绩效目标表（附件4-3）齐全（申报指南二（十）要求，三（一）材料清单未列）",
  ),
  item("MAT-05", "error", "guide.3.1.4", "企业法人营业执照及组织机构代码证书（三证合一的只需营业执照）"),
  item("MAT-06", "error", "guide.3.1.5", "经会计师事务所审计的{lastYear}年财务审计报告"),
  item("MAT-07", "error", "guide.3.1.5", "截至{formYear}年5月底的资产负债表、利润表、现金流量表"),
  item(
    "MAT-08",
    "error",
    "guide.3.1.5",
    "项目专项审计报告：投资预算表、实际建设投资情况表、付款情况表（含未付款原因）及付款凭据",
  ),
  item(
    "MAT-09",
    "query",
    "guide.3.1.5",
    "{yearBefore}—{lastYear}年获得各类财政专项资金奖补及使用情况（没有的写“无”）",
  ),
  item("MAT-10", "query", "guide.3.1.5", "项目剩余所需资金落实、企业自有资金到位的凭据"),
  item("CAP-15", "query", "form.capability", "已具备能力的各项指标数量附有证明材料，并注明页码"),
  item("MAT-13", "error", "guide.3.1.9", "推荐工信部门出具的项目真实性证明"),
  item(
    "MAT-12",
    "hint",
    "guide.3.1.7",
    "提醒：资质证书、奖励证明、专家推荐意见、用户评价、合同、发票等可一并提供",
  ),
  item(
    "MAT-17",
    "hint",
    "guide.3.2",
    "提醒：A4纸双面打印、普通纸封面、左侧胶装、加盖骑缝章和公章，由法人代表或其授权代表签名",
  ),
  item("CAP-16", "hint", "form.capability", "提醒：各项能力指标的统计时间截止到通知下发之日"),
  item("FIN-23", "hint", "form.finance", "提醒：三年“主营业务收入”口径应一致（统计报表已改用“营业收入”）"),
  item(
    "FIN-24",
    "hint",
    "form.finance",
    "提醒：“税金”按实缴税金、“利润”按利润总额填写的，三年口径应一致，并与审计报告相符",
  ),
];
