import type { SnapshotCell } from "../../sheet/snapshot";
import { keyOfCell } from "../labels/labelKey";
import type { LabelIndex } from "../labels/labelIndex";
import { personOf, type RoleOf } from "../labels/recognise";

const longestHead = 16;

/** The section of a person whom a text names by his part in the project; null where it names none. */
export function personIn(cell: SnapshotCell, roleOf: RoleOf, who: ReadonlySet<string>): string | null {
  if (cell.kind !== "text" || cell.text.length > longestHead) return null;
  const { heading, label } = roleOf(cell);
  if (heading && who.has(heading)) return heading;
  // 申报单位 is asked for by 附件4-3 too.
  const hits = label?.hits.filter(({ field }) => field.id.endsWith(".name"));
  return label ? personOf({ ...label, hits: hits! }, who) : null;
}

/** 单位 beside 项目责任人 and 项目联系人: the section of what is asked about, by a word that stands before its labels (单位电话). */
export function unitIn(cell: SnapshotCell, { who, persons, prefixes }: LabelIndex): string | null {
  const { base } = keyOfCell(cell);
  const isWord = ([prefix, of]: readonly [string, string]) =>
    prefix === base && who.has(of) && !persons.has(of);
  return prefixes.get(base[0] ?? "")?.find(isWord)?.[1] ?? null;
}
