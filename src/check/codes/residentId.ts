import { residentIdCheck } from "../../text/person/checkCharacters";

/** Resident identity card numbers (GB 11643-1999): region, date of birth, sequence (odd male, even female), ISO 7064 MOD 11-2 check. */

export type ResidentIdVerdict =
  | { readonly kind: "valid"; readonly born: string; readonly sex: "male" | "female" }
  | { readonly kind: "fifteenDigits" }
  | { readonly kind: "form" }
  | { readonly kind: "region" }
  | { readonly kind: "birthDate" }
  | { readonly kind: "checkCharacter" };

export function judgeResidentId(text: string): ResidentIdVerdict {
  if (/^\d{15}$/.test(text)) return { kind: "fifteenDigits" };
  if (!/^\d{17}[\dX]$/.test(text)) return { kind: "form" };
  const region = Number(text.slice(0, 2));
  if (!((region >= 11 && region <= 65) || region === 71 || (region >= 81 && region <= 83)))
    return { kind: "region" };
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isRealDay(born)) return { kind: "birthDate" };
  if (residentIdCheck(text) !== text[17]) return { kind: "checkCharacter" };
  return { kind: "valid", born, sex: Number(text[16]) % 2 ? "male" : "female" };
}

/** Whether YYYY-MM-DD is a day of the calendar. */
function isRealDay(day: string): boolean {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
}
