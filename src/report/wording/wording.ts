import type { FactOf, WordingKey } from "../../check/variants";

/** How one finding is put into words. Placeholders in braces are filled by fill.ts. */
export interface Wording {
  /** What happened, and to what. */
  readonly message: string;
  /** What to do next. */
  readonly advice: string;
}

/** Placeholders that are worked out from the finding as a whole; see fill.ts. */
export const computed = [
  ...([
    "label",
    "label2",
    "labels",
    "coverLabel",
    "rowLabel",
    "also",
    "alike",
    "place",
    "place2",
    "applicant",
  ] as const),
  ...([
    "orExplain",
    "printedUnit",
    "section",
    "cell",
    "cell2",
    "found",
    "other",
    "excerpt",
    "shared",
    "raw",
  ] as const),
  ...([
    "suggestion",
    "amountsNamed",
    "evidence",
    "ways",
    "mend",
    "readings",
    "offers",
    "formYear",
    "lastYear",
    "revenue",
  ] as const),
  ...(["year", "namelessApplicants", "namelessProjects"] as const),
] as const;
type Computed = (typeof computed)[number];

type PlaceholdersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

/** What a wording names that nothing gives, and which of its facts it leaves out; never where all is well. */
type Surplus<Key extends WordingKey, Words> = Exclude<PlaceholdersIn<Words>, Computed | FactOf<Key>>;
type Missing<Key extends WordingKey, Words> = Exclude<FactOf<Key>, PlaceholdersIn<Words>>;

type Sound<Key, One> = Key extends WordingKey
  ? One extends Wording
    ? [Surplus<Key, One[keyof One]> | Missing<Key, One[keyof One]>] extends [never]
      ? One
      : {
          readonly message: never;
          readonly surplus: Surplus<Key, One[keyof One]>;
          readonly missing: Missing<Key, One[keyof One]>;
        }
    : never
  : never;

/** Wordings by key; a key that no rule has, a placeholder that nothing fills and a fact that is not told do not compile. */
export function wordings<const Table extends Readonly<Record<string, Wording>>>(
  table: Table & { readonly [Key in keyof Table]: Sound<Key, Table[Key]> },
): Table {
  return table;
}

/** Rule id, with the variant behind a dot where a rule has several wordings. */
export type WordingTable = Readonly<Record<string, Wording>>;
