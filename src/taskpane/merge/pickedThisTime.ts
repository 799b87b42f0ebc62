import type { PickedFile } from "../../work/pickedFiles";
import { addFiles } from "./pickedFile";

let picked: readonly PickedFile[] = [];

/** The files that were picked since the pane was opened: other steps show their cells as well. */
export const pickedThisTime = (): readonly PickedFile[] => picked;

/** Keeps files at hand; a file of the same name replaces the one before. */
export function keepPicked(files: readonly PickedFile[]): void {
  picked = addFiles(picked, files, () => true);
}
