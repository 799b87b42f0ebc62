import { remembered } from "../../text/remembered";
import { fold } from "./text";

/** How many 万元 one of the unit is. */
const money: ReadonlyMap<string, number> = new Map([
  ["元", 0.0001],
  ["千元", 0.1],
  ["万元", 1],
  ["十万元", 10],
  ["百万元", 100],
  ["千万元", 1000],
  ["亿元", 10_000],
]);

/** Units written short; 万 behind a number under a heading in 万元 may mean 万元 or be said twice. */
const shortMoney: ReadonlyMap<string, string> = new Map([
  ["圆", "元"],
  ["万", "万元"],
  ["百万", "百万元"],
  ["千万", "千万元"],
  ["亿", "亿元"],
  ["w", "万元"],
]);

export interface MoneyUnit {
  /** Full name: 元, 万元, 亿元 … */
  readonly name: string;
  /** How many 万元 one of it is. */
  readonly factor: number;
  /** The word 元 was left out, so that 万 could also stand for a thousand tens. */
  readonly short: boolean;
}

const traditional: Readonly<Record<string, string>> = { 萬: "万", 億: "亿", 圓: "元" };

/** 萬元 → 万元. */
const simplified = (text: string) => text.replace(/[萬億圓]/g, (c) => traditional[c]!);

/** Longer texts are no units: 人民币 千万元整. */
const longestUnit = 16;
/** What every unit of money has. */
const mayBeMoney = /[元圆圓万萬亿億wｗ]/i;

/** 万元, 亿, 人民币元 … → unit; null where the text is no unit of money. */
export function moneyUnit(text: string): MoneyUnit | null {
  return text.length > longestUnit || !mayBeMoney.test(text) ? null : knownMoney(text);
}

const knownMoney = remembered((text): MoneyUnit | null => {
  const bare = simplified(fold(text))
    .replace(/\s|人民币|rmb|cny|[¥￥]|整$/gi, "")
    .toLowerCase();
  const name = shortMoney.get(bare) ?? bare;
  const factor = money.get(name);
  return factor === undefined ? null : { name, factor, short: bare !== name && bare !== "圆" };
});

/** The unit of money that a label or heading names: 总资产（万元）, 单位：元, 利润（单位：亿元）, 总资产万元. */
export function moneyUnitIn(label: string): MoneyUnit | null {
  return label.includes("元") || label.includes("圓") ? knownMoneyIn(label) : null;
}

const knownMoneyIn = remembered((label): MoneyUnit | null => {
  const match = /(?:亿|千万|百万|十万|万|千)?元(?![件素])/.exec(simplified(fold(label)).replace(/\s/g, ""));
  return match ? moneyUnit(match[0]) : null;
});

const terabytes: Readonly<Record<string, number>> = {
  kb: 1024 ** -3,
  mb: 1024 ** -2,
  m: 1024 ** -2,
  gb: 1 / 1024,
  g: 1 / 1024,
  tb: 1,
  t: 1,
  pb: 1024,
  p: 1024,
  eb: 1024 ** 2,
  兆字节: 1024 ** -2,
  吉字节: 1 / 1024,
  太字节: 1,
  拍字节: 1024,
};

/** How many TB one of the unit is; null where the text is no unit of data. */
export function dataUnit(text: string): number | null {
  return terabytes[fold(text).toLowerCase()] ?? null;
}

/** The unit of data that a label names in brackets: （GB). */
export function dataUnitIn(label: string): string | null {
  return /[(（]\s*(?:单位[:：]?)?\s*([KMGTPE]B)\s*[)）]/i.exec(fold(label))?.[1]?.toUpperCase() ?? null;
}

const measureWords = "[个项件名台套家户人次种条款篇部类位座只张册门辆例组]";

const measured = new RegExp(`^(万|千|百|亿)?(?:${measureWords}|余?人次|套次)?$`);

/** 14个, 1.5万名: the factor before a measure word, or null where the text is none. */
export function countFactor(text: string): number | null {
  const match = measured.exec(fold(text));
  if (!match) return null;
  return { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }[match[1] ?? ""] ?? 1;
}

const bracketedMeasure = new RegExp(`[(（]\\s*(?:单位[:：])?\\s*([万千百]${measureWords})\\s*[)）]`);

/** 平台注册用户数（万名） → 10000. */
export const countFactorIn = remembered((label): number => {
  const match = bracketedMeasure.exec(fold(label));
  return match ? (countFactor(match[1]!) ?? 1) : 1;
});

const unitWord = new RegExp(`^(?:%|[kmgtpe]b|[万千百]?${measureWords})$`, "i");

/** A letter of each unit. */
const mayBeUnit = new RegExp(`[%％bｂ元圆圓万萬亿億wｗ\\u3380-\\u33ff]|${measureWords}`, "i");

/** A cell that holds nothing but a unit: a column of units beside the values. */
export function isUnitWord(text: string): boolean {
  if (text.length > 12 || !mayBeUnit.test(text)) return false;
  const bare = fold(text).replace(/^[([]|[)\]]$/g, "");
  return unitWord.test(bare) || moneyUnit(bare) !== null;
}
