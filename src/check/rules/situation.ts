import {
  chosen,
  fieldOf,
  isAsked,
  isInGroup,
  limit,
  numberOf,
  reading,
  stated,
  textOf,
  type Facts,
} from "../facts";
import { wordsOf } from "../../form/wordsOf";
import { figure, latestYear } from "../finance";
import { differsByUnit } from "../magnitude/slips";
import type { Draft } from "../rule";
import type { Variant } from "../variants";
import { isElsewhere, lengthOf } from "../text";
import { plain } from "../../text/plain";

const total = "situation.totalInvestment";
const planned = "performance.plannedInvestment";

/** BAS-01: an investment above zero. */
export function investmentNotPositive(facts: Facts): Draft[] {
  const value = numberOf(facts, total);
  return value !== null && value <= 0 ? [{ severity: "error", fields: [total] }] : [];
}

/**
 * BAS-02: the table and 附件4-3 state the same total. That one of them is in another unit was said before; any other
 * difference is said even where one of the figures is doubted for its size, since mending that does not mend this.
 */
export function investmentsDiffer(facts: Facts): Draft[] {
  const [a, b] = [stated(facts, total), stated(facts, planned)];
  if (typeof a !== "number" || typeof b !== "number") return [];
  // Decimal fractions are not exact: 5000.01 - 5000 is a little more than 0.01.
  if (Math.abs(a - b) <= limit(facts, "investmentTolerance") + 1e-6) return [];
  const told = facts.doubted.has(total) || facts.doubted.has(planned);
  if (told && differsByUnit(a, b)) return [];
  return [{ severity: "error", fields: [planned, total], variant: "differs" }];
}

/** BAS-03: an investment that fits the enterprise, neither tiny nor huge. */
export function investmentUnusual(facts: Facts): Draft[] {
  const value = numberOf(facts, total);
  if (value === null || value <= 0) return [];
  const year = latestYear(facts);
  const assets = figure(facts, "totalAssets", year);
  const revenue = figure(facts, "mainBusinessRevenue", year);
  const sum = assets === null || revenue === null ? null : assets + revenue;
  const draft = (variant: Variant, factor: number, ...others: string[]): Draft[] => [
    {
      severity: "query",
      fields: [total, ...others],
      variant,
      values: {
        year,
        factor,
        ...(variant === "scale" && sum !== null ? { sum: Number(sum.toFixed(2)) } : {}),
      },
    },
  ];
  const [small, large] = [limit(facts, "investmentSmall"), limit(facts, "investmentLarge")];
  const [toAssets, toScale] = [limit(facts, "investmentToAssets"), limit(facts, "investmentToScale")];
  if (value < small) return draft("small", small);
  if (value > large) return draft("large", large);
  if (assets !== null && assets > 0 && value > assets * toAssets)
    return draft("assets", toAssets, `finance.totalAssets.${year}`);
  if (sum !== null && sum > 0 && value > sum * toScale)
    return draft("scale", toScale, `finance.totalAssets.${year}`, `finance.mainBusinessRevenue.${year}`);
  return [];
}

/** BAS-04: a cloud of one's own, one that is still looked for, or none, where a partner is expected. */
export function noCloudPartner(facts: Facts): Draft[] {
  const field = "situation.cloudPartner";
  const best = reading(facts, field);
  if (!isInGroup(facts, "withCloudPartner") || facts.doubted.has(field) || typeof best?.value !== "string")
    return [];
  const text = plain(best.value);
  const applicant = textOf(facts, "applicant.name");
  const own =
    wordsOf(facts.edition, "ownCloud").some((word) => plain(word) === text) ||
    wordsOf(facts.edition, "ownCloudPatterns").some((pattern) => new RegExp(pattern, "u").test(text)) ||
    (applicant !== null && plain(applicant) === text);
  return own || best.state === "none" ? [{ severity: "query", fields: [field], variant: "own" }] : [];
}

