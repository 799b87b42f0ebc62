import { shownNames } from "../../text/person/shownName";
import type { GivenFile } from "../../work/readEach";
import type { PickedFile } from "./pickedFile";

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
  return `“${name}”打不开，可能已被移动、改名或删除。请重新添加。`;
}
