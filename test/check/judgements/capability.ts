import { ticks } from "./bases";
import type { Judgement } from "./judgement";
import { ask, each, hint, must, on, row, sound } from "./judgement";

/** 已具备能力, 提供服务类型 and 单位性质. */

const counts = [
  ...["industrialProtocols", "cloudSoftware", "industrialApps", "modelsAndMicroservices"],
  ...["registeredUsers", "developers", "securityLibraries", "newTechFunctions"],
].map((name) => `capability.${name}`);
const all = (value: string | number) => Object.fromEntries(counts.map((field) => [field, value]));

export const capability: readonly Judgement[] = [
  // 已具备能力
  row(all(10), ask("CAP-03", counts, "都是 10")),
  row(all(1), ask("CAP-03", counts, "都是 1")),
  row(all(0), ask("CAP-03", counts, "都是 0")),
  row({ ...all(10), "capability.registeredUsers": 200 }),
  on("demonstration", all(0)),
  on("demonstration", all(10), ask("CAP-03", counts, "都是 10")),
  on(
    "demonstration",
    { "capability.industrialProtocols": null },
    hint("CAP-01", "capability.industrialProtocols", "没有填写"),
  ),
  on(
    "adoption",
    { "capability.industrialProtocols": null },
    ask("CAP-01", "capability.industrialProtocols", "没有填写"),
  ),
  row(
    { "capability.industrialProtocols": null },
    must("CAP-01", "capability.industrialProtocols", "没有填写"),
  ),
  row(
    { "capability.industrialProtocols": "无" },
    must("CAP-01", "capability.industrialProtocols", "应填数字"),
  ),
  row({ "capability.industrialProtocols": -1 }, must("CAP-02", "capability.industrialProtocols", "不能为负")),
  row(
    { "capability.industrialProtocols": 2.5 },
    must("CAP-02", "capability.industrialProtocols", "应为整数"),
  ),
  row({ "capability.industrialProtocols": 500 }),
  row({ "capability.industrialProtocols": 501 }, ask("CAP-07", "capability.industrialProtocols", "异常偏大")),
  row({ "capability.cloudSoftware": 1001 }, ask("CAP-07", "capability.cloudSoftware", "异常偏大")),
  row({ "capability.industrialApps": 10001 }, ask("CAP-07", "capability.industrialApps", "异常偏大")),
  row({ "capability.registeredUsers": 1000001 }, ask("CAP-07", "capability.registeredUsers", "异常偏大")),
  row(
    { "capability.registeredUsers": 24 },
    ask("CAP-04", ["capability.developers", "capability.registeredUsers"], "多于平台注册用户数"),
  ),
  row({ "capability.registeredUsers": 25 }),
  row(
    { "capability.developers": 46 },
    ask(
      "CAP-05",
      ["capability.developers", "capability.industrialApps", "capability.modelsAndMicroservices"],
      "多于工业APP",
    ),
  ),
  row({ "capability.developers": 45 }),
  row(
    { "capability.registeredUsers": 4, "capability.developers": 3 },
    ask("CAP-06", "capability.registeredUsers", "少于 5 户"),
  ),
  row({ "capability.registeredUsers": 5, "capability.developers": 3 }),
  on("publicService", { "capability.registeredUsers": 4, "capability.developers": 3 }),
  ...sound("capability.industrialDataTB", 0, "120.5TB", 100000, "1,200"),
  row({ "capability.industrialDataTB": "800GB" }, hint("STR-15", "capability.industrialDataTB", "已换算")),
  row({ "capability.industrialDataTB": -1 }, must("CAP-08", "capability.industrialDataTB", "不能为负")),
  row({ "capability.industrialDataTB": 100001 }, ask("CAP-08", "capability.industrialDataTB", "超过")),
  row(
    { "capability.dataStorage": ticks("capability.dataStorage", []) },
    ask("CAP-09", "capability.dataStorage", "没有勾选"),
  ),
  on("servitization", { "capability.dataStorage": ticks("capability.dataStorage", []) }),
  row({ "capability.dataStorage": ticks("capability.dataStorage", ["thirdParty", "inHouse"]) }),
  row(
    { "capability.thirdPartyCollection": "☑集成第三方解决方案（请注明厂商）" },
    must("CAP-10", "capability.collectionVendor", "没有注明厂商"),
  ),
  row(
    { "capability.thirdPartyCollection": "□集成第三方解决方案（请注明厂商）：华测自动化有限公司" },
    ask("CAP-10", ["capability.collectionVendor", "capability.thirdPartyCollection"], "没有勾选"),
  ),
  row(
    { "capability.fullCloudArchitecture": ticks("capability.fullCloudArchitecture", []) },
    must("CAP-11", "capability.fullCloudArchitecture", "没有选择"),
  ),
  row(
    { "capability.fullCloudArchitecture": ticks("capability.fullCloudArchitecture", ["yes", "no"]) },
    must("CAP-11", "capability.fullCloudArchitecture", "同时选了"),
  ),
  row(
    { "capability.fullCloudArchitecture": ticks("capability.fullCloudArchitecture", ["no"]) },
    ask("CAP-14", ["capability.fullCloudArchitecture", "capability.deploymentModel"], "却选择了云部署模式"),
  ),
  row(
    { "capability.deploymentModel": ticks("capability.deploymentModel", []) },
    must("CAP-12", "capability.deploymentModel", "没有选择云部署模式"),
  ),
  row(
    { "capability.deploymentModel": ticks("capability.deploymentModel", ["public"]) },
    must("CAP-13", "capability.cloudProvider", "没有填写服务商名称"),
  ),
  row({ "capability.deploymentModel": ticks("capability.deploymentModel", ["private"]) }),
  row(
    {
      "capability.deploymentModel": ticks("capability.deploymentModel", ["private", "public"], {
        public: "北方云计算有限公司",
      }),
    },
    ask("CAP-12", "capability.deploymentModel", "选了多个"),
  ),
  on(
    "servitization",
    { "project.serviceTypes": ticks("project.serviceTypes", []) },
    must("PRJ-05", "project.serviceTypes", "没有勾选"),
  ),
  row(
    { "project.serviceTypes": ticks("project.serviceTypes", []) },
    ask("PRJ-05", "project.serviceTypes", "没有勾选"),
  ),
  on(
    "adoption",
    { "project.serviceTypes": ticks("project.serviceTypes", []) },
    hint("PRJ-05", "project.serviceTypes", "没有勾选"),
  ),
  row(
    { "project.serviceTypes": ticks("project.serviceTypes", ["other"]) },
    must("PRJ-06", "project.serviceTypeOther", "没有注明"),
  ),
  row({ "project.serviceTypes": ticks("project.serviceTypes", ["other"], { other: "检验检测服务" }) }),
  row(
    {
      "project.serviceTypes": ticks("project.serviceTypes", [
        "designCollaboration",
        "customization",
        "supplyChain",
        "networkedManufacturing",
        "designManufacturing",
        "equipmentManagement",
      ]),
    },
    hint("PRJ-05", "project.serviceTypes", "超过 5 项"),
  ),

  // 单位性质
  ...sound(
    "applicant.nature",
    "有限责任公司(自然人投资或控股)",
    "国有全资",
    "国有独资公司",
    "民营",
    "股份有限公司（上市）",
    "中外合资",
    "私营企业",
    "国企",
    "集体企业",
    "混合所有制",
    "其他有限责任公司",
    "有限责任公司（外商投资、非独资）",
    "一人有限责任公司",
    "国有控股",
    "央企控股",
    "全民所有制",
    "科研院所",
  ),
  ...each(
    "applicant.nature",
    ["企业", "一般纳税人", "独立法人", "大型"],
    ask("UNT-02", "applicant.nature", "不在登记注册类型之内"),
  ),
  ...each(
    "applicant.nature",
    ["合伙企业", "有限合伙", "个人独资企业", "个体工商户"],
    ask("UNT-02", "applicant.nature", "不是独立法人"),
  ),
  row({ "applicant.nature": "中央企业" }),
  row({ "applicant.nature": null }, must("STR-18", "applicant.nature", "为必填项")),
  row({ "applicant.supervisor": null }, hint("UNT-07", "applicant.supervisor", "没有填写")),
  row({ "applicant.supervisor": "无" }),
  row(
    { "applicant.supervisor": "长春远航汽车零部件有限公司" },
    ask("UNT-07", ["applicant.supervisor", "applicant.name"], "填的是本单位"),
  ),
  row(
    { "applicant.nature": "白山启明粮食加工集团有限公司" },
    ask("UNT-02", "applicant.nature", "像是企业的名称"),
  ),
];
