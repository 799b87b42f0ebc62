import type { Field } from "../../../src/form/edition";
import type { FieldValue } from "../../../src/read/application";
import { number, text, type Content } from "./paper";
import type { Random } from "./random";

const wide = (value: string) => value.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const chineseDigits = [..."〇一二三四五六七八九"];

function chineseBelowHundred(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return (
    (tens > 1 ? chineseDigits[tens]! : "") + (tens > 0 ? "十" : "") + (ones > 0 ? chineseDigits[ones]! : "")
  );
}

/** How many 万元 are one of the unit. */
export const moneyUnits = { 元: 0.0001, 万元: 1, 亿元: 10_000 } as const;
export type MoneyName = keyof typeof moneyUnits;

const inUnit = (value: number, unit: MoneyName) => Number((value / moneyUnits[unit]).toPrecision(12));

/** An amount of 万元 as it is typed under a label in the given unit. */
export function amount(value: number, unit: MoneyName, random: Random): Content {
  const shown = inUnit(value, unit);
  return random.pick([
    () => number(shown),
    () => number(shown),
    () => text(String(shown)),
    () => text(shown.toLocaleString("en-US", { maximumFractionDigits: 8 })),
    () => text(wide(String(shown))),
    () => text(` ${shown} `),
    () => text(`${shown}${unit}`),
    () => text(`${inUnit(value, "元").toLocaleString("en-US")}元`),
    () => text(`${inUnit(value, "亿元")}亿元`),
    () => text(`__${shown}__${unit}`),
    () => text(`${shown}${unit}，其中自筹${Math.round(shown / 2)}${unit}`),
    () => text(`${shown}[1]`),
    () => text(`人民币：${shown}${unit}`),
    () => text(`${shown}${unit.replace("万", "萬").replace("亿", "億")}`),
  ])();
}

export function ratio(value: number, random: Random): Content {
  const percent = (value * 100).toFixed(2);
  return random.pick([
    (): Content => ({ kind: "percent", value, text: `${percent}%` }),
    () => text(`${percent}%`),
    () => text(wide(`${percent}%`)),
    () => text(`${percent} %`),
    () => number(value),
    () => number(Number(percent)),
    () => text(percent),
  ])();
}

function count(value: number, unit: string, random: Random): Content {
  return random.pick([
    () => number(value),
    () => text(String(value)),
    () => text(` ${wide(String(value))} `),
    () => text(`${value}${unit}`),
    () => text(value.toLocaleString("en-US")),
    () => text(`__${value}__${unit}`),
    () => text(`已有${value}${unit}`),
    () => text(`${value}${unit}，证明材料见附件3`),
    () => (value < 100 && value > 0 ? text(chineseBelowHundred(value)) : number(value)),
  ])();
}

/** On the printed line: 20_20_年_6_月. */
const onLine = (parts: readonly [number, string][]) =>
  parts.map(([n, sign]) => `${n > 99 ? `20_${String(n).slice(2)}` : `_${n}`}_${sign}`).join("");

/** Day number of the 1900 system. */
const serial = (year: number, month: number, day: number) =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;

const chineseYear = (year: number) => [...String(year)].map((digit) => chineseDigits[Number(digit)]).join("");

function month(iso: string, random: Random): Content {
  const [year, m] = iso.split("-").map(Number) as [number, number];
  const two = String(m).padStart(2, "0");
  return random.pick([
    () => text(`${year}年${m}月`),
    () => text(wide(`${year}年${m}月`)),
    () => text(`${year}.${m}`),
    () => text(`${year}-${two}`),
    () => text(`${year}/${two}`),
    () => text(`${year}${two}`),
    () => text(`${year} 年 ${two} 月`),
    () =>
      year < 2000
        ? text(`${year}_${two}`)
        : text(
            onLine([
              [year, "年"],
              [m, "月"],
            ]),
          ),
    () => text(`${year}年${m}月（计划）`),
    () => text(`${chineseYear(year)}年${chineseBelowHundred(m)}月`),
    (): Content => ({ kind: "date", value: serial(year, m, 1), text: `${year}年${m}月` }),
  ])();
}

