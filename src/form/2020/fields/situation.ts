import type { Field } from "../../edition";
import { autonomyLevels } from "../choices";
import { at, platformCategories, standingIn } from "./place";

/** 项目基本情况. */
export const situationFields: readonly Field[] = [
  {
    id: "situation.totalInvestment",
    label: "项目总投资（万元）",
    type: "amount",
    unit: "万元",
    mandatory: "always",
    places: [
      standingIn(
        at(
          "situation",
          "项目总投资（万元）",
          "总投资",
          "总投资额",
          "项目投资额",
          "项目投资总额",
          "投资总额",
          "项目总投资额",
          "项目总投资金额",
        ),
        // The words of 附件4-3, where its own table is not there.
        "计划总投资",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "situation.cloudPartner",
    label: "合作云平台服务商",
    type: "text",
    mandatory: [...platformCategories, "platformAdoption"],
    places: [
      at(
        "situation",
        "合作云平台服务商",
        "云平台服务商",
        "合作云服务商",
        "合作云平台服务商名称",
        "合作云平台供应商",
        "合作云平台提供商",
        "云服务商",
        "云服务商名称",
        "云平台提供商",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "situation.platformStatus",
    label: "平台当前建设运营情况",
    type: "longText",
    mandatory: platformCategories,
    places: [
      at(
        "situation",
        "平台当前建设运营情况",
        "平台建设运营情况",
        "平台当前建设及运营情况",
        "平台建设情况",
        "平台运营情况",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "situation.plannedServiceValue",
    label: "2020年规划为平台使用企业提供的服务总额",
    type: "amount",
    mandatory: platformCategories,
    places: [
      at(
        "situation",
        "2020年规划为平台使用企业提供的服务总额",
        "规划为平台使用企业提供的服务总额",
        "为平台使用企业提供的服务总额",
        "提供的服务总额",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "situation.patentsAndCopyrights",
    label: "拥有行业创新相关核心技术专利或软件著作权（项）",
    type: "count",
    unit: "项",
    mandatory: "always",
    places: [
      at(
        "situation",
        "拥有行业创新相关核心技术专利或软件著作权（项）",
        "核心技术专利或软件著作权（项）",
        "核心技术专利或软件著作权数量",
        "专利或软件著作权（项）",
        "拥有核心技术专利或软件著作权（项）",
        "拥有专利或软件著作权（项）",
        "行业创新相关核心技术专利或软件著作权（项）",
        "专利或软著数量",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "situation.autonomyLevels",
    label: "自主可控",
    type: "choices",
    mandatory: [],
    choices: autonomyLevels,
    places: [
      at(
        "situation",
        "自主可控",
        "自主可控程度",
        "自主可控级别",
        "自主可控等级",
        "自主可控水平",
        "自主可控能力",
        "自主可控情况",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "situation.ledProvincialProjects",
    label: "牵头承担…相关领域的省部级项目",
    type: "text",
    mandatory: [],
    places: [
      at(
        "situation",
        "牵头承担信息通信、云计算、大数据、物联网、人工智能、信息物理系统、工业信息安全、互联网应用、工业互联网相关领域的省部级项目",
        "牵头承担省部级项目",
        "承担省部级项目",
        "牵头承担相关领域的省部级项目",
        "承担省部级项目情况",
        "牵头承担省部级项目情况",
        "省部级项目",
      ),
    ],
    mayBePassedOn: true,
  },
  {
    id: "situation.standards",
    label: "牵动参与制定相关行业级、国家级标准数量（个）",
    type: "count",
    unit: "个",
    mandatory: "always",
    places: [
      at(
        "situation",
        "牵动参与制定相关行业级、国家级标准数量（个）",
        "牵头参与制定相关行业级、国家级标准数量（个）",
        "参与制定相关行业级、国家级标准数量（个）",
        "参与制定行业级、国家级标准数量（个）",
        "参与制定标准数量",
        "制定标准数量",
        "标准数量（个）",
        "牵头参与制定标准数量",
        "参与制定国家级、行业级标准数量（个）",
        "牵头参与制定行业级、国家级标准数量（个）",
      ),
    ],
    mayBePassedOn: true,
  },
];
