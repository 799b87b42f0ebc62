import type { Answers } from "./answers";
import type { Block, FormSheet, StyleName } from "./layout";
import { answer, boxes } from "./options";

/** 项目基本情况. */
export function drawSituation(sheet: FormSheet, answers: Answers): void {
  const heading: Block = {
    rows: 8,
    style: "label",
    value: "项目\n基本\n情况\n（可提供合作云平台服务商相关资质）",
  };
  const wide = (label: string, field: string, style: StyleName): Block[] => [
    { span: 3, style: "label", value: label },
    { span: 2, style, value: answer(answers, field) },
  ];
  const detailed = (group: string, label: string, style: StyleName, value?: string | number): Block[] => [
    { style: "label", value: group },
    { span: 2, style: "label", value: label },
    { span: 2, style, value },
  ];
  sheet.row(24, heading, ...wide("项目总投资（万元）", "situation.totalInvestment", "amount"));
  sheet.row(24, ...wide("合作云平台服务商", "situation.cloudPartner", "value"));
  sheet.row(48, ...wide("平台当前建设运营情况", "situation.platformStatus", "value"));
  sheet.row(
    32,
    ...wide("2020年规划为平台使用企业\n提供的服务总额", "situation.plannedServiceValue", "amount"),
  );
  sheet.row(
    32,
    ...detailed(
      "创新能力",
      "拥有行业创新相关核心技术专利或软件著作权（项）",
      "count",
      answer(answers, "situation.patentsAndCopyrights"),
    ),
  );
  const levels = boxes(answers, "situation.autonomyLevels", ["芯片级", "服务器级", "数据库级", "平台级"]);
  sheet.row(66, { style: "label", value: "自主可控" }, { span: 4, style: "value", value: levels.join("\n") });
  sheet.row(
    96,
    ...detailed(
      "项目实施",
      "牵头承担信息通信、云计算、大数据、物联网、人工智能、信息物理系统、工业信息安全、互联网应用、工业互联网相关领域的省部级项目",
      "value",
      answer(answers, "situation.ledProvincialProjects"),
    ),
  );
  sheet.row(
    32,
    ...detailed(
      "标准制定",
      "牵动参与制定相关行业级、国家级标准数量（个）",
      "count",
      answer(answers, "situation.standards"),
    ),
  );
}

/** 工业互联网项目已具备能力. */
export function drawCapability(sheet: FormSheet, answers: Answers): void {
  const count = (label: string, field: string, style: StyleName = "count"): Block[] => [
    { span: 2, style: "label", value: label },
    { style, value: answer(answers, `capability.${field}`) },
  ];
  const choice = (label: string, lines: readonly string[]): Block[] => [
    { span: 2, style: "label", value: label },
    { style: "value", value: lines.join("\n") },
  ];
  const group = (value: string, rows = 1): Block => ({ rows, style: "label", value });
  const all = group(
    "工业互联网项目已具备能力（注：所填指标数量需提供相关证明材料，可提供合作云平台服务商相关资质，指标数量统计时间截止到通知下发之日。两化融合创新示范项目、制造业服务化及工业软件项目可参照本表适当修改）",
    13,
  );
  const resources = group("工业资源管理能力\n（可提供合作云服务商相关资质）", 8);
  const storage = boxes(answers, "capability.dataStorage", [
    "第三方数据存储与管理系统",
    "自主研发的数据存储与管理系统",
  ]);
  const vendor = answer(answers, "capability.collectionVendor");

  sheet.row(
    32,
    all,
    resources,
    group("工业设备管理能力"),
    ...count("支持的工业协议数量（个）", "industrialProtocols"),
  );
  sheet.row(
    46,
    group("软件应用管理能力", 3),
    ...count("云化设计、管理类工业软件数量（个）（注：现有工业软件的云化部署）", "cloudSoftware"),
  );
  sheet.row(
    46,
    ...count("工业APP数量（个）\n(注：基于平台开发与部署，面向特定场景的应用软件）", "industrialApps"),
  );
  sheet.row(32, ...count("工业机理模型、微服务组件数量（个）", "modelsAndMicroservices"));
  sheet.row(24, group("用户与开发者管理能力", 2), ...count("平台注册用户数（名）", "registeredUsers"));
  sheet.row(46, ...count("平台开发者数量（名）\n(注：至少上传过1个微服务或1个工业APP)", "developers"));
  sheet.row(46, group("数据资源管理能力", 2), ...choice("数据存储与管理", storage));
  sheet.row(
    46,
    ...choice("数据采集解决方案能力", [
      `${vendor ? "☑" : "□"}集成第三方解决方案（请注明厂商）${vendor ?? ""}`,
    ]),
  );
  sheet.row(
    32,
    group("项目应用服务能力", 3),
    group("存储和计算服务"),
    ...count("平台积累的工业数据存量（TB)", "industrialDataTB", "amount"),
  );
  sheet.row(
    32,
    group("安全防护能力"),
    ...count("平台安全防护的工具库、病毒库、漏洞库数量（个)", "securityLibraries"),
  );
  sheet.row(
    32,
    group("新技术应用服务能力"),
    ...count("基于人工智能、区块链等新技术的业务功能数量（个）", "newTechFunctions"),
  );
  sheet.row(
    36,
    group("项目基础技术能力", 2),
    group("架构设计", 2),
    ...choice("是否具有完整的云计算架构", boxes(answers, "capability.fullCloudArchitecture", ["是", "否"])),
  );
  sheet.row(72, ...choice("云部署模式", deployment(answers)));
}

function deployment(answers: Answers): string[] {
  const provider = answer(answers, "capability.cloudProvider");
  const chosen = (answers["capability.deploymentModel"] ?? []) as readonly string[];
  const note = (model: string) => (chosen.includes(model) && provider) || "          ";
  const [privateCloud, publicCloud, hybridCloud] = boxes(answers, "capability.deploymentModel", [
    "私有云",
    "公有云",
    "混合云",
  ]);
  return [
    privateCloud!,
    `${publicCloud}（服务商名称：${note("公有云")}）`,
    `${hybridCloud}（公有云服务商名称：${note("混合云")}）`,
  ];
}
