import type { Field } from "../../edition";
import { categories, serviceTypes } from "../choices";
import { at, platformCategories } from "./place";

const period = [
  "项目年限",
  "项目起止年限",
  "项目起止时间",
  "项目实施年限",
  "项目建设年限",
  "项目建设起止年限",
  "建设起止时间",
  "建设起止年限",
  "项目建设周期",
  "项目实施周期",
  "实施周期",
  "项目执行期",
  "项目期限",
  "项目实施期限",
  "项目建设期",
  "建设周期",
  "项目周期",
  "起止时间",
  "起止年月",
  "实施期限",
  "建设期限",
];

/** 项目开始时间, 项目开始日期, 开始年月 … */
const momentsOf = (...verbs: string[]) =>
  ["项目", ""].flatMap((of) =>
    verbs.flatMap((verb) => ["时间", "日期", "年月"].map((word) => of + verb + word)),
  );

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
    places: [at("cover", "项目技术负责人", "技术负责人", "技术负责人姓名", "项目技术负责人姓名")],
    mayBePassedOn: true,
  },
  {
    id: "project.periodStart",
    label: "项目年限（起）",
    type: "month",
    mandatory: "always",
    places: [at("cover", ...period, "项目年限（起）", ...momentsOf("开始", "起始", "启动"))],
    mayBePassedOn: true,
  },
  {
    id: "project.periodEnd",
    label: "项目年限（止）",
    type: "month",
    mandatory: "always",
    places: [at("cover", ...period, "项目年限（止）", ...momentsOf("结束", "终止"))],
    mayBePassedOn: true,
  },
  {
    id: "project.filledOn",
    label: "填报日期",
    type: "day",
    mandatory: "always",
    places: [
      at(
        "cover",
        "填报日期",
        "填表日期",
        "填写日期",
        "填报时间",
        "填表时间",
        "填写时间",
        "申报日期",
        "申报时间",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "project.expectedCompletion",
    label: "预计完成时间",
    type: "monthOrDay",
    mandatory: "always",
    places: [
      at(
        "project",
        "预计完成时间",
        "项目预计完成时间",
        "预计完工时间",
        "预计完工日期",
        "预计完成日期",
        "预计竣工时间",
        "预计竣工日期",
        "计划完成时间",
        "计划完成日期",
        "计划竣工时间",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "project.category",
    label: "项目类别",
    type: "choice",
    mandatory: "always",
    choices: categories,
    places: [
      at(
        "project",
        "项目类别",
        "项目类型",
        "申报类别",
        "申报类型",
        "项目申报类别",
        "申报项目类别",
        "项目所属类别",
        "所属项目类别",
        "所属类别",
        "项目所属类型",
      ),
    ],
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
