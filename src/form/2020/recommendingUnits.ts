import type { RecommendingUnit } from "../edition";

/** Units that send the province a 附件4-5 in 2020. 公主岭市 moved under 长春市 in June 2020, in the middle of the filing. */
const cities = [
  "长春市",
  "吉林市",
  "四平市",
  "辽源市",
  "通化市",
  "白山市",
  "松原市",
  "白城市",
  "延边州",
  "梅河口市",
  "公主岭市",
];

/** Zones with an administration of their own that report through a city. */
const zones: Readonly<Record<string, readonly string[]>> = {
  长春市: [
    "中韩（长春）国际合作示范区",
    "中韩国际合作示范区",
    "中韩示范区",
    "净月高新技术产业开发区",
    "净月高新区",
    "净月区",
    "汽车经济技术开发区",
    "汽开区",
    "莲花山生态旅游度假区",
    "莲花山",
  ],
  吉林市: [
    "吉林高新技术产业开发区",
    "吉林高新区",
    "吉林经济技术开发区",
    "吉林经开区",
    "吉林化学工业循环经济示范园区",
    "中新吉林食品区",
    "中新食品区",
    "北大湖",
  ],
  四平市: ["红嘴高新区", "红嘴开发区"],
  松原市: ["查干湖", "前郭县"],
  延边州: ["珲春国际合作示范区", "中国图们江区域（珲春）国际合作示范区"],
};

/** From the next year on its projects are 长春市's. */
const lastMonths: Readonly<Record<string, string>> = { 公主岭市: "2020-12" };
/** Where the seal has another name than the one that the notice addresses. */
const officialNames: Readonly<Record<string, string>> = { 延边州: "延边朝鲜族自治州工业和信息化局" };

export const recommendingUnits: readonly RecommendingUnit[] = [
  ...cities.map((city) => ({
    name: `${city}工信局`,
    fullName: officialNames[city] ?? `${city}工业和信息化局`,
    aliases: officialNames[city] ? [`${city}工业和信息化局`] : [],
    city,
    zones: zones[city] ?? [],
    ...(lastMonths[city] ? { until: lastMonths[city] } : {}),
  })),
  {
    name: "长白山管委会经发局",
    fullName: "长白山保护开发区管理委员会经济发展局",
    aliases: ["长白山管委会经济发展局"],
    city: "长白山管委会",
    zones: ["池北区", "池西区", "池南区", "长白山"],
  },
];
