import type { FindingGroup, WordedFinding } from "../../work/check/checkedWorkbook";

/** How the list shows findings while they are mended or filtered: each in its place, with what has become of it. */
export interface Listing {
  /** Of a project as it was at the beginning, also what the filter leaves out. */
  allOf(project: string): readonly WordedFinding[];
  /** In sight, of a project; null: between projects. */
  findingsOf(project: string | null): readonly WordedFinding[];
  /** Those that have come since mending began. */
  freshOf(project: string | null): readonly WordedFinding[];
  groupOf(finding: WordedFinding): FindingGroup;
  markOf(finding: WordedFinding): Mark | null;
  /** Whether it is the one that is being mended. */
  isCurrent(finding: WordedFinding): boolean;
}

/** What has become of a finding; `text` stands beside its cell, `more` below. */
export interface Mark {
  readonly text: string;
  readonly more: string | null;
  /** There is nothing left to do about it. */
  readonly done: boolean;
}
