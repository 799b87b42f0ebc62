import type { OtherName } from "../edition";

const everyday = (name: string, division: string): OtherName => ({ name, division });
const former = (name: string, division: string, until: number): OtherName => ({ name, division, until });

/**
 * Names of places of Jilin that are not those of the list: what people say, and what a place was called until some year.
 * Development zones have names of their own in everyday use too; 高新区, which many cities have, is none of them.
 */
export const otherNames: readonly OtherName[] = [
  everyday("前郭县", "前郭尔罗斯蒙古族自治县"),
  everyday("前郭旗", "前郭尔罗斯蒙古族自治县"),
  everyday("前郭", "前郭尔罗斯蒙古族自治县"),
  everyday("伊通县", "伊通满族自治县"),
  everyday("伊通", "伊通满族自治县"),
  everyday("长白县", "长白朝鲜族自治县"),
  ...["双阳", "九台", "南关", "宽城", "绿园"].map((name) => everyday(name, `${name}区`)),
  ...["龙潭", "船营", "丰满", "浑江", "江源", "宁江", "洮北", "东昌"].map((name) =>
    everyday(name, `${name}区`),
  ),
  everyday("长白山管委会", "长白山保护开发区"),
  everyday("长白山管理委员会", "长白山保护开发区"),
  everyday("池北区", "长白山保护开发区"),
  everyday("中韩示范区", "中韩（长春）国际合作示范区"),
  everyday("中韩国际合作示范区", "中韩（长春）国际合作示范区"),
  everyday("净月高新区", "长春净月高新技术产业开发区"),
  everyday("净月开发区", "长春净月高新技术产业开发区"),
  everyday("净月", "长春净月高新技术产业开发区"),
  everyday("莲花山", "长春莲花山生态旅游度假区"),
  everyday("梅河新区", "梅河口市"),
  former("长春汽车产业开发区", "长春汽车经济技术开发区", 2010),
  former("汽车产业开发区", "长春汽车经济技术开发区", 2010),
  everyday("净月区", "长春净月高新技术产业开发区"),
  everyday("汽开区", "长春汽车经济技术开发区"),
  everyday("汽车开发区", "长春汽车经济技术开发区"),
  former("九台市", "九台区", 2014),
  former("双阳县", "双阳区", 1995),
  former("扶余县", "扶余市", 2013),
  former("江源县", "江源区", 2006),
  former("八道江区", "浑江区", 2010),
  former("怀德县", "公主岭市", 1985),
  former("海龙县", "梅河口市", 1985),
];
