import type { Edition } from "../form/edition";
import type { CityTable } from "../merge/province/cityTable";
import type { UnitTables } from "../merge/province/unitTables";
import type { ProvinceDecisions } from "../report/planProvince";
import { resolveHead } from "./head";
import type { Options } from "./options";

type Choices = Pick<ProvinceDecisions, "senders" | "prefer" | "together">;

/** The tables of a file, by its name, by that of one of its sheets (文件 › 工作表), or by the name without its folder. */
function tablesOf(name: string, tables: readonly CityTable[]): readonly string[] {
  const files = tables.map(({ file }) => file);
  const bare = (file: string): string => file.replace(/ › .*$/, "");
  const named = files.filter((file) => file === name || bare(file) === name);
  return named.length > 0 ? named : files.filter((file) => bare(file).replace(/^.*[/\\]/, "") === name);
}

/** What the options say of the tables, by their files; a file that none of them is from is a mistake of the call. */
export function resolveTables(
  { sender = [], prefer = [], together = [] }: Options,
  tables: readonly CityTable[],
  edition: Edition,
): { readonly ok: true; readonly choices: Choices } | { readonly ok: false; readonly reason: string } {
  const known = (name: string): string =>
    tablesOf(name, tables).length > 0 ? "" : `没有读到“${name}”里的汇总表，请写报来的文件的名字。`;
  const wrong = [...prefer, ...together].map(known).find((reason) => reason !== "");
  if (wrong) return { ok: false, reason: wrong };
  const senders: Record<string, string> = {};
  for (const each of sender) {
    const at = each.lastIndexOf("=");
    const [file, unit] = [each.slice(0, at), each.slice(at + 1)];
    if (at < 1 || unit === "")
      return { ok: false, reason: `选项“--sender”后面要写“文件=推荐单位”，不是“${each}”。` };
    const head = resolveHead({ unit, sources: [] }, edition);
    const reason = head.ok ? known(file) : head.reason;
    if (reason !== "") return { ok: false, reason };
    if (head.ok) for (const name of tablesOf(file, tables)) senders[name] = head.known!.name;
  }
  const chosen = (names: readonly string[]): Record<string, boolean> =>
    Object.fromEntries(names.flatMap((name) => tablesOf(name, tables).map((file) => [file, true])));
  return { ok: true, choices: { senders, prefer: chosen(prefer), together: chosen(together) } };
}

/** Tables that stand beside another of their unit, and nobody has said which counts. */
export function openTables(
  units: readonly UnitTables[],
  { prefer = {}, together = {} }: Choices,
): readonly UnitTables["older"][number][] {
  return units
    .flatMap(({ older }) => older)
    .filter(({ table, newer, because, only }) => {
      const decided = prefer[newer.file] !== undefined || together[table.file] !== undefined;
      return !decided && (because !== "time" || only.length > 0);
    });
}
