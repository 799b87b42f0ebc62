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
  const own = sources.ownSheets ? readOne(snapshot, snapshot.name, stages) : null;
  const ownHasForms = own !== null && own.filed.length > 0;
  const picked =
    sources.files.length > 0
      ? await readFiles(sources.files, stages, await services.files(), control)
      : { filed: [], offered: [], outcomes: [] };

  const filed = [...(own?.filed ?? []), ...picked.filed];
  const outcomes = [...(ownHasForms ? [own.outcome] : []), ...picked.outcomes];
  const state = readState(snapshot, edition);
  const prepared = prepareMerge(
    state,
    {
      filed,
      files: [...(own ? [snapshot.name] : []), ...picked.outcomes.map(({ name }) => name)],
      complete: sources.complete,
      offered: picked.offered,
    },
    edition,
    wordFinding,
  );
  const unit = guessUnit(filed, edition);
  const head = { sheet: ownSheets.summary, city: unit?.city ?? "", unit: unit?.name ?? "" };
  return {
    comparison: { workbook: snapshot.name, prepared, outcomes },
    choices: { placement: state.facts.placement, head, conflicts: {}, listed: {} },
  };
}
