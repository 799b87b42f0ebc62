import { judgeResidentId } from "./residentId";

/** Forms of numbers on identity documents other than the resident identity card, by the edition's codes for them. */
const patterns: Readonly<Record<string, RegExp>> = {
  hongKongMacaoPermit: /^[HM]\d{8}(\d{2})?$/,
  taiwanPermit: /^\d{8}$/,
  // 军字第2001988号: of many forms, with a number.
  officerCard: /\d{3}/,
  permanentResidence: /^([A-Z]{3}\d{12}|9\d{17})$/,
  // China's, and those of other countries: six to nine letters and digits, most of them digits.
  passport: /^(?=(?:[A-Z]*\d){5})[A-Z0-9]{6,10}$/,
};
/** Residence permits are numbered like identity cards, with regions of their own: 81 Hong Kong, 82 Macao, 83 Taiwan. */
const residencePermit = /^8[123]0000\d{11}[\dX]$/;

/** sound · unusual: passports of rarer forms, permits of the old form · wrong */
export type DocumentVerdict = "sound" | "unusual" | "wrong";

export function judgeDocument(code: string, number: string): DocumentVerdict {
  if (code === "residencePermit")
    return residencePermit.test(number) && judgeResidentId(number).kind === "valid" ? "sound" : "wrong";
  const pattern = patterns[code];
  if (!pattern || pattern.test(number)) return "sound";
  if (code === "passport" || code === "officerCard") return "unusual";
  return code === "taiwanPermit" && /^\d{10}(\([A-Z]\))?$/.test(number) ? "unusual" : "wrong";
}
