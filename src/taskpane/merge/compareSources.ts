import type { MergeChoices } from "../../merge/applyMerge";
import { ownSheets } from "../../merge/ownSheets";
import type { Services } from "../services";
import type { Comparison, Sources } from "./mergeModel";
import { readFiles, readOne } from "./readSources";
import type { SourceControl } from "./readSources";
import { guessUnit } from "./unitGuess";

export interface Compared {
  readonly comparison: Comparison;
  /** The choices that lose nothing. */
  readonly choices: MergeChoices;
}

/** Reads the open workbook and the picked files, and compares them with what the workbook holds of earlier merges. */
export async function compareSources(
  services: Services,
  sources: Sources,
  control: SourceControl,
): Promise<Compared> {
  const stages = await services.merge();
  const { currentEdition: edition, prepareMerge, readState, wordFinding } = stages;
  const snapshot = await services.host.readWorkbook({ signal: control.signal });
  const own = sources.ownSheets ? [readOne(snapshot, snapshot.name, stages)] : [];
  const picked =
    sources.files.length > 0 ? await readFiles(sources.files, stages, await services.files(), control) : [];
  const filed = [...own, ...picked].flatMap((source) => source.filed);
  const state = readState(snapshot, edition);
  const files = [...own, ...picked].map(({ outcome }) => outcome.name);
  const offered = picked.flatMap((source) => source.offered);
  const prepared = prepareMerge(
    state,
    { filed, files, complete: sources.complete, offered },
    edition,
    wordFinding,
  );
  const unit = guessUnit(filed, edition);
  return {
    comparison: {
      workbook: snapshot.name,
      prepared,
      filed,
      shared: prepared.shared.map(({ finding }) => wordFinding(finding, edition).message),
      // that the open workbook has no form of its own is nothing to report beside files
      outcomes: [...own.filter((source) => source.filed.length > 0), ...picked].map(({ outcome }) => outcome),
    },
    choices: {
      placement: state.facts.placement,
      head: { sheet: ownSheets.summary, city: unit?.city ?? "", unit: unit?.name ?? "" },
      conflicts: {},
      listed: {},
    },
  };
}
