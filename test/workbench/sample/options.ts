import type { Answers } from "./answers";

/** A filled-in value, or nothing. */
export function answer(answers: Answers, field: string): string | number | undefined {
  const value = answers[field];
  return typeof value === "object" ? undefined : value;
}

/** A year's value of a row of the financial table. */
export function yearAnswer(answers: Answers, field: string, year: number): number | undefined {
  const values = answers[field] as readonly unknown[] | undefined;
  return values?.[year] as number | undefined;
}

/** Printed options, each with its box ticked or empty: “☑平台级”. */
export function boxes(answers: Answers, field: string, options: readonly string[]): string[] {
  const chosen = (answers[field] ?? []) as readonly string[];
  return options.map((option) => (chosen.includes(option) ? "☑" : "□") + option);
}
