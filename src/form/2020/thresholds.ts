import type { Edition } from "../edition";

const limit = (value: number, reason: string) => ({ value, reason });

/** Every number that a rule compares with. Amounts in 万元, ratios as fractions, lengths in characters. */
export const thresholds: Edition["thresholds"] = {
  labelsFoundMin: limit(0.5, "栏目名称找不到一半的表，逐项审核没有意义，应先换用本年度的申报书"),
  exactDigits: limit(15, "Excel 按数字存储时只保留15位有效数字（IEEE 754）"),

  periodMonthsMax: limit(36, "示范项目一般三年内完成，超过的请申报单位确认"),
  periodMonthsMin: limit(2, "不足两个月的项目年限多为笔误"),
  startAfterFilledMonthsMax: limit(12, "填报一年以后才开始的项目难以作为示范，请确认"),
  overBeforeFilledMonthsMax: limit(9, "填报前九个月以上已经结束的项目，多半是填错年份或早已验收"),
  startBeforeFoundingMonthsMax: limit(3, "筹备阶段先行启动的项目有，成立前三个月以上的请核对"),
  projectNameMin: limit(6, "项目名称过短，看不出建设内容"),
  projectNameMax: limit(50, "项目名称过长，汇总表难以容纳"),
  serviceTypesMany: limit(5, "勾选五类以上服务类型，多半没有突出重点"),

  postcodeLength: limit(6, "我国邮政编码为6位数字"),
  postcodePrefix: limit(13, "吉林省邮政编码以13开头"),
  establishedYearMin: limit(1949, "早于新中国成立的成立时间多为笔误"),
  establishedYearMax: limit(2019, "2020年成立的单位没有2019年度审计报告，见申报指南 三（一）5"),

  provinceCode: limit(22, "吉林省的行政区划代码为22"),

  debtRatioHigh: limit(0.7, "负债率超过70%时偿债压力较大"),
  debtRatioOver: limit(1, "负债率超过100%即资不抵债"),
  debtRatioImpossible: limit(10, "负债率超过1000%多为小数点错位"),
  debtRatioTiny: limit(0.0125, "负债率不到1.25%的企业少见，多为在百分比格式里填了小数"),
  debtRatioToTiny: limit(20, "其他年份高出20倍以上，多半有一年填错"),
  debtRatioFractionMax: limit(1.5, "不带百分号而不大于1.5的负债率按小数理解"),
  taxToRevenueHigh: limit(0.3, "除酒、烟、成品油外，税金很少超过收入的30%"),
  marginHigh: limit(0.5, "2019年全国规模以上工业企业利润率为5.86%，超过50%应说明"),
  amountLarge: limit(1_000_000, "100亿元以上的企业为数很少，请确认单位是万元"),
  investmentToGroupMin: limit(
    0.0001,
    "百亿元以上的集团，项目投资不到其总资产或收入的万分之一的，多为总资产、收入按元填写",
  ),
  amountImpossible: limit(100_000_000, "1万亿元：2019年全国规模以上工业企业资产合计也只有119万亿元"),
  amountTiny: limit(0.01, "不到100元的金额没有人用万元填写，多为单位或小数点之误"),
  yuanDigits: limit(9, "整数部分达到9位，像是以元填写"),
  yuanDigitsWithCents: limit(7, "整数部分7位以上且恰有两位小数（角分），像是以元填写"),
  growthQuery: limit(2, "同比增长超过200%应说明原因"),
  declineQuery: limit(-0.7, "同比下降超过70%应说明原因"),
  profitToOtherYears: limit(20, "一年利润达到其余各年的20倍以上、利润率也是，多为单位或小数点之误"),
  growthHint: limit(1, "同比增长超过100%值得留意"),
  declineHint: limit(-0.5, "同比下降超过50%值得留意"),
  amountDecimals: limit(2, "以万元计的金额一般保留两位小数"),
  equityGapShare: limit(0.5, "净资产变动与利润之差超过总资产一半时，增资或分红也难以解释"),

  personNameMin: limit(2, "姓名至少两个字"),
  personNameMax: limit(20, "姓名一般不超过20个字"),
  ageMin: limit(18, "未满18岁一般不能担任责任人"),
  ageImpossible: limit(16, "未满16岁不能担任责任人"),
  ageMax: limit(75, "75岁以上担任责任人请确认"),

  investmentTolerance: limit(0.01, "两处填写的总投资允许四舍五入造成的差异（万元）"),
  investmentToAssets: limit(3, "总投资超过上年末总资产三倍，请说明资金来源"),
  investmentToScale: limit(2, "总投资超过资产与收入之和的两倍，请说明资金来源"),
  investmentSmall: limit(10, "总投资不足10万元的示范项目请确认"),
  investmentLarge: limit(100_000, "总投资超过10亿元的项目请确认"),
  goalTextMin: limit(8, "总体目标不足8字，说不清楚"),
  statusTextMin: limit(20, "建设运营情况不足20字，说不清楚"),
  serviceValueToRevenue: limit(10, "规划服务总额超过上年收入10倍，请确认"),
  patentsMany: limit(1000, "专利、著作权超过1000项请核实"),
  standardsMany: limit(100, "参与制定标准超过100个请核实"),

  "max.capability.industrialProtocols": limit(500, "超过常见平台的规模，请核实证明材料"),
  "max.capability.cloudSoftware": limit(1_000, "超过常见平台的规模，请核实证明材料"),
  "max.capability.industrialApps": limit(10_000, "超过常见平台的规模，请核实证明材料"),
  "max.capability.modelsAndMicroservices": limit(50_000, "超过常见平台的规模，请核实证明材料"),
  "max.capability.registeredUsers": limit(1_000_000, "超过常见平台的规模，请核实证明材料"),
  "max.capability.developers": limit(100_000, "超过常见平台的规模，请核实证明材料"),
  "max.capability.securityLibraries": limit(10_000, "超过常见平台的规模，请核实证明材料"),
  "max.capability.newTechFunctions": limit(500, "超过常见平台的规模，请核实证明材料"),
  "max.capability.industrialDataTB": limit(100_000, "超过100000TB（100PB），请核实证明材料"),

  platformUsersMin: limit(5, "申报指南 二（二）：不少于5户吉林省本地企业使用平台"),
  quantitativeFew: limit(3, "定量指标少于3项，难以全面考核"),
  similarNames: limit(0.9, "名称相似度达到0.9时，多为同一项目或同一单位"),
  sharedSentenceMin: limit(20, "不同单位写出20字以上完全相同的句子，多为同一机构代写"),
  sharedSentenceAlone: limit(45, "只有一句相同时，45字以上的才可能是代写"),
  explanationMin: limit(8, "不足8个字的说明讲不清原因"),
};
