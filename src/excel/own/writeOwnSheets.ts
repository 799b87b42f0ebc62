import type { WriteControl } from "../../work/host";
import { HostFailure } from "../failure";
import { orCancelled } from "../orCancelled";
import { inTurn } from "../turns";
import { whileWriting } from "../writing";
import { drawCharts } from "./charts";
import { commit, show } from "./commit";
import { pagesOf, writePages } from "./pages";
import { jobOf } from "./job";
import type { OwnSheetsWrite } from "./job";
import { expectedOf, readBack } from "./readBack";
import { prepare, stopIf } from "./prepare";
import type { Prepared } from "./prepare";
import { makeWhole } from "./leftovers";
import { settle, tidyUp } from "./recover";
import { sortAgain } from "./sortAgain";

/**
 * Brings sheets of our own into a new state, all together: whatever request fails, the workbook has all of them as
 * before or all of them as wanted. Sheets that are there stay the same sheets, so that formulas, links and charts of the
 * user go on referring to them. Throws the error where all is as before. HostFailure "LeftOver", "NotTidied",
 * "NotRestored" and "Unknown" tell what is left to do by hand where Excel does not even let the rest be tidied up.
 * What was written is read back: "Differs" and "Unchecked" tell that it is not what was wanted, or not known to be.
 * `front` names the sheet that is shown afterwards, if any.
 */
export function writeOwnSheets(
  write: OwnSheetsWrite,
  front: string | null,
  control: WriteControl = {},
): Promise<void> {
  let stoppable = true;
  const onPointOfNoReturn = (): void => {
    stoppable = false;
    control.onPointOfNoReturn?.();
  };
  const left = new AbortController();
  control.signal?.addEventListener("abort", () => stoppable && left.abort());
  const work = inTurn(
    (isPassed) => whileWriting(() => writeAll(write, front, { ...control, onPointOfNoReturn }, isPassed)),
    left.signal,
  );
  return orCancelled(work, control.signal, () => stoppable);
}

async function writeAll(
  write: OwnSheetsWrite,
  front: string | null,
  { signal, onPointOfNoReturn, onFootersMissing, onChartsMissing }: WriteControl,
  isPassed: () => boolean,
): Promise<void> {
  stopIf(signal);
  let job = await jobOf(write);
  if (job.leftovers.length > 0) {
    const recovered = await makeWhole();
    const { restored = [], finished = [], removed = [] } = recovered ?? {};
    const changed = [...restored, ...finished, ...removed];
    // what was to be written was worked out from sheets that were half done
    if (changed.length > 0) throw new HostFailure("Recovered", changed.join("”“"));
    job = await jobOf(write);
  }
  let prepared: Prepared;
  try {
    prepared = await prepare(job, signal);
  } catch (error) {
    if (!isPassed()) await tidyUp(job, error);
    throw error;
  }
  onPointOfNoReturn?.();
  try {
    await commit(job, prepared);
  } catch (error) {
    if (!(await settle(prepared, error))) throw error;
  }
  const doubt: unknown = await readBack(expectedOf(job, prepared)).then(
    () => null,
    (error: unknown) => error,
  );
  // the tables are whole without what follows
  await sortAgain(job, prepared)
    .catch(() => sortAgain(job, prepared))
    .catch(() => undefined);
  const pages = pagesOf(job, prepared);
  const paged = await writePages(pages)
    .catch(() => writePages(pages))
    .then(
      () => prepared.paged,
      () => false,
    );
  if (!paged) onFootersMissing?.();
  const { charts = [] } = write.made;
  if (charts.length > 0) await drawCharts(charts).catch(() => onChartsMissing?.());
  if (front !== null) await show(front).catch(() => undefined); // what is shown is not worth an error
  if (doubt) throw doubt;
}