/** BAS-05: a platform's state in more than a few words, and a platform that has been begun. */
export function statusUnclear(facts: Facts): Draft[] {
  const field = "situation.platformStatus";
  const text = textOf(facts, field);
  const min = limit(facts, "statusTextMin");
  if (text === null || !isInGroup(facts, "platforms")) return [];
  const draft = (variant: "elsewhere" | "notBegun" | "short"): Draft[] => [
    { severity: "query", fields: [field], variant, values: { length: lengthOf(text), min } },
  ];
  if (isElsewhere(facts, field)) return draft("elsewhere");
  // 一期已上线，二期尚未开工 has begun.
  const matches = (list: string) =>
    wordsOf(facts.edition, list).some((pattern) => new RegExp(pattern, "u").test(text));
  const isBegun = matches("begunPatterns");
  const said =
    wordsOf(facts.edition, "notBegun").some((words) => text.includes(words)) || matches("notBegunPatterns");
  if (said && !isBegun) return draft("notBegun");
  return lengthOf(text) < min ? draft("short") : [];
}

/**
 * BAS-06: the planned services. The form prints no unit; it is read as 万元 like its neighbours, and only a sum out of
 * proportion is asked about, since a question on every form would teach people to pass over it.
 */
export function plannedServicesUnusual(facts: Facts): Draft[] {
  const field = "situation.plannedServiceValue";
  const value = numberOf(facts, field);
  if (value === null) return [];
  if (value < 0) return [{ severity: "error", fields: [field], variant: "negative" }];
  const year = latestYear(facts);
  const revenue = figure(facts, "mainBusinessRevenue", year);
  const factor = limit(facts, "serviceValueToRevenue");
  if (revenue === null || revenue <= 0 || value <= revenue * factor) return [];
  return [
    {
      severity: "query",
      fields: [field, `finance.mainBusinessRevenue.${year}`],
      variant: "large",
      values: { year, factor },
    },
  ];
}

/** BAS-07: patents and copyrights are counted; industrial software has at least one. */
export function patentsWrong(facts: Facts): Draft[] {
  const field = "situation.patentsAndCopyrights";
  const value = numberOf(facts, field);
  if (value === 0 && isInGroup(facts, "industrialSoftware"))
    return [{ severity: "error", fields: [field], variant: "noneForSoftware" }];
  return countWrong(facts, field, limit(facts, "patentsMany"));
}

/** BAS-08: a platform's own levels: none ticked, or all (which the guide puts first). */
export function autonomyNoted(facts: Facts): Draft[] {
  const field = "situation.autonomyLevels";
  if (!isAsked(facts, field) || !isInGroup(facts, "platforms")) return [];
  const ticked = chosen(facts, field).length;
  // What could not be read is asked about, not taken for nothing.
  if (reading(facts, field)?.state === "unread") return [];
  const all = fieldOf(facts.edition, field).choices?.length ?? 0;
  if (ticked > 0 && ticked < all) return [];
  return [{ severity: "hint", fields: [field], variant: ticked ? "all" : "none" }];
}

/**
 * BAS-09: projects led, by title; a mere number says too little. The rule list asks about a blank: as most sound
 * projects have none to name, that is only noted.
 */
export function ledProjectsUnclear(facts: Facts): Draft[] {
  const field = "situation.ledProvincialProjects";
  const best = reading(facts, field);
  if (best?.state === "blank") return [{ severity: "hint", fields: [field], variant: "blank" }];
  const text = textOf(facts, field) ?? "";
  const plainText = text.normalize("NFKC").replace(/[\s.。]/g, "");
  // 省级1项、部级2项 and 承担了多项省部级项目 name none; 0项 says that there are none.
  const words =
    /约|共|计|已|有|是|曾|过|了|承担|牵头|参与|主持|国家|省部?|部|级|市|科技|技术|厅|重点|研发|项目|课题|计划|多|若干|数|几|\d+|[一二三四五六七八九十两]|个|项|[、,;:，；：和及]/gu;
  const isNone = /^(?:约|共)?0+[个项]?$/.test(plainText) || plainText === "";
  const isMere = !isNone && plainText.replace(words, "") === "";
  return isMere || isElsewhere(facts, field)
    ? [{ severity: "query", fields: [field], variant: "numberOnly" }]
    : [];
}

/** BAS-10: standards are counted. */
export function standardsWrong(facts: Facts): Draft[] {
  return countWrong(facts, "situation.standards", limit(facts, "standardsMany"));
}

/** A count is whole and not negative; a very large one is asked about. */
function countWrong(facts: Facts, field: string, many: number): Draft[] {
  const value = numberOf(facts, field);
  if (value === null) return [];
  if (value < 0 || !Number.isInteger(value))
    return [{ severity: "error", fields: [field], variant: "notACount" }];
  return value > many ? [{ severity: "query", fields: [field], variant: "many", values: { many } }] : [];
}
