/** How one finding is put into words. Placeholders in braces are filled by fill.ts. */
export interface Wording {
  /** What happened, and to what. */
  readonly message: string;
  /** What to do next. */
  readonly advice: string;
  /** The part of the clause that matters here; the whole clause is quoted where an edition does not have it. */
  readonly quote?: string;
}

/** Rule id, with the variant behind a dot where a rule has several wordings. */
export type WordingTable = Readonly<Record<string, Wording>>;
