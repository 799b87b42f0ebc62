import { residentIdCheck } from "./checkCharacters";

/** What makes digits the number of a person: a region of the country first, then a day of birth. */

const region = /^(?:1[1-9]|[2-5]\d|6[0-5]|71|8[1-3])/;
const day = /^(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
/** Years in which people were born who sign a form today. */
const likelyYear = /^(?:19[3-9]\d|200\d|201[0-5])$/;

function isDay(month: number, date: number, year: number): boolean {
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
}

/** Whether eight digits are a day from 1900 on. */
function isBirthDay(digits: string): boolean {
  if (!/^(?:19|20[0-2])/.test(digits) || !day.test(digits.slice(4, 8))) return false;
  return isDay(Number(digits.slice(4, 6)), Number(digits.slice(6, 8)), Number(digits.slice(0, 4)));
}

/** 18 characters with region and day of birth; the last one may be wrong or hidden. */
export function looksPersonal(number: string): boolean {
  return /^\d{17}[\dX*]$/.test(number) && region.test(number) && isBirthDay(number.slice(6, 14));
}

/** The same with the right check character: hardly any other number is that. */
export function isPersonal(number: string): boolean {
  return looksPersonal(number) && residentIdCheck(number.slice(0, 17)) === number[17];
}

/** 15 digits of the first generation, given until 1999: region, day of birth without its century, order. */
export function looksOldPersonal(number: string): boolean {
  if (!region.test(number) || !/^\d{15}$/.test(number)) return false;
  const [year, month, date] = [6, 8, 10].map((at) => Number(number.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  return year >= 30 && day.test(number.slice(8, 12)) && isDay(month, date, 1900 + year);
}

/** A number with a few characters too few or too many behind its day of birth, or hidden by stars there. */
export function looksUnfinished(number: string): boolean {
  return region.test(number) && isBirthDay(number.slice(6, 14)) && /^\d{14}[\dX*]{0,6}$/.test(number);
}

/** Region and day of birth, whatever comes behind: what is left of a number that was rounded or divided. */
export function beginsPersonal(number: string): boolean {
  return /^\d{14}/.test(number) && region.test(number) && isBirthDay(number.slice(6, 14));
}

/** Whether a number stands anywhere in digits that are too many for any other: a telephone's with it, or two. */
export function holdsPersonal(number: string): boolean {
  return [...number].some((_, at) => {
    const rest = number.slice(at);
    return (rest.length > 16 && beginsPersonal(rest)) || looksOldPersonal(rest.slice(0, 15));
  });
}

const digits = "0123456789X";

function withOneMore(number: string): boolean {
  for (let at = 0; at <= number.length; at++)
    for (const digit of digits) if (isPersonal(number.slice(0, at) + digit + number.slice(at))) return true;
  return false;
}

function withOneLess(number: string): boolean {
  return [...number].some((_, at) => isPersonal(number.slice(0, at) + number.slice(at + 1)));
}

/**
 * Whether characters that stand together without a gap are a person's number as people mistype it: 15 digits, one or
 * two missing, one or two too many, or a day that is none.
 */
export function isMistyped(number: string): boolean {
  if (looksUnfinished(number) || looksOldPersonal(number)) return true;
  if (number.length === 17) return withOneMore(number);
  if (number.length === 19) return withOneLess(number);
  const whole = /^\d{17}[\dX*]$/.test(number);
  return whole && region.test(number) && likelyYear.test(number.slice(6, 10));
}
