import { limit, trusted, type Facts } from "../facts";
import { wordsOf } from "../../form/wordsOf";
import type { Draft } from "../rule";
import { isElsewhere } from "../text";
import { plain } from "../../text/plain";

/** 附件4-3 绩效目标. */

const field = "performance.quantitative";
const hasNumber = /[\d一二三四五六七八九十百千万亿两零]/;

function indicators(facts: Facts): readonly (readonly [string, string])[] {
  const value = trusted(facts, field);
  return Array.isArray(value)
    ? value.flatMap((pair) => (typeof pair === "string" ? [] : [pair as readonly [string, string]]))
    : [];
}

const isMeasured = (value: string) => hasNumber.test(value.normalize("NFKC"));
const isZero = (value: string) => /^[^\d.]*(?:0+(?:\.0+)?|零)[^\d.]*$/.test(value.normalize("NFKC").trim());
const quoted = (names: readonly string[]) => [...new Set(names)].map((name) => `“${name.trim()}”`).join("、");

/**
 * PFM-01: each indicator has a name and a value that can be measured. None with a number is an error, as is half a line;
 * a single one without, a target of zero, and the same indicator twice are asked about.
 */
export function indicatorsWrong(facts: Facts): Draft[] {
  const all = indicators(facts);
  if (!all.length) return [];
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
  const named = all.filter(([name]) => name.trim() !== "");
  const valueless = named.filter(([, value]) => value.trim() === "").map(([name]) => name);
  const nameless = all.filter(([name]) => name.trim() === "").map(([, value]) => value);
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

/** PFM-03: a goal in its own words, and not the name of another document. */
export function goalElsewhere(facts: Facts): Draft[] {
  return isElsewhere(facts, "performance.overallGoal")
    ? [{ severity: "error", fields: ["performance.overallGoal"], variant: "elsewhere" }]
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
