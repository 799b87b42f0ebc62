import type { FieldType } from "../../edition";
import type { SummaryField } from "../../summaryField";
import { categories } from "../choices";
import { at } from "./place";

function item(id: string, type: FieldType, printed: string, ...variants: string[]): SummaryField {
  return {
    id: `summary.${id}`,
    label: printed,
    type,
    mandatory: "always",
    places: [at("summary", printed, ...variants)],
    mayBePassedOn: true,
  };
}

/** A column, with the field of the form that it shows. */
function column(id: string, source: string, type: FieldType, ...labels: [string, ...string[]]): SummaryField {
  return { ...item(id, type, ...labels), source };
}

/** 附件4-5: the city of the title, the recommending unit, then the columns in their order, each with what it shows. */
export const summaryFields: readonly SummaryField[] = [
  item("city", "text", "XX市"),
  item(
    "recommendingUnit",
    "text",
    "推荐单位（盖章）",
    "推荐单位",
    "推荐单位（公章）",
    "报送单位",
    "填报单位",
  ),
  item("sequence", "count", "序号", "编号", "NO"),
  column(
    "projectName",
    "project.name",
    "text",
    "项目名称",
    "申报项目名称",
    "申报项目",
    "拟申报项目名称",
    "拟申报项目",
  ),
  column(
    "applicant",
    "applicant.name",
    "text",
    "依托企业",
    "企业名称",
    "单位名称",
    "申报单位",
    "项目申报单位",
    "项目责任单位",
    "申报企业",
    "依托单位",
    "承担单位",
    "企业全称",
    "单位全称",
    "依托企业全称",
    "项目单位",
    "实施单位",
  ),
  {
    ...column(
      "category",
      "project.category",
      "choice",
      "项目类别",
      "项目类型",
      "类别",
      "申报类别",
      "申报方向",
      "项目方向",
    ),
    choices: categories,
  },
  column(
    "contactName",
    "contact.name",
    "text",
    "联系人",
    "项目联系人",
    "联系人姓名",
    "企业联系人",
    "联系人及电话",
    "联系人及联系方式",
    "联系人及联系电话",
    "联系人电话号码",
  ),
  column(
    "contactMobile",
    "contact.mobile",
    "mobile",
    "联系方式（手机）",
    "联系方式",
    "手机",
    "联系电话",
    "移动电话",
    "手机号码",
    "手机号",
    "联系人手机",
    "联系人电话",
    "电话",
    "电话号码",
  ),
];
