import { distinctNames } from "../text/distinctNames";
import { maskNumbers } from "../text/person/maskNumbers";

/** So long a name fits into every file system and mail program, with the folder before it. */
const longest = 60;
const before = "退回单-";
const behind = ".xlsx";

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

/** Names of the slips' files, 退回单-长春启明.xlsx: at most 60 characters, and none twice on any system. */
export function slipFiles(applicants: readonly string[]): readonly string[] {
  const numbered = (name: string, number: number): string => {
    const end = `（${number}）${behind}`;
    return beginning(name.slice(0, -behind.length), longest - end.length) + end;
  };
  const names = applicants.map((applicant) => {
    const named = allowed(applicant) || "未填单位名称";
    return beginning(before + named, longest - behind.length) + behind;
  });
  return distinctNames(names, numbered);
}
