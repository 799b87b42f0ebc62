import type { Edition } from "../edition";

const between = (least: number, usual: number, most: number, reason: string) => ({
  least,
  usual,
  most,
  reason,
});

/**
 * How amounts of one form usually stand to each other. Between least and most nothing is remarkable; the further
 * outside, the more likely one of the two is in another unit. All are 本程序的经验值.
 */
export const proportions: Edition["proportions"] = {
  "totalAssets.years": between(0.3, 1, 3.3, "总资产一年之内很少增减到三倍"),
  "mainBusinessRevenue.years": between(0.16, 1, 6, "收入一年之内很少增减到六倍"),
  "taxes.years": between(0.08, 1, 12, "税金随政策和收入波动"),
  "profit.years": between(0.02, 1, 50, "利润波动大，接近零的年份也有"),
  "mainBusinessRevenue/totalAssets": between(0.04, 0.6, 8, "资产周转率"),
  "taxes/mainBusinessRevenue": between(0.001, 0.035, 0.5, "税金占收入的比重"),
  "taxes/mainBusinessRevenue.highTax": between(0.001, 0.2, 1.2, "酒、烟、成品油的消费税占收入的比重很大"),
  "taxes/totalAssets.highTax": between(0.0001, 0.1, 1.5, "酒、烟、成品油的消费税可以接近总资产"),
  "profit/mainBusinessRevenue": between(0.0004, 0.05, 0.8, "利润率；微利企业也有"),
  "profit/totalAssets": between(0.00002, 0.03, 0.8, "总资产利润率"),
  "loss/mainBusinessRevenue": between(1e-9, 0.1, 8, "初创企业的亏损可以超过收入，也可以微亏"),
  "loss/totalAssets": between(1e-9, 0.03, 2, "亏损很少超过总资产"),
  "taxes/totalAssets": between(0.0001, 0.02, 0.6, "税金与总资产之比"),
  "investment/totalAssets": between(
    0.0006,
    0.15,
    3,
    "项目投资与企业规模相称，二（一）要求较强的资金筹措能力",
  ),
  "plannedServices/mainBusinessRevenue": between(0.00001, 0.1, 10, "规划服务总额与收入之比"),
  totalAssets: between(20, 8_000, 1_000_000, "申报单位的总资产多在20万元至100亿元之间"),
  mainBusinessRevenue: between(5, 6_000, 1_000_000, "申报单位的收入多在5万元至100亿元之间"),
  investment: between(8, 1_500, 200_000, "示范项目的投资多在8万元至20亿元之间"),
  "totalAssets.group": between(20, 500_000, 100_000_000, "省内大型集团可达万亿元以下"),
  "mainBusinessRevenue.group": between(5, 500_000, 100_000_000, "省内大型集团可达万亿元以下"),
};
