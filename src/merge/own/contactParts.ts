import type { AskedColumn } from "./askedColumns";
import type { SummaryCells } from "./summaryTable";

/** A telephone as it is written: 139 9729 2220, +86-139…, 0434-3220001. */
const telephone =
  /(?:\+?86[-\s]?)?1[3-9]\d(?:[-\s]?\d{4}){2}(?!\d)|(?:[(（]0\d{2,3}[)）]|0\d{2,3})[-—\s]?\d{7,8}(?!\d)/;
const between = /^[\s、，,；;：:/|（(）)\-—]+|[\s、，,；;：:/|（(\-—]+$/g;
/** Words before a name or a number that are none of it. */
const words = /^(?:联系人|联络人|姓名)[：:\s]*|[（(]?(?:联系)?(?:手机|电话|方式)(?:号码?)?[：:\s]*$/g;

const bare = (text: string): string =>
  text.trim().replace(between, "").replace(words, "").replace(between, "");

/** Name and number in one text: 孙娜建 19997292220, 19997292220（孙娜建）; null where it holds only one of them. */
function parted(text: string): { readonly name: string; readonly telephone: string } | null {
  const found = telephone.exec(text.normalize("NFKC"));
  if (!found) return null;
  const whole = text.normalize("NFKC");
  const before = bare(whole.slice(0, found.index));
  if (/\p{L}/u.test(before)) {
    const numbers = whole
      .slice(found.index)
      .trim()
      .replace(/[)）]$/, "");
    return { name: before, telephone: numbers };
  }
  const behind = bare(whole.slice(found.index + found[0].length));
  return /^\p{L}[\p{L}·\s]*$/u.test(behind) ? { name: behind, telephone: found[0] } : null;
}

/**
 * Name and number that stand in one cell of the column of names, of a table that others typed of either column; what follows
 * the first number stays with it. Where an edition asks for several persons, this is the first of them.
 */
export function withPartedContact(
  cells: SummaryCells,
  columns: readonly AskedColumn[],
  received: boolean,
): SummaryCells {
  const person = columns.find(({ role }) => role === "person")?.id;
  const number = columns.find(({ role }) => role === "telephone")?.id;
  if (person === undefined || number === undefined) return cells;
  const [name, telephone] = [cells[person] ?? "", cells[number] ?? ""];
  if (telephone !== "" && (name !== "" || !received)) return cells;
  const found = parted(name || telephone);
  return found ? { ...cells, [person]: found.name, [number]: found.telephone } : cells;
}
