import type { PrintedForm } from "../../printedForm";
import { conditionNames } from "./conditionNames";
import { columns, tableRows } from "./table";

/** 附件4-1 to 4-4 as the guide prints them. */
export const printed2020: PrintedForm = {
  edition: "2020",
  annex: "附件4-1",
  title: ["2020年度省级工业互联网及制造业服务化", "示范项目申报书"],
  cover: [
    { label: "项目名称", field: "project.name" },
    { label: "项目责任单位", field: "applicant.name" },
    { label: "项目责任人（法人代表）", field: "responsiblePerson.name" },
    { label: "项目技术负责人", field: "project.technicalLead" },
    { label: "项目年限", field: "project.periodStart", until: "project.periodEnd" },
    { label: "填报日期", field: "project.filledOn" },
  ],
  issuers: ["吉林省工业和信息化厅", "吉林省财政厅"],
  instructions: {
    title: "填 写 说 明",
    clauses: ["note.1", "note.2", "note.3", "note.4", "note.5", "note.6"],
  },
  headings: ["一、项目基本信息", "（一）项目基本信息表"],
  columns,
  rows: tableRows,
  performance: {
    annex: "附件4-3",
    title: ["2020年工业互联网建设及制造业服务化", "示范项目绩效目标"],
    answers: [
      { label: "申报项目名称", field: "performance.projectName" },
      { label: "项目申报单位", field: "performance.applicant" },
      { label: "项目计划总投资", field: "performance.plannedInvestment" },
      { label: "总体目标", field: "performance.overallGoal", lines: 6 },
    ],
    group: "绩效指标",
    heads: ["指标类别", "指标名称", "指标值"],
    lists: [
      { label: "定量指标", field: "performance.quantitative" },
      { label: "定性指标", field: "performance.qualitative" },
    ],
    notes: ["performance.note.1", "performance.note.2"],
  },
  outline: {
    annex: "附件4-2",
    title: ["2020省级工业互联网及制造业服务化", "示范项目建设方案编制大纲"],
    chapters: [
      {
        title: "项目简介",
        asks: "包括名称、建设单位、建设目标、投资规模及筹资方案等",
        known: ["project.name", "applicant.name", "performance.overallGoal", "situation.totalInvestment"],
      },
      {
        title: "建设单位概况",
        asks: "包括单位基本情况介绍、单位与国内外同类机构的优势比较分析、平台建设团队情况、本单位工业互联网的整体框架规划或设想、现有工业互联网相关应用系统情况等",
        known: [
          "applicant.nature",
          "applicant.establishedOn",
          "applicant.region",
          "finance.totalAssets.2019",
          "finance.mainBusinessRevenue.2019",
          "finance.profit.2019",
        ],
      },
      {
        title: "建设需求分析",
        asks: "包括建设背景、先进性、业务流程和能力分析、功能需求分析、预期解决的重大问题等",
      },
      {
        title: "建设内容",
        asks: "包括平台总体架构、功能模块、数据管理方案、安全性等",
        known: ["situation.cloudPartner", "capability.deploymentModel", "situation.autonomyLevels"],
      },
      {
        title: "已有成效",
        asks: "包括具备的能力、服务对象数量、典型应用案例等",
        known: [
          "situation.platformStatus",
          "situation.patentsAndCopyrights",
          "situation.standards",
          "capability.industrialProtocols",
          "capability.cloudSoftware",
          "capability.industrialApps",
          "capability.modelsAndMicroservices",
          "capability.registeredUsers",
          "capability.developers",
          "capability.industrialDataTB",
          "capability.securityLibraries",
          "capability.newTechFunctions",
        ],
      },
      {
        title: "实施进度及组织安排",
        asks: "须明确平台建设各阶段的时间节点和具体目标",
        known: [
          "project.periodStart",
          "project.periodEnd",
          "project.expectedCompletion",
          "responsiblePerson.name",
          "project.technicalLead",
        ],
      },
      {
        title: "经济及社会效益",
        asks: "经济效益包括直接和间接效益，社会效益包括建成后可公开、共享、交换的信息及其效益，在业务、服务、管理等方面的创新效益，项目建设对行业的影响和带动作用",
        known: ["situation.plannedServiceValue", "performance.quantitative", "performance.qualitative"],
      },
      {
        title: "项目发展意愿",
        asks: "包括加入我省工业互联网平台体系的意愿，期望合作内容和形式，期望实现的目标等",
      },
      { title: "结论与建议", asks: "" },
      { title: "附件", asks: "" },
    ],
  },
  conditionNames,
  commitment: {
    annex: "附件4-4",
    title: "项目申报材料及其附属文件真实性承诺书",
    clause: "commitment",
    signature: "法定代表人（授权人）签章：",
    seal: "公章：",
  },
};
