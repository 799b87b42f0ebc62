import { limit, textOf, trusted, type Facts } from "../facts";
import { wordsOf } from "../../form/wordsOf";
import type { Draft } from "../rule";
import { isElsewhere, lengthOf, sameText } from "../text";
import { plain } from "../../text/plain";

/** 附件4-3 绩效目标. */

const field = "performance.quantitative";
const qualitative = "performance.qualitative";
const goal = "performance.overallGoal";
const hasNumber = /[\d一二三四五六七八九十百千万亿两零]/;
/** 几十, 数百: no number. */
const roughNumber = /[几数若][十百千万]+/g;
/** 约500台; 节约成本10% is no rough number. */
const roughly = /(?:^|[^节])约(?=\d)/;
/** What stands in a cell for a name and names nothing: —, 无, 指标1. */
const noName = /^[\s\-—–/／]*$|^(?:无|定[量性]指标|指标(?:名称)?)?\s*\d*$/;

function indicators(facts: Facts, of = field): readonly (readonly [string, string])[] {
  const value = trusted(facts, of);
  return Array.isArray(value)
    ? value.flatMap((pair) => (typeof pair === "string" ? [] : [pair as readonly [string, string]]))
    : [];
}

const isMeasured = (value: string) => hasNumber.test(value.normalize("NFKC").replace(roughNumber, ""));
const isNameless = (name: string) => noName.test(name.normalize("NFKC").trim());
const isZero = (value: string) => /^[^\d.]*(?:0+(?:\.0+)?|零)[^\d.]*$/.test(value.normalize("NFKC").trim());
/** 无, — or a blank. */
const saysNothing = (text: string) => /^[\s\-—–/／无略]*$/.test(text);
const quoted = (names: readonly string[]) => [...new Set(names)].map((name) => `“${name.trim()}”`).join("、");

/**
 * PFM-01: each indicator has a name and a value that can be measured. None with a number is an error, as is half a line;
 * a single one without, a target of zero, and the same indicator twice are asked about.
 */
export function indicatorsWrong(facts: Facts): Draft[] {
  const all = indicators(facts);
  if (!all.length) return [];
  if (all.every(([name, value]) => isNameless(name) && saysNothing(value)))
    return [
      {
        severity: "error",
        fields: [field],
        variant: "none",
        values: { raw: (all[0]![0] || all[0]![1]).trim() },
      },
    ];
  const draft = (
    severity: Draft["severity"],
    variant: PerformanceVariant,
    values?: Draft["values"],
  ): Draft => ({
    severity,
    fields: [field],
    variant,
    ...(values ? { values } : {}),
  });
  const named = all.filter(([name]) => !isNameless(name));
  const valueless = named.filter(([, value]) => value.trim() === "").map(([name]) => name);
  const nameless = all.filter(([name]) => isNameless(name)).map(([, value]) => value);
  const given = named.filter(([, value]) => value.trim() !== "");
  if (!given.some(([, value]) => isMeasured(value)) && given.length) return [draft("error", "noNumber")];
  const vague = wordsOf(facts.edition, "vagueWords");
  const loose = given.filter(
    ([, value]) => !isMeasured(value) && !vague.some((word) => value.includes(word)),
  );
  const harmless = wordsOf(facts.edition, "wantedZero");
  const zero = given.filter(
    ([name, value]) => isZero(value) && !harmless.some((word) => name.includes(word)),
  );
  const names = named.map(([name]) => plain(name));
  const twice = named.map(([name]) => name).filter((name, i) => names.indexOf(plain(name)) < i);
  return [
    ...(valueless.length ? [draft("error", "noValue", { names: quoted(valueless) })] : []),
    ...(nameless.length ? [draft("error", "noName", { values: quoted(nameless) })] : []),
    ...(loose.length ? [draft("query", "someNoNumber", { names: quoted(loose.map(([name]) => name)) })] : []),
    ...(zero.length ? [draft("query", "zero", { names: quoted(zero.map(([name]) => name)) })] : []),
    ...(twice.length
      ? [
          draft("query", "twice", {
            names: quoted(twice),
            times: names.filter((one) => one === plain(twice[0]!)).length,
          }),
        ]
      : []),
  ];
}

type PerformanceVariant = "noNumber" | "noValue" | "noName" | "someNoNumber" | "zero" | "twice";

/** PFM-02: half a line of the qualitative indicators, or one whose value only points elsewhere, is asked about. */
export function qualitativeWrong(facts: Facts): Draft[] {
  const all = indicators(facts, qualitative);
  if (all.length > 0 && all.every(([name, value]) => isNameless(name) && saysNothing(value)))
    return [
      { severity: "error", fields: [qualitative], variant: "none", values: { raw: all[0]![0].trim() } },
    ];
  const valueless = all
    .filter(([name, value]) => !isNameless(name) && saysNothing(value))
    .map(([name]) => name);
  const nameless = all
    .filter(([name, value]) => isNameless(name) && !saysNothing(value))
    .map(([, value]) => value);
  const draft = (variant: "noValue" | "noName", values: Draft["values"]): Draft => ({
    severity: "query",
    fields: [qualitative],
    variant,
    ...(values ? { values } : {}),
  });
  return [
    ...(valueless.length ? [draft("noValue", { names: quoted(valueless) })] : []),
    ...(nameless.length ? [draft("noName", { values: quoted(nameless) })] : []),
  ];
}

