import { otherCities } from "../otherCities";

/** How places are named. */
export const placesWords: Readonly<Record<string, readonly string[]>> = {
  /** How the province is named at the beginning of a place (UNT-05). */
  ownProvince: ["中国吉林省", "吉林省"],
  ownProvinceShort: ["吉林"],
  /** Other provinces, as a place begins with them (UNT-05). */
  otherProvinces: [
    "北京",
    "天津",
    "河北",
    "山西",
    "内蒙古",
    "辽宁",
    "黑龙江",
    "上海",
    "江苏",
    "浙江",
    "安徽",
    "福建",
    "江西",
    "山东",
    "河南",
    "湖北",
    "湖南",
    "广东",
    "广西",
    "海南",
    "重庆",
    "四川",
    "贵州",
    "云南",
    "西藏",
    "陕西",
    "甘肃",
    "青海",
    "宁夏",
    "新疆",
    "台湾",
    "香港",
    "澳门",
  ],
  /** Cities of other provinces (UNT-05). */
  otherCities,
  /** Ends of a division's full name that everyday use leaves out, the longest first (UNT-05). */
  divisionSuffixes: [
    "朝鲜族自治州",
    "朝鲜族自治县",
    "蒙古族自治县",
    "满族自治县",
    "保护开发区",
    "市",
    "州",
    "县",
  ],
  /** Everyday names of development zones, which exist in many cities (UNT-05). */
  zoneNames: ["高新", "经开", "开发区", "净月", "汽开", "工业园", "园区", "新区", "示范区"],
};
