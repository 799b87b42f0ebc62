import type { Judgement } from "./judgement";
import { ask, each, must, on, row, sound } from "./judgement";

/** What is answered in words: the state of the platform, the partner, the goal, indicators, projects that were led. */

const status = "situation.platformStatus";
const partner = "situation.cloudPartner";
const goal = "performance.overallGoal";
const led = "situation.ledProvincialProjects";
const q = (part: "name" | "value") => `performance.quantitative.1.${part}`;
const measured = "performance.quantitative";
const qualitative = "performance.qualitative";
const s = (part: "name" | "value") => `performance.qualitative.1.${part}`;

export const answers: readonly Judgement[] = [
  // A platform that has not been begun, however it is put.
  ...each(
    status,
    [
      "平台建设方案已完成评审，项目将于2020年10月正式开工",
      "项目已立项，尚未采购设备，暂未实施",
      "平台尚在设计阶段，还没有开工建设",
      "计划于2020年下半年启动平台建设工作",
      "本项目为新建项目，目前正在进行前期准备工作",
      "目前暂无平台，准备与云平台服务商合作",
      "未建",
      "无平台",
      "平台一期未开工",
    ],
    ask("BAS-05", status, "平台须已部分或全部建立"),
  ),
  ...sound(
    status,
    "平台正在建设中，完成投资2000万元，预计2020年底上线",
    "运营情况良好，注册用户1200名，暂未发生安全事故",
    "平台一期已上线运行，二期尚未开工，计划于2020年8月启动",
    "平台已部署在公有云上，暂未对外收费，接入设备三百台",
  ),
  ...each(status, ["尚未建成，已完成机房建设和设备采购", "在建", "建设中"], ask("BAS-05", status, "个字")),
  on("servitization", { [status]: "尚在设计阶段" }),

  // No partner, one's own cloud, one that is still looked for: not compared with the provider of the public cloud.
  ...each(
    partner,
    [
      "无合作",
      "自建机房",
      "自主研发",
      "待定",
      "本公司",
      "长春远航汽车零部件有限公司",
      "尚未确定",
      "无（自建）",
      "未合作",
      "正在洽谈",
      "私有云",
    ].filter((value) => value !== "待定"),
    ask("BAS-04", partner, "合作云平台服务商填的是"),
  ),
  row({ [partner]: "待定" }, ask("STR-12", partner, "示例内容")),
  ...["未来云计算有限公司", "无锡云计算有限公司", "本溪云计算有限公司"].map((value) =>
    row({
      [partner]: value,
      "capability.deploymentModel": `□私有云\n☑公有云，服务商名称：${value}\n□混合云`,
    }),
  ),
  row(
    { "capability.thirdPartyCollection": "☑集成第三方解决方案（请注明厂商）：无" },
    must("CAP-10", "capability.collectionVendor", "没有注明厂商"),
  ),

  // 总体目标
  ...each(
    goal,
    [
      "见项目建设方案第3章",
      "目标见建设方案（附件4-2）",
      "同项目名称",
      "详见申报材料",
      "参见可行性研究报告。",
    ],
    must("PFM-03", goal, "没有写目标"),
  ),
  ...each(goal, ["建成平台", "项目顺利完成", "按计划完成", "1"], ask("PFM-03", goal, "看不出要达到什么")),
  row({ [goal]: "基于标识解析的汽车零部件质量追溯平台建设项目" }, ask("PFM-03", goal, "填的是项目名称")),
  ...sound(goal, "同步建设质量追溯与供应链协同平台。", "见效快、可复制的质量追溯平台，带动五十家企业。"),

  // 定量指标, 定性指标
  ...each(
    q("value"),
    ["几十台", "数百台", "通过", "A级"],
    ask("PFM-01", measured, "“接入设备”的指标值没有数字"),
  ),
  ...each(q("value"), ["约500台", "大约500台"], ask("PFM-05", measured, "模糊表述“约”")),
  ...sound(q("value"), "500台以上", "500~600台", "节约10%", "2级", "3倍"),
  ...each(q("name"), ["指标1", "定量指标", "—", "无"], must("PFM-01", measured, "没有写指标名称")),
  row({ [s("value")]: null }, ask("PFM-02", qualitative, "“促进智能化”没有填写指标值")),
  row({ [s("value")]: "无" }, ask("PFM-02", qualitative, "“促进智能化”没有填写指标值")),
  row({ [s("name")]: null }, ask("PFM-02", s("value"), "没有写指标名称")),
  row({ [s("name")]: "无", [s("value")]: "无" }, must("PFM-02", qualitative, "填的是“无”")),

  // 省部级项目
  ...each(
    led,
    ["有1项", "国家级", "省级1项、部级2项", "共承担2个", "承担了多项省部级项目", "见附件"],
    ask("BAS-09", led, "没有项目名称"),
  ),
  ...sound(
    led,
    "否",
    "未承担",
    "暂无",
    "0项",
    "国家重点研发计划“网络协同制造”",
    "省科技厅2018年重大专项：转向架运维",
  ),

  // Counts and units
  row(
    { "capability.industrialDataTB": "无" },
    must("CAP-01", "capability.industrialDataTB", "请填写数字，没有的填 0"),
  ),
];
