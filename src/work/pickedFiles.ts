import { shownNames } from "../text/person/shownName";
import type { GivenFile } from "./readEach";

/** A file that the user picked or dropped; its bytes are taken when its turn comes. */
export interface PickedFile {
  /** Unique among the picked files. */
  readonly name: string;
  readonly file: Blob;
}

/**
 * Picked files of which none has the name of the open workbook: its own forms and those of such a file are told apart.
 * 甲.xlsx beside an open 甲.xlsx becomes 甲（另添加）.xlsx.
 */
export function apartFrom(workbook: string, picked: readonly PickedFile[]): readonly PickedFile[] {
  const apart = (name: string): string => name.replace(/(\.[^.]*)?$/, "（另添加）$1");
  return picked.map((each) => (each.name === workbook ? { ...each, name: apart(each.name) } : each));
}

/** Picked files as they are read, under the names by which they may be shown. */
export function asGiven(picked: readonly PickedFile[]): GivenFile[] {
  const names = shownNames(picked.map(({ name }) => name));
  return picked.map(({ file }, index) => ({
    name: names[index]!,
    size: () => Promise.resolve(file.size),
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
}

export function unopened(name: string): string {
  return `“${name}”打不开，可能已被移动、改名、删除，添加以后又在别处改过，或者 U 盘已拔出。请重新添加。`;
}
