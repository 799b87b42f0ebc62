import { arrange, commit } from "./commit";
import { jobOf } from "./job";
import type { OwnSheetsWrite } from "./job";
import { prepare } from "./prepare";
import type { Prepared } from "./prepare";
import { settle, tidyUp } from "./recover";

/**
 * Brings sheets of our own into a new state, all together: whatever request fails, the workbook has all of them as
 * before or all of them as wanted. Throws the error where they are as before. HostFailure "LeftOver", "NotSwapped",
 * "NotRestored" and "Unknown" tell what is left to do by hand where Excel does not even let the rest be tidied up.
 * `front` names the sheet that is shown afterwards.
 */
export async function writeOwnSheets(write: OwnSheetsWrite, front: string): Promise<void> {
  const job = await jobOf(write);
  let prepared: Prepared;
  try {
    prepared = await prepare(job);
  } catch (error) {
    await tidyUp(job, error);
    throw error;
  }
  try {
    await commit(job, prepared);
  } catch (error) {
    if (!(await settle(job, prepared, error))) throw error;
  }
  await arrange(job, prepared, front).catch(() => undefined); // where sheets stand is not worth an error
}
