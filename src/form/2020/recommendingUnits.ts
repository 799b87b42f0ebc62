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

export const recommendingUnits: readonly RecommendingUnit[] = [
  ...cities.map((city) => ({
    name: `${city}工信局`,
    aliases: [`${city}工业和信息化局`, ...(city === "延边州" ? ["延边朝鲜族自治州工业和信息化局"] : [])],
    city,
  })),
  {
    name: "长白山管委会经发局",
    aliases: ["长白山保护开发区管理委员会经济发展局", "长白山管委会经济发展局"],
    city: "长白山管委会",
  },
];