function day(iso: string, random: Random): Content {
  const [year, m, d] = iso.split("-").map(Number) as [number, number, number];
  const pad = (n: number) => String(n).padStart(2, "0");
  return random.pick([
    () => text(`${year}年${m}月${d}日`),
    () => text(`${year}.${m}.${d}`),
    () =>
      year < 2000
        ? text(`${year}_${m}_${d}`)
        : text(
            onLine([
              [year, "年"],
              [m, "月"],
              [d, "日"],
            ]),
          ),
    () => text(`${year}-${pad(m)}-${pad(d)}`),
    () => text(`${year}/${m}/${d}`),
    () => text(`${year}${pad(m)}${pad(d)}`),
    () => number(Number(`${year}${pad(m)}${pad(d)}`)),
    () => text(`${chineseYear(year)}年${chineseBelowHundred(m)}月${chineseBelowHundred(d)}日`),
    (): Content => ({ kind: "date", value: serial(year, m, d), text: `${year}-${pad(m)}-${pad(d)}` }),
  ])();
}

/** 项目年限 in one cell. */
export function period(start: string, end: string, random: Random): Content {
  const parts = [start, end].map((iso) => iso.split("-").map(Number) as [number, number]);
  const write = random.pick([
    ([y, m]: [number, number]) => `${y}年${m}月`,
    ([y, m]: [number, number]) => `${y}.${m}`,
    ([y, m]: [number, number]) => `${y}/${String(m).padStart(2, "0")}`,
    ([y, m]: [number, number]) => `${chineseYear(y)}年${chineseBelowHundred(m)}月`,
    ([y, m]: [number, number]) => ` ${y} 年 ${m} 月`,
    ([y, m]: [number, number]) => `__${y}__年__${m}__月`,
  ]);
  return text(parts.map(write).join(random.pick(["至", "-", "—", "~", " 至 "])));
}

function phone(value: string, random: Random): Content {
  const [area, own] = value.split("-") as [string, string];
  return text(
    random.pick([
      value,
      value,
      wide(value),
      `（${area}）${own}`,
      `${area}—${own}`,
      `${area} ${own}`,
      `${area}${own}`,
      `${area}.${own}`,
      `${area}/${own}`,
      `__${area}__-__${own}__`,
      `+86 ${area.slice(1)} ${own}`,
      `0086-${area.slice(1)}-${own}`,
      `${value} 王主任`,
    ]),
  );
}

function mobile(value: string, random: Random): Content {
  return random.pick([
    () => number(Number(value)),
    () => text(value),
    () => text(`${value.slice(0, 3)}-${value.slice(3, 7)}-${value.slice(7)}`),
    () => text(`${value.slice(0, 3)} ${value.slice(3, 7)} ${value.slice(7)}`),
    () => text(wide(value)),
    () => text(`+86 ${value}`),
    () => text(`(+86)${value}`),
    () => text(`__${value}__`),
  ])();
}

function code(value: string, random: Random): Content {
  return text(
    random.pick([
      value,
      value.toLowerCase(),
      ` ${value}`,
      wide(value),
      value.replace(/(.{4})(?=.)/g, "$1 "),
      `__${value}__`,
    ]),
  );
}

/** A value of a field as somebody types it; the reader must bring it back to the same value. */
export function typed(field: Field, value: FieldValue, unit: MoneyName, random: Random): Content {
  if (field.type === "amount") return amount(value as number, unit, random);
  if (field.type === "ratio") return ratio(value as number, random);
  if (field.type === "count") return count(value as number, field.unit ?? "", random);
  if (field.type === "decimal") {
    return random.pick([number(value as number), text(`${String(value)}TB`), text(wide(String(value)))]);
  }
  const written = String(value);
  if (field.type === "month") return month(written, random);
  if (field.type === "day" || field.type === "monthOrDay") {
    return written.length > 7 ? day(written, random) : month(written, random);
  }
  if (field.type === "phone") return phone(written, random);
  if (field.type === "mobile") return mobile(written, random);
  if (field.type === "code") return code(written, random);
  if (field.type === "email")
    return text(random.pick([written, ` ${written}　`, written.replace("@", "＠")]));
  return text(random.pick([written, written, ` ${written}　`]));
}
