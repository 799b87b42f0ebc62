/** Telephone numbers as mainland forms give them. Numbers are judged by their form, not by a carrier's list, which changes by the month. */

export type PhoneVerdict =
  | { readonly kind: "mobile"; readonly number: string }
  | { readonly kind: "landline"; readonly areaCode: string; readonly digits: number }
  | { readonly kind: "service" }
  /** With another country's or region's code: +852 9123 4567. */
  | { readonly kind: "foreign" }
  /** Seven or eight digits of a landline without its area code. */
  | { readonly kind: "noAreaCode"; readonly number: string }
  | { readonly kind: "wrong" };

/** +852…, 00852…; +139… is one's own with a + too many. */
const foreign = /^\s*(?:\+(?!86|1)\d|00(?!86)[2-9]\d{1,2}[\s-]?\d{6})/;

export function judgePhone(text: string): PhoneVerdict {
  const narrow = text.normalize("NFKC").replace(/[‐-―−~]/g, "-");
  if (foreign.test(narrow)) return { kind: "foreign" };
  const whole = narrow
    // An extension in brackets stands behind a number, an area code before it.
    .replace(/(\d{7})\s*\((\d{1,6})\)\s*$/, "$1-$2")
    .replace(/[\s()[\]]+/g, (gap) => (gap.includes(")") ? "-" : ""))
    .replace(/(转?分机号?:?|转|ext\.?)/i, "-")
    .replace(/-{2,}/g, "-");
  const national = whole.replace(/^(\+86|0086|86(?=-))-?/, "");
  // Behind the country's code the area code is written without its 0.
  const plain = national !== whole && /^[2-9]/.test(national) ? `0${national}` : national;
  const digits = plain.replace(/-/g, "");
  if (/^1[3-9]\d{9}$/.test(digits)) return { kind: "mobile", number: digits };
  if (/^[48]00\d{7}$/.test(digits)) return { kind: "service" };
  const landline = /^(0(?:10|2\d|[3-9]\d{2}))-?(\d{7,8})(-\d{1,6})?$/.exec(plain);
  if (landline) return { kind: "landline", areaCode: landline[1]!, digits: landline[2]!.length };
  if (/^[2-9]\d{6,7}(-\d{1,6})?$/.test(plain)) return { kind: "noAreaCode", number: plain };
  return { kind: "wrong" };
}
