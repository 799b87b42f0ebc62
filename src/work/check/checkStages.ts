import type { AcrossFinding, Finding } from "../../check/finding";
import type { Edition } from "../../form/edition";
import type { FiledApplication, Source } from "../../merge/filed/filed";
import type { PrintedValues } from "../../merge/filed/printApplication";
import type { SharedFinding } from "../../merge/opinions/acrossOpinions";
import type { WordFinding } from "../../merge/opinions/draftOpinions";
import type { OwnOpinions } from "../../merge/opinions/ownOpinions";
import type { Party } from "../../merge/opinions/parties";
import type { Opinion } from "../../merge/own/opinions";
import type { Application, Choices, WorkbookReading } from "../../read/application";
import type { WorkbookSnapshot } from "../../sheet/snapshot";

import type { ReadSettings } from "../settings/settingsIn";

/** The stages that a check goes through; stages.ts has them, loaded when the first check begins. */
export interface CheckStages {
  editionFor(workbook: WorkbookSnapshot | null): Edition;
  settingsIn(workbook: WorkbookSnapshot): ReadSettings | null;
  readingSteps(
    workbook: WorkbookSnapshot,
    edition: Edition,
    choices?: Choices,
  ): Generator<number, WorkbookReading>;
  checkSteps(
    application: Application,
    edition: Edition,
    file?: string,
  ): Generator<undefined, readonly Finding[]>;
  acrossSteps(
    applications: readonly Application[],
    edition: Edition,
  ): Generator<undefined, readonly AcrossFinding[]>;
  fileApplication(
    application: Application,
    findings: readonly Finding[],
    edition: Edition,
    source: Source,
  ): FiledApplication;
  ownDrafts(filed: FiledApplication, edition: Edition, word: WordFinding): readonly Opinion[];
  sharedDrafts(shared: SharedFinding, edition: Edition, word: WordFinding): readonly Opinion[];
  ownOpinions(
    workbook: WorkbookSnapshot,
    filed: readonly FiledApplication[],
    shared: readonly SharedFinding[],
    edition: Edition,
    word: WordFinding,
  ): OwnOpinions;
  materialsLeft(
    workbook: WorkbookSnapshot,
    projects: readonly PrintedValues[],
    edition: Edition,
  ): readonly (number | null)[];
  partiesOf(filed: readonly FiledApplication[]): readonly Party[];
  readonly wordFinding: WordFinding;
}
