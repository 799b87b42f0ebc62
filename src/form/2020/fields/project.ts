import type { Field } from "../../edition";
import { categories, serviceTypes } from "../choices";
import { at, platformCategories } from "./place";

const period = [
  "项目年限",
  "项目起止年限",
  "项目起止时间",
  "项目实施年限",
  "项目实施期限",
  "项目建设期",
  "建设周期",
  "项目周期",
  "起止时间",
  "起止年月",
  "实施期限",
  "建设期限",
];

/** Cover items of the project and the first rows of the table. */
export const projectFields: readonly Field[] = [
  {
    id: "project.name",
    label: "项目名称",
    type: "text",
    mandatory: "always",
    places: [at("cover", "项目名称"), at("project", "项目名称", "申报项目名称", "项目全称")],
    mayBePassedOn: true,
  },
  {
    id: "project.technicalLead",
    label: "项目技术负责人",
    type: "text",
    mandatory: "always",
    places: [at("cover", "项目技术负责人", "技术负责人", "技术负责人姓名")],
    mayBePassedOn: true,
  },
  {
    id: "project.periodStart",
    label: "项目年限（起）",
    type: "month",
    mandatory: "always",
    places: [
      at(
        "cover",
        ...period,
        "项目年限（起）",
        "项目开始时间",
        "项目起始时间",
        "项目启动时间",
        "开始时间",
        "起始时间",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "project.periodEnd",
    label: "项目年限（止）",
    type: "month",
    mandatory: "always",
    places: [
      at("cover", ...period, "项目年限（止）", "项目结束时间", "项目终止时间", "结束时间", "终止时间"),
    ],
    mayBePassedOn: true,
  },
  {
    id: "project.filledOn",
    label: "填报日期",
    type: "day",
    mandatory: "always",
    places: [at("cover", "填报日期", "填表日期", "填报时间", "填表时间", "申报日期", "申报时间")],
    mayBePassedOn: true,
  },
  {
    id: "project.expectedCompletion",
    label: "预计完成时间",
    type: "monthOrDay",
    mandatory: "always",
    places: [
      at("project", "预计完成时间", "项目预计完成时间", "预计完工时间", "预计完成日期", "计划完成时间"),
    ],
    mayBePassedOn: true,
  },
  {
    id: "project.category",
    label: "项目类别",
    type: "choice",
    mandatory: "always",
    choices: categories,
    places: [at("project", "项目类别", "项目类型", "申报类别", "项目申报类别")],
    mayBePassedOn: true,
  },
  {
    id: "project.industry",
    label: "面向行业／企业所属行业",
    type: "text",
    mandatory: platformCategories,
    places: [at("project", "面向行业", "企业所属行业", "所属行业", "行业", "面向的行业")],
    mayBePassedOn: true,
  },
  {
    id: "project.serviceTypes",
    label: "提供服务类型",
    type: "choices",
    mandatory: ["servitization"],
    choices: serviceTypes,
    places: [at("project", "提供服务类型", "服务类型", "提供的服务类型", "提供服务的类型")],
    mayBePassedOn: true,
  },
  {
    id: "project.serviceTypeOther",
    label: "提供服务类型：其他（请注明）",
    type: "text",
    mandatory: [],
    places: [at("project", "其他服务类型", "其他服务")],
    mayBePassedOn: true,
  },
];
