import { distinctNames } from "../text/distinctNames";
import { maskNumbers } from "../text/person/maskNumbers";

/** Letters that Excel does not allow in a sheet's name, or at its ends. */
const forbidden = /[\\/?*[\]:]/g;
const longest = 31;

/** Names for sheets from texts of any kind: allowed by Excel, not empty, none twice whatever the case of its letters. */
export function sheetNames(texts: readonly string[], otherwise: string): readonly string[] {
  const names = texts.map((text) => {
    const clean =
      maskNumbers(text)
        .replace(forbidden, " ")
        .replace(/\s+/g, " ")
        .replace(/^'+|'+$/g, "")
        .trim() || otherwise;
    return clean.slice(0, longest).trim();
  });
  return distinctNames(names, (name, number) => {
    const end = `（${number}）`;
    return name.slice(0, longest - end.length).trim() + end;
  });
}
