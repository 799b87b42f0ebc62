import type { Field } from "../../edition";
import { dataStorage, deploymentModels, thirdPartyCollection, yesNo } from "../choices";
import { at, platformCategories } from "./place";

/** A counted indicator of the capability table. */
function count(name: string, unit: string, printed: string, ...variants: string[]): Field {
  return {
    id: `capability.${name}`,
    label: printed,
    type: "count",
    unit,
    mandatory: platformCategories,
    places: [at("capability", printed, ...variants)],
    mayBePassedOn: true,
  };
}

/** 工业互联网项目已具备能力. */
export const capabilityFields: readonly Field[] = [
  count("industrialProtocols", "个", "支持的工业协议数量（个）", "工业协议数量", "支持工业协议数量"),
  count(
    "cloudSoftware",
    "个",
    "云化设计、管理类工业软件数量（个）",
    "云化设计管理类工业软件数量（个）（注：现有工业软件的云化部署）",
    "云化工业软件数量",
  ),
  count("industrialApps", "个", "工业APP数量（个）", "工业APP数", "工业应用程序数量"),
  count(
    "modelsAndMicroservices",
    "个",
    "工业机理模型、微服务组件数量（个）",
    "工业机理模型和微服务组件数量",
    "机理模型、微服务组件数量",
  ),
  count("registeredUsers", "名", "平台注册用户数（名）", "注册用户数", "平台注册用户数量", "注册用户数量"),
  count("developers", "名", "平台开发者数量（名）", "平台开发者数", "开发者数量", "开发者数"),
  {
    id: "capability.dataStorage",
    label: "数据存储与管理",
    type: "choice",
    severalAllowed: true,
    mandatory: [],
    choices: dataStorage,
    places: [
      at("capability", "数据存储与管理", "数据存储与管理方式", "数据存储和管理", "数据存储与管理系统"),
    ],
    mayBePassedOn: true,
  },
  {
    id: "capability.thirdPartyCollection",
    label: "数据采集解决方案能力",
    type: "yesNo",
    mandatory: [],
    choices: thirdPartyCollection,
    places: [at("capability", "数据采集解决方案能力", "数据采集解决方案", "数据采集能力")],
    mayBePassedOn: true,
  },
  {
    id: "capability.collectionVendor",
    label: "集成第三方解决方案（请注明厂商）",
    type: "text",
    mandatory: [],
    places: [at("capability", "第三方解决方案厂商", "数据采集解决方案厂商", "厂商")],
    mayBePassedOn: true,
  },
  {
    id: "capability.industrialDataTB",
    label: "平台积累的工业数据存量（TB）",
    type: "decimal",
    unit: "TB",
    mandatory: platformCategories,
    places: [
      at("capability", "平台积累的工业数据存量（TB）", "工业数据存量", "平台工业数据存量", "数据存量"),
    ],
    mayBePassedOn: true,
  },
  count(
    "securityLibraries",
    "个",
    "平台安全防护的工具库、病毒库、漏洞库数量（个）",
    "安全防护的工具库、病毒库、漏洞库数量",
    "工具库、病毒库、漏洞库数量",
  ),
  count(
    "newTechFunctions",
    "个",
    "基于人工智能、区块链等新技术的业务功能数量（个）",
    "新技术的业务功能数量",
    "基于新技术的业务功能数量",
  ),
  {
    id: "capability.fullCloudArchitecture",
    label: "是否具有完整的云计算架构",
    type: "yesNo",
    mandatory: platformCategories,
    choices: yesNo,
    places: [at("capability", "是否具有完整的云计算架构", "是否具有完整云计算架构", "具有完整的云计算架构")],
    mayBePassedOn: true,
  },
  {
    id: "capability.deploymentModel",
    label: "云部署模式",
    type: "choice",
    severalAllowed: true,
    mandatory: platformCategories,
    choices: deploymentModels,
    places: [at("capability", "云部署模式", "云部署方式", "部署模式")],
    mayBePassedOn: true,
  },
  {
    id: "capability.cloudProvider",
    label: "公有云（服务商名称）／混合云（公有云服务商名称）",
    type: "text",
    mandatory: [],
    places: [at("capability", "公有云服务商名称", "公有云服务商", "云服务商名称", "服务商名称")],
    mayBePassedOn: true,
  },
];
