import type { Edition } from "../../form/edition";
import type { ColumnLabels } from "../../sheet/tableHeader";
import { askedColumns, columnField, columnOrder, type ColumnRole, type SummaryColumn } from "./askedColumns";

/** A column's printed label and the variants of it that are known. */
export function labelsOf(edition: Edition, column: SummaryColumn): readonly string[] {
  const field = columnField(edition, column);
  return [field.label, ...field.places.flatMap((place) => place.labels)];
}

/** The first of the patterns that a text fits, by its place; null where it fits none, or says something else. */
function rankBy(patterns: readonly RegExp[], never: RegExp): (text: string) => number | null {
  return (text) => {
    const rank = patterns.findIndex((pattern) => pattern.test(text));
    return rank < 0 || never.test(text) ? null : rank;
  };
}

const person = "(?:联系|联络|对接|经办)(?:人|员)";
const number = "(?:电话|手机|方式|号码)";
const remark = "(?:\\([^()]*\\))?$";

/**
 * Core words of the columns, by what they are to the program, for tables that others typed: 项目实施主体名称 is 依托企业. A text that speaks of somebody
 * else's name or number is none of them: 推荐单位, 法定代表人电话, 企业类型.
 */
const likes: Readonly<Partial<Record<ColumnRole | "sequence", (text: string) => number | null>>> = {
  sequence: rankBy(
    [/^(?:序|编|排|顺)(?:号|序|次)|^序$|^次序|^no\.?$|^№$/i, /^项目(?:序号|编号)$/, /^#$/],
    /日期|代码/,
  ),
  projectName: rankBy(
    [
      RegExp(`项目(?:\\([^()]*\\))?的?(?:名称|全称|名)${remark}`),
      RegExp(`(?:课题|专题|平台)(?:名称|全称)${remark}|(?:项目|申报)(?:标题|题目)${remark}`),
      RegExp(
        `^(?:本次|此次|今年|拟|已|所)?(?:申报|推荐|建设|申请|报送|实施|示范|上报)?的?(?:示范)?项目${remark}`,
      ),
    ],
    /企业|单位|公司|类|负责|联系|投资|地点|地址|编号|所在/,
  ),
  applicant: rankBy(
    [
      RegExp(`(?:企业|公司)(?:的)?(?:全称|名称|名|简称)(?:及盖章|及公章)?${remark}`),
      RegExp(`(?:单位|主体|机构|法人)(?:的)?(?:全称|名称|名)${remark}`),
      RegExp(
        `^(?:项目)?(?:的)?(?:依托|申报|申请|承担|实施|建设|责任|牵头|所属|所在|报送)?(?:企业|单位|公司|主体|法人单位)${remark}|^项目法人$`,
      ),
    ],
    /推荐单位|推荐部门|主管|合作|上级|管理|工作单位|参与|协作|服务商|^报送单位|^填报单位|性质|类型|地址|联系|负责|法定|电话|代码/,
  ),
  choice: rankBy(
    [
      /(?:项目|申报|支持|推荐|扶持|专项|重点)(?:的|所属|所报)?(?:类别|类型|方向|种类|分类|专题|领域|类)/,
      /^(?:所属|所报)?(?:类别|类型|方向|种类|分类|专题|领域|方向类别)(?:\([^()]*\))?$/,
    ],
    /企业|单位|行业|产业|性质|投资|资金|规模/,
  ),
  person: rankBy(
    [
      RegExp(`^.{0,6}${person}(?:员)?(?:的)?(?:姓名|名字|名称|信息|情况)?${remark}`),
      RegExp(`${person}.{0,6}[及和与、/,+\\-(].{0,6}${number}`),
      /^姓名/,
      /负责人(?:姓名)?(?:\([^()]*\))?$/,
      RegExp(`负责人.{0,6}[及和与、/,+\\-(].{0,6}${number}`),
      RegExp(`${number}.{0,4}[及和与、/,+].{0,4}姓名`),
    ],
    /法定|法人|企业负责|单位负责|公司负责|部门|职务|地址/,
  ),
  telephone: rankBy(
    [
      /手机|移动电话|^tel\.?$/i,
      RegExp(`(?:联系|联络)${number}|${person}的?${number}`),
      /负责人的?(?:电话|联系方式|号码)|^(?:电话|号码)/,
      /(?:联系|联络|通讯|通信)(?:方式|号码)|电话/,
    ],
    RegExp(
      `传真|邮|账号|信用|证件|身份|代码|法定|法人|企业负责|单位负责|公司负责|推荐|填报|${person}.{0,4}[及和与、/,+(]|负责人.{0,4}[及和与、/,+(]|姓名`,
    ),
  ),
};

/**
 * The columns of 附件4-5 by their labels; `received`: also by their core words, as in tables that others typed. Of several
 * columns of a kind only the first is known by them.
 */
export function summaryLabels(edition: Edition, received: boolean): readonly ColumnLabels<SummaryColumn>[] {
  const columns = askedColumns(edition);
  const roles = new Map(columns.map(({ id, role }) => [id, role]));
  const first = (role: ColumnRole): SummaryColumn | undefined =>
    columns.find((column) => column.role === role)?.id;
  return columnOrder(edition).map((id) => {
    const role = roles.get(id) ?? "sequence";
    const isFirst = role === "sequence" || first(role) === id;
    const like = received && isFirst ? likes[role] : undefined;
    const person = role === "telephone" && isFirst ? first("person") : undefined;
    return {
      id,
      labels: labelsOf(edition, id),
      ...(like ? { like } : {}),
      ...(person === undefined ? {} : { behind: person }),
    };
  });
}
