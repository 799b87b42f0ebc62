/** Arithmetic on the values of date fields: YYYY-MM or YYYY-MM-DD. */

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Whole months from one date's month to another's; negative where the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

/** Whether a lies after b; a date without its day is compared by month only. */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** Whole years from a birthday to a day. */
export function ageOn(born: string, day: string): number {
  const age = yearOf(day) - yearOf(born);
  return day.slice(5) < born.slice(5, day.length) ? age - 1 : age;
}

function monthNumber(date: string): number {
  return yearOf(date) * 12 + Number(date.slice(5, 7));
}
