/** What an enterprise filled in, by the field list's ids; what is missing was left blank. Options by their printed words. */
export type Answers = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>;

/** The 附件4-3 targets: name and value of each line. */
export interface Targets {
  readonly quantitative: readonly (readonly [string, string])[];
  readonly qualitative: readonly (readonly [string, string])[];
}

export interface SampleProject {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly answers: Answers;
  readonly targets: Targets;
}
