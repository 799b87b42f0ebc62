/** Largest file that is read, in bytes. */
export const maxFileBytes = 50 * 1024 * 1024;

/** Largest .zip of files that is opened, in bytes: scans and photos may lie beside the forms. */
export const maxArchiveBytes = 500 * 1024 * 1024;

/** Entries of one zip: a real workbook has a few hundred, and each costs time before it is known to be needless. */
export const maxZipEntries = 10_000;

/** Sum of the sizes to which the needed parts of one file unpack; a million styled rows take about 400 MB. */
export const maxUnpackedBytes = 512 * 1024 * 1024;

/** Cells that hold something, over all sheets. */
export const maxCells = 1_000_000;

/** Letters in all cells together; each is held several times until it is shown. */
export const maxTextLength = 50_000_000;

/** How much one file may hold, by what it is. */
export interface Limits {
  readonly unpackedBytes: number;
  readonly cells: number;
  readonly letters: number;
}

/** For what others send. */
export const limitsOfOthers: Limits = {
  unpackedBytes: maxUnpackedBytes,
  cells: maxCells,
  letters: maxTextLength,
};

/** For the workbook that merges are written into: 10,000 projects with all that is said of them fit, and as much of others beside. */
export const ownLimits: Limits = {
  unpackedBytes: 1536 * 1024 * 1024,
  cells: 6_000_000,
  letters: 300_000_000,
};

/** Excel's own limits since 2007. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** A file that is read for longer is given up. */
export const defaultTimeoutMs = 10_000;

/** Megabytes of objects that one reader may hold, where the platform lets it be said (Node); beyond it only that reader ends. */
export const maxHeapMegabytes = 512;

/** The same for the workbook that merges are written into. */
export const ownHeapMegabytes = 3072;
