import { creditAlphabet, creditCheck, organisationCheck } from "../../text/person/checkCharacters";

/**
 * Unified social credit codes (GB 32100-2015) and organisation codes (GB 11714-1997).
 * 18 characters: authority, kind of entity, six digits of the registering region, nine of the organisation code, check character.
 */

/** Letters that the standard leaves out, and what they were most likely meant to be. */
const lookAlikes: Readonly<Record<string, string>> = { I: "1", O: "0", Z: "2", S: "5", V: "U" };

export type CreditCodeVerdict =
  | { readonly kind: "valid"; readonly code: string }
  | { readonly kind: "length"; readonly length: number }
  | { readonly kind: "oldRegistration" }
  | { readonly kind: "sameCharacters" }
  | { readonly kind: "characters" }
  | { readonly kind: "letters"; readonly letters: string; readonly proposal: string | null }
  | { readonly kind: "bothWrong" }
  | { readonly kind: "oneWrong"; readonly which: "organisation" | "credit"; readonly code: string }
  | { readonly kind: "organisationOnly" }
  | { readonly kind: "organisationWrong" };

/** Whether a credit code of one body holds an organisation code. */
const holds = (credit: string, organisation: string | undefined): boolean =>
  credit.length === 18 && credit.slice(8, 17) === organisation;

/** Upper case, half width, without spaces and hyphens; of both codes of one body in a cell, the longer. */
export function plainCode(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-‐-―−·]/g, "");
  const [long, ...others] = plain.match(/[0-9A-Z]{9,}/g) ?? [];
  const both = [long, ...others].sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0));
  return both.length === 2 && holds(both[0]!, both[1]) ? both[0]! : plain;
}

/** Whether two codes are one body's: an organisation code stands within the credit code. */
export function areOfOneBody(one: string, other: string): boolean {
  const [a, b] = [plainCode(one), plainCode(other)];
  return a === b || holds(a, b) || holds(b, a);
}

export function judgeCreditCode(text: string): CreditCodeVerdict {
  const code = plainCode(text);
  if (/^(.)\1{8,}$/.test(code)) return { kind: "sameCharacters" };
  if (code.length === 9) return judgeOrganisationCode(code);
  if (/^\d{15}$/.test(code)) return { kind: "oldRegistration" };
  if (code.length !== 18) return { kind: "length", length: code.length };
  const letters = [...new Set(code.match(/[IOZSV]/g) ?? [])].join("");
  if (letters) return { kind: "letters", letters, proposal: proposalFor(code) };
  if (![...code].every((c) => creditAlphabet.includes(c))) return { kind: "characters" };
  if (!/^\d{6}$/.test(code.slice(2, 8))) return { kind: "characters" };
  const organisation = organisationCheck(code.slice(8, 16)) === code[16];
  const credit = creditCheck(code) === code[17];
  if (organisation && credit) return { kind: "valid", code };
  if (!organisation && !credit) return { kind: "bothWrong" };
  return { kind: "oneWrong", which: organisation ? "credit" : "organisation", code };
}

function judgeOrganisationCode(code: string): CreditCodeVerdict {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return { kind: "characters" };
  return { kind: organisationCheck(code) === code[8] ? "organisationOnly" : "organisationWrong" };
}

/** The code with look-alike letters read as what they resemble; null where that is no sound code either. */
function proposalFor(code: string): string | null {
  const proposal = code.replace(/[IOZSV]/g, (letter) => lookAlikes[letter]!);
  return judgeCreditCode(proposal).kind === "valid" ? proposal : null;
}
