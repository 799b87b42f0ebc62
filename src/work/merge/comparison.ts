import type { Edition } from "../../form/edition";
import type { FiledApplication } from "../../merge/filed/filed";
import type { Answers } from "../../merge/compare/questions";
import type { PreparedMerge } from "../../merge/compare/prepareMerge";
import type { OfferedSettings } from "../settings/settingsIn";
import type { Settings } from "../../form/settings/settings";
import type { News } from "../../report/newsText";
import type { Seen } from "./seenFiles";
import type { PickedFile } from "../pickedFiles";
import type { SourceOutcome } from "../../report/sourceOutcome";

/** Where the forms come from. */
export interface Sources {
  readonly files: readonly PickedFile[];
  /** Forms on sheets of the open workbook count too. */
  readonly ownSheets: boolean;
  /** These sources are all there are: what they no longer hold has been taken back. */
  readonly complete: boolean;
  /** What this machine remembers of the last merge, so that only what is new is read; null: everything is read. */
  readonly seen?: Seen | null;
}

/** What was read and compared, before anything is written. */
export interface Comparison {
  readonly workbook: string;
  /** The files, under the names by which sources are told apart. */
  readonly given: readonly PickedFile[];
  readonly prepared: PreparedMerge;
  /** That of the table: of the forms and of what it holds already. */
  readonly edition: Edition;
  /** The forms as they were read now. */
  readonly filed: readonly FiledApplication[];
  /** What is wrong between several forms, a sentence each. */
  readonly shared: readonly string[];
  readonly outcomes: readonly SourceOutcome[];
  /** What the bureau has answered so far to 是同一项目改名，还是两个项目？ */
  readonly answers: Answers;
  /** 本次申报设置 in files that came in, other than the workbook's own. */
  readonly offered: readonly (OfferedSettings & { readonly file: string })[];
  /** What is new since the last merge; null where everything was read. */
  readonly news: News | null;
  /** 本次申报设置 by which was judged; null where the workbook has none. */
  readonly settings: Settings | null;
  /** By which settings is judged and where they stand, a line, then what is wrong in them. */
  readonly judgedBy: readonly string[];
  /** Who of 应报名单 has applied, a sentence; "" where there is no list. */
  readonly expected: string;
  /** The same sources compared with further answers. */
  answered(further: Answers): Comparison;
}

/** What was written. */
export interface Written {
  /** False where the workbook showed it all already. */
  readonly changed: boolean;
  readonly rows: number;
  readonly summary: string;
  readonly sheets: readonly string[];
  readonly outcomes: readonly SourceOutcome[];
  /** What of it Excel did not take, although the tables are there: a sentence each. */
  readonly missing: readonly string[];
  /** Why what was written is not known to be what the preview showed; null where it was read back and agrees. */
  readonly doubt: string | null;
}
