/**
 * Where the files of a run are read: on this thread as far as they are small and sound, on this one and in another, or in
 * one for each core.
 */
export type WayToRead = "here" | "hereAndOneThread" | "threads";

/** With threads forty files take half as much CPU again. */
const few = 40;
/** Up to so many a third thread on two cores costs 20 MB, for it compiles for itself what the others have, and saves a ninth of the time. */
const severalHundred = 400;

/** How so many files are read best on a machine of so many cores. */
export function wayToRead(files: number, cores: number): WayToRead {
  if (files <= few) return "here";
  return cores <= 2 && files <= severalHundred ? "hereAndOneThread" : "threads";
}
