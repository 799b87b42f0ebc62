/**
 * Where the files of a run are read: on this thread as far as they are small and sound, in one thread, or in one for each
 * core.
 */
export type WayToRead = "here" | "oneThread" | "threads";

/** With threads forty files take half as much CPU again. */
const few = 40;
/** Up to so many a second thread on two cores costs a tenth more CPU and 30 MB: it compiles for itself what the first has. */
const severalHundred = 400;

/** How so many files are read best on a machine of so many cores. On two, this thread and the compiling take one. */
export function wayToRead(files: number, cores: number): WayToRead {
  if (files <= few) return "here";
  return cores <= 2 && files <= severalHundred ? "oneThread" : "threads";
}
