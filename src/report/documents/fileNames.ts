import { distinctNames } from "../../text/distinctNames";
import { maskNumbers } from "../../text/person/maskNumbers";

/** So long a name fits into every file system and mail program, with the folder before it. */
const longest = 60;

/** The beginning of a text, of at most so many UTF-16 units, no letter cut in two. */
function beginning(text: string, length: number): string {
  let short = "";
  for (const letter of text) {
    if (short.length + letter.length > length) break;
    short += letter;
  }
  return short;
}

/** What of a text may stand in a file's name: no controls, no signs that turn the line, nothing that Windows refuses. */
function allowed(text: string): string {
  return maskNumbers(text)
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Z}]/gu, "")
    .replace(/[\\/:*?"<>|]/g, "")
    .replace(/^\.+|\.+$/g, "");
}

/**
 * Names of files, 退回单-长春启明.xlsx: `before`, what each is about (`otherwise` where that says nothing), the ending; at most
 * 60 characters, and none twice on any system.
 */
export function fileNames(
  before: string,
  texts: readonly string[],
  behind: string,
  otherwise: string,
): readonly string[] {
  const numbered = (name: string, number: number): string => {
    const end = `（${number}）${behind}`;
    return beginning(name.slice(0, -behind.length), longest - end.length) + end;
  };
  const names = texts.map(
    (text) => beginning(before + (allowed(text) || otherwise), longest - behind.length) + behind,
  );
  return distinctNames(names, numbered);
}