/** 2417台, ≥88家: nothing but a figure. */
const isFigure = (value: string) =>
  /^[≥≤><约达到至不少低于]{0,4}\d[\d,.]*\s*[\p{Script=Han}%]{0,2}$/u.test(value.normalize("NFKC").trim());

type Line = readonly [name: string, value: string];
/** A name without its value, or a value without its name. */
const isHalf = ([name, value]: Line) => isNameless(name) !== saysNothing(value);

/** 服务企业数量, 节能率: a name of what is counted or measured. */
const ofMeasure = /[数量率额值比]|收入|产值|利润|税|成本|能耗|周期|时间|次$/;

/**
 * The lines where a column of names that moved by one carries a name from one list into the other: 促进智能化 | 53家 at the
 * end of what is measured, 5G基站数量 | 推动智能化改造 at the head of what is told; and half a line where the gap is.
 */
function carriedOver(measured: readonly Line[], told: readonly Line[]): readonly Line[] {
  const [last, ...before] = [...measured].reverse();
  const [first] = told;
  const end = told.at(-1);
  const isGapBehind = end !== undefined && isHalf(end) && isNameless(end[0]);
  const isDrawnUp =
    last !== undefined &&
    before.length > 0 &&
    isGapBehind &&
    !isNameless(last[0]) &&
    !ofMeasure.test(last[0]) &&
    before.every(([name]) => ofMeasure.test(name));
  if (isDrawnUp) return [last, end];
  const isPushed =
    first !== undefined &&
    ofMeasure.test(first[0]) &&
    !isMeasured(first[1]) &&
    measured.some((line) => isHalf(line) && isNameless(line[0]));
  return isPushed ? [first] : [];
}

/**
 * PFM-02: lines of the two lists whose names and values are likely not each other's, because a column of them moved by a
 * line, or the words 定量 and 定性 did: a figure among the qualitative ones, words at the end of the quantitative ones, half
 * a line at both ends, a last value that lost its name, or the name of one list in the other.
 */
export function indicatorsAskew(facts: Facts): Draft[] {
  const [measured, told] = [indicators(facts), indicators(facts, qualitative)];
  if (told.length === 0) return [];
  const carried = carriedOver(measured, told);
  const all = [...measured, ...told];
  const [last, ...before] = [...measured].reverse();
  const isWords = last !== undefined && !isHalf(last) && !isMeasured(last[1]);
  const isLowered = isWords && before.length > 0 && before.every(([, value]) => isMeasured(value));
  const [first, end] = [all[0]!, all.at(-1)!];
  const isTorn =
    (first !== end && isHalf(first) && isHalf(end)) || (told.length > 1 && isHalf(end) && isNameless(end[0]));
  const askew = all.filter(
    (line) =>
      carried.includes(line) ||
      (told.includes(line) && isFigure(line[1])) ||
      (isLowered && line === last) ||
      (isTorn && (line === first || line === end) && isHalf(line)),
  );
  if (askew.length === 0) return [];
  const lines = askew.map(([name, value]) => `“${name.trim() || "（空）"}”——“${value.trim() || "（空）"}”`);
  return [
    {
      severity: "query",
      fields: [qualitative, field],
      variant: "askew",
      values: { lines: lines.join("、") },
    },
  ];
}

/** An amount of money, perhaps with what it is made of: 7443.6万元，其中自筹3722万元. */
const isAmount = (text: string) => /^[^\d]{0,4}\d[\d,.]*\s*[万亿]?元/.test(text.normalize("NFKC").trim());

/** PFM-03: a goal in its own words: not the name of another document, nor that of the project, an amount, nor two or three words. */
export function goalUnclear(facts: Facts): Draft[] {
  const text = textOf(facts, goal);
  if (text === null) return [];
  if (isElsewhere(facts, goal)) return [{ severity: "error", fields: [goal], variant: "elsewhere" }];
  const name = textOf(facts, "project.name");
  if (name !== null && sameText(name, text))
    return [{ severity: "query", fields: [goal], variant: "isName" }];
  if (isAmount(text)) return [{ severity: "query", fields: [goal], variant: "isAmount" }];
  const [length, min] = [lengthOf(text.replace(/[\p{P}]/gu, "")), limit(facts, "goalTextMin")];
  return length < min
    ? [{ severity: "query", fields: [goal], variant: "short", values: { length, min } }]
    : [];
}

/** PFM-04: few indicators. */
export function fewIndicators(facts: Facts): Draft[] {
  const count = indicators(facts).length;
  const few = limit(facts, "quantitativeFew");
  return count && count < few ? [{ severity: "hint", fields: [field], values: { count, few } }] : [];
}

/** PFM-05: words in an indicator's value that cannot be measured. */
export function vagueIndicators(facts: Facts): Draft[] {
  const vague = wordsOf(facts.edition, "vagueWords");
  const found = indicators(facts).flatMap(([name, value], i) =>
    vague
      .filter((word) => value.includes(word))
      .concat(roughly.test(value) ? ["约"] : [])
      .map((word) => ({ name: name.trim() || `第${i + 1}项`, word })),
  );
  if (!found.length) return [];
  return [
    {
      severity: "query",
      fields: [field],
      values: {
        words: [...new Set(found.map(({ word }) => word))].join("、"),
        names: [...new Set(found.map(({ name }) => name))].join("、"),
      },
    },
  ];
}
