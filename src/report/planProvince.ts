import type { Edition, SupportedProject } from "../form/edition";
import type { WordFinding } from "../merge/opinions/draftOpinions";
import type { Answers } from "../merge/compare/questions";
import type { CityTable } from "../merge/province/cityTable";
import { prepareProvince, type PreparedProvince } from "../merge/province/prepareProvince";
import { mergeProvince, type ProvinceChoices, type ProvinceResult } from "../merge/province/provinceMerge";
import type { ProvinceState } from "../merge/province/provinceState";
import type { TableChoices, UnreadFile } from "../merge/province/unitTables";
import { provinceDoubts } from "./provinceDoubts";
import { provinceSheets, type ProvinceSheets } from "./provinceSheets";

/** What the province decides in the preview; what it leaves open keeps its default, which loses nothing. */
export interface ProvinceDecisions extends ProvinceChoices, TableChoices {
  readonly answers?: Answers;
  /** By a table's file, the name of the unit that it comes from. */
  readonly senders?: Readonly<Record<string, string>>;
}

/** What a merge of the province does with these decisions, and what it writes. */
export interface ProvincePlan {
  readonly prepared: PreparedProvince;
  readonly result: ProvinceResult;
  readonly sheets: ProvinceSheets;
  /** What has to be settled between projects, a sentence each. */
  readonly doubts: readonly string[];
}

export interface ProvinceReading {
  readonly state: ProvinceState;
  readonly tables: readonly CityTable[];
  /** Projects of earlier years that came in with the tables. */
  readonly supported: readonly SupportedProject[];
  /** Files that came in and hold no table that can be read. */
  readonly unread?: readonly UnreadFile[];
  /** The day of the merge, 2020-06-22. */
  readonly today?: string;
}

/** Merges the cities' tables into what the workbook holds. Nothing is written. */
export function planProvince(
  { state, ...read }: ProvinceReading,
  { answers, together, prefer, senders, ...choices }: ProvinceDecisions,
  edition: Edition,
  word: WordFinding,
): ProvincePlan {
  const prepared = prepareProvince(state, { ...read, answers, together, prefer, senders }, edition);
  const result = mergeProvince(prepared, choices, edition);
  return {
    prepared,
    result,
    sheets: provinceSheets(result, edition, word),
    doubts: provinceDoubts(result, edition, word),
  };
}

/** The program's sheets as they were before: what the state alone says. */
export function sheetsBefore(state: ProvinceState, edition: Edition, word: WordFinding): ProvinceSheets {
  const prepared = prepareProvince(state, { tables: [] }, edition);
  return provinceSheets(mergeProvince(prepared, {}, edition), edition, word, true);
}
