import { judgePhone, type PhoneVerdict } from "../codes/phone";
import { emailProposal, isEmail, typoProposal } from "../codes/email";
import { wordsOf } from "../../form/wordsOf";
import { reading, textOf, type Facts } from "../facts";
import type { Severity } from "../finding";
import { areaCodesOf, placeOfRegion } from "../region";
import { digitsMeant } from "../mistypedNumber";
import type { Draft } from "../rule";
import { blankTogether } from "./blank";

/** Telephone, fax and e-mail of the applicant, the person in charge and the contact. */

export const faxes = ["applicant.fax", "responsiblePerson.fax", "contact.fax"];
const landlines = ["applicant.phone", "responsiblePerson.landline", "contact.landline"];

/** A telephone or fax number of any kind; a landline without its area code is asked about, with the region's code offered. */
export function phoneWrong(severity: Severity, ...fields: string[]): (facts: Facts) => Draft[] {
  return (facts) =>
    fields.flatMap((field): Draft[] => {
      const text = textOf(facts, field);
      if (text === null) return [];
      const verdict = judgePhone(text);
      if (verdict.kind === "wrong" || verdict.kind === "foreign")
        return [noPhone(facts, severity, field, text)];
      if (verdict.kind === "landline") return wrongLength(facts, field, verdict);
      if (verdict.kind !== "noAreaCode") return [];
      const [code, ...more] = areaCodes(facts);
      const draft: Draft = { severity: "query", fields: [field], variant: "noAreaCode" };
      if (code === undefined || more.length) return [draft];
      const proposal = `${code}-${verdict.number}`;
      return [
        {
          ...draft,
          variant: "areaCodeProposed",
          values: { proposal },
          suggestion: { cell: reading(facts, field)!.cell, value: proposal },
        },
      ];
    });
}

/** What is no number; 431-88901234, which lacks the 0 of its area code, is offered with it. */
function noPhone(facts: Facts, severity: Severity, field: string, text: string): Draft {
  const proposal = `0${text.normalize("NFKC").trim()}`;
  const verdict = judgePhone(proposal);
  if (verdict.kind !== "landline" || !areaCodes(facts).includes(verdict.areaCode))
    return { severity, fields: [field], variant: "form" };
  return {
    severity,
    fields: [field],
    variant: "formProposed",
    values: { proposal },
    suggestion: { cell: reading(facts, field)!.cell, value: proposal },
  };
}

/** A number with more or fewer digits than the area has: 0431-8890123, where all have eight. */
function wrongLength(
  facts: Facts,
  field: string,
  { areaCode, digits }: Extract<PhoneVerdict, { kind: "landline" }>,
): Draft[] {
  const usual = facts.edition.phoneDigits[areaCode];
  if (!usual || usual.includes(digits)) return [];
  const values = { code: areaCode, digits, usual: usual.join("或") };
  return [{ severity: "query", fields: [field], variant: "digits", values }];
}

/** UNT-09: fax numbers left blank, better written 无; one hint for all. */
export function faxesBlank(facts: Facts): Draft[] {
  return blankTogether(facts, faxes);
}

/** A number that is not a mobile's. That of another place is asked about where no table prints it: who lives there may have no other. */
export function mobileWrong(field: string, ifForeign: Severity = "error"): (facts: Facts) => Draft[] {
  return (facts) => {
    const text = textOf(facts, field);
    const kind = text === null ? "mobile" : judgePhone(text).kind;
    if (kind === "mobile") return [];
    if (kind === "foreign") return [{ severity: ifForeign, fields: [field], variant: "foreign" }];
    const variant = kind === "landline" || kind === "service" ? "landline" : "form";
    const fields = [field];
    // 0139…, as it was dialled from another city; 139….0, as a program writes a number; 13O…, with a letter like a digit.
    const close = text!.normalize("NFKC").replace(/\s/g, "");
    const proposal = digitsMeant(close) ?? close.replace(/^0(?=1)|\.0$/g, "");
    if (variant === "form" && proposal !== text && judgePhone(proposal).kind === "mobile") {
      const suggestion = { cell: reading(facts, field)!.cell, value: proposal };
      return [{ severity: "error", fields, variant: "formProposed", values: { proposal }, suggestion }];
    }
    return [{ severity: "error", fields, variant, values: { digits: text!.replace(/\D/g, "").length } }];
  };
}

/** An address that is none; one whose domain is most likely mistyped is asked about. What was meant is offered. */
export function emailWrong(severity: Severity, field: string): (facts: Facts) => Draft[] {
  return (facts) => {
    const text = textOf(facts, field);
    if (text === null) return [];
    const known = wordsOf(facts.edition, "mailDomains");
    const sound = isEmail(text);
    const proposal = sound ? typoProposal(text, known) : emailProposal(text, known);
    if (proposal === null) return sound ? [] : [{ severity, fields: [field], variant: "email" }];
    return [
      {
        severity: sound ? "query" : severity,
        fields: [field],
        variant: sound ? "emailTypo" : "emailProposed",
        values: { proposal },
        suggestion: { cell: reading(facts, field)!.cell, value: proposal },
      },
    ];
  };
}

/** UNT-12: area codes are those of 所在地区. All numbers of the form that differ are one question. */
export function areaCodesDiffer(facts: Facts): Draft[] {
  const expected = new Set(areaCodes(facts));
  if (!expected.size) return [];
  const odd = landlines.flatMap((field) => {
    const text = textOf(facts, field);
    const verdict = text === null ? null : judgePhone(text);
    return verdict?.kind === "landline" && !expected.has(verdict.areaCode) ? [{ field, verdict }] : [];
  });
  if (!odd.length) return [];
  return [
    {
      severity: "query",
      fields: odd.map(({ field }) => field),
      values: {
        code: [...new Set(odd.map(({ verdict }) => verdict.areaCode))].join("、"),
        expected: [...expected].join("、"),
        region: textOf(facts, "applicant.region")!,
      },
    },
  ];
}

function areaCodes(facts: Facts): string[] {
  const region = textOf(facts, "applicant.region");
  const place = region === null ? null : placeOfRegion(facts.edition, region);
  return place?.kind === "here" ? [...areaCodesOf(place.divisions)] : [];
}
