import { distinctNames } from "../distinctNames";
import { maskNumbers } from "./maskNumbers";

/** The most letters of a name that are shown; of a longer one beginning and end. */
const longest = 120;
const endShown = 30;

/**
 * The name of a file, a folder or a sheet as it may be shown: without numbers of persons, on one line, in the order in
 * which it is written, and short. “甲\u202exslx.exe” is shown as 甲xslx.exe.
 */
export function shownName(name: string): string {
  const plain = maskNumbers(name)
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, "")
    .replace(/[\s\p{Z}\p{Cc}]+/gu, " ")
    .trim();
  const letters = [...plain];
  if (letters.length <= longest) return plain;
  return `${letters.slice(0, longest - endShown - 1).join("")}…${letters.slice(-endShown).join("")}`;
}

/** Names as they may be shown, each its own: of those that are alike once they are masked the second gets （2）. */
export function shownNames(names: readonly string[]): readonly string[] {
  return distinctNames(names.map(shownName), (shown, number) => {
    const dot = shown.lastIndexOf(".");
    const at = dot > 0 ? dot : shown.length;
    return `${shown.slice(0, at)}（${number}）${shown.slice(at)}`;
  });
}
