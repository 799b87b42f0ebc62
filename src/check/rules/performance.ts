import { limit, trusted, type Facts } from "../facts";
import { wordsOf } from "../../form/wordsOf";
import type { Draft } from "../rule";

/** 附件4-3 绩效目标. */

const field = "performance.quantitative";
const hasNumber = /[\d一二三四五六七八九十百千万亿两零]/;

function indicators(facts: Facts): readonly (readonly [string, string])[] {
  const value = trusted(facts, field);
  return Array.isArray(value)
    ? value.flatMap((pair) => (typeof pair === "string" ? [] : [pair as readonly [string, string]]))
    : [];
}

/** PFM-01: at least one indicator with a name and a number. */
export function nothingMeasured(facts: Facts): Draft[] {
  const all = indicators(facts);
  const measured = all.some(([name, value]) => name.trim() && hasNumber.test(value.normalize("NFKC")));
  return all.length && !measured ? [{ severity: "error", fields: [field], variant: "noNumber" }] : [];
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
