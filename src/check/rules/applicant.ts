import { isAfter, yearOf } from "../dates";
import { fieldOf, limit, reading, textOf, type Facts } from "../facts";
import { wordsOf } from "../../form/wordsOf";
import { placeOfAddress, placeOfRegion } from "../region";
import type { Draft } from "../rule";
import { choiceNamed } from "../text";
import { plain } from "../../text/plain";

/** UNT-01: a full legal name of a legal person. */
export function nameNotLegal(facts: Facts): Draft[] {
  const name = textOf(facts, "applicant.name");
  if (name === null) return [];
  const end = plain(name).replace(/\([^)]*\)$/, "");
  const endsWith = (list: string) => wordsOf(facts.edition, list).some((form) => end.endsWith(plain(form)));
  const variant = endsWith("branchForms") ? "branch" : endsWith("legalForms") ? null : "noForm";
  return variant ? [{ severity: "query", fields: ["applicant.name"], variant }] : [];
}

/** UNT-02: 单位性质 by the types of registration. */
export function natureUnknown(facts: Facts): Draft[] {
  return notAmongChoices(facts, "applicant.nature");
}

/** A text that names none of the field's choices. */
export function notAmongChoices(facts: Facts, field: string): Draft[] {
  const text = textOf(facts, field);
  const choices = fieldOf(facts.edition, field).choices ?? [];
  if (text === null || choiceNamed(choices, text)) return [];
  return [
    { severity: "query", fields: [field], values: { choices: choices.map(({ label }) => label).join("、") } },
  ];
}

/** UNT-03: the address names a place of the province, the one of 所在地区. */
export function addressElsewhere(facts: Facts): Draft[] {
  const address = textOf(facts, "applicant.address");
  const region = textOf(facts, "applicant.region");
  if (address === null) return [];
  const place = placeOfAddress(facts.edition, address);
  const home = region === null ? null : placeOfRegion(facts.edition, region);
  const fields = ["applicant.address", "applicant.region"];
  if (place.kind === "elsewhere") return [{ severity: "hint", fields, variant: "elsewhere" }];
  if (place.kind !== "here" || home?.kind !== "here") return [];
  const prefectures = new Set(home.divisions.map(({ prefecture }) => prefecture));
  if (place.divisions.some(({ prefecture }) => prefectures.has(prefecture))) return [];
  return [{ severity: "hint", fields, variant: "differs" }];
}

/** UNT-04: six digits, of the province. */
export function postcodeWrong(facts: Facts): Draft[] {
  const field = "applicant.postcode";
  const code = textOf(facts, field);
  if (code === null) return [];
  const length = limit(facts, "postcodeLength");
  const prefix = String(limit(facts, "postcodePrefix"));
  if (!/^\d+$/.test(code) || code.length !== length)
    return [{ severity: "error", fields: [field], variant: "form", values: { length } }];
  return code.startsWith(prefix)
    ? []
    : [{ severity: "query", fields: [field], variant: "elsewhere", values: { prefix } }];
}

/**
 * UNT-05: a place of the province's list. A development zone's everyday name (高新区) without its city is not
 * wrong, only incomplete, and is asked about; so is 吉林省 alone.
 */
export function regionUnknown(facts: Facts): Draft[] {
  const field = "applicant.region";
  const region = textOf(facts, field);
  if (region === null) return [];
  const { kind } = placeOfRegion(facts.edition, region);
  if (kind === "here") return [];
  if (kind === "province") return [{ severity: "query", fields: [field], variant: "provinceOnly" }];
  const zone = wordsOf(facts.edition, "zoneNames").some((name) => region.includes(name));
  if (kind === "unknown" && zone) return [{ severity: "query", fields: [field], variant: "zone" }];
  return [{ severity: "error", fields: [field], variant: kind }];
}

/** UNT-07: units without a supervising department write 无. */
export function supervisorBlank(facts: Facts): Draft[] {
  const field = "applicant.supervisor";
  return reading(facts, field)?.state === "blank" ? [{ severity: "hint", fields: [field] }] : [];
}

/** UNT-10: founded on a day before the form was filled in (before the end of the form's year where that is unknown). */
export function foundingDateWrong(facts: Facts): Draft[] {
  const field = "applicant.establishedOn";
  const founded = textOf(facts, field);
  if (founded === null) return [];
  const filled = textOf(facts, "project.filledOn");
  if (filled !== null && isAfter(founded, filled))
    return [{ severity: "error", fields: [field, "project.filledOn"], variant: "afterFilling" }];
  const year = yearOf(founded);
  if (year > facts.edition.formYear)
    return [
      { severity: "error", fields: [field], variant: "afterYear", values: { year: facts.edition.formYear } },
    ];
  const last = limit(facts, "establishedYearMax");
  if (year > last) return [{ severity: "query", fields: [field], variant: "young", values: { last } }];
  const min = limit(facts, "establishedYearMin");
  return year < min ? [{ severity: "query", fields: [field], variant: "old", values: { min } }] : [];
}
