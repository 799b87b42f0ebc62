import { readFile } from "node:fs/promises";
import { describeFileNote, describeFileProblem, isArchive, type FileProblem } from "../files/node";
import { openArchiveInWorker, readInWorker } from "./files";
import type { SupportedProject } from "../form/edition";
import type { Edition } from "../form/edition";
import { readCityTables, type CityTable } from "../merge/province/cityTable";
import { readSupported } from "../merge/own/supportedList";
import { shownNames } from "../text/person/shownName";
import { fileErrorText } from "./fileErrorText";
import type { FoundFile } from "./findFiles";

/** What became of a file that was sent to the province. */
export interface ProvinceFile {
  readonly tables: readonly CityTable[];
  readonly supported: readonly SupportedProject[];
  /** What to say of it, a sentence each. */
  readonly said: readonly string[];
}

const nothing = (said: string): ProvinceFile => ({ tables: [], supported: [], said: [said] });

async function readOne(name: string, bytes: Uint8Array, edition: Edition): Promise<ProvinceFile> {
  const result = await readInWorker(name, bytes);
  if (!result.ok) return nothing(describeFileProblem(result.problem, name));
  const tables = readCityTables(name, result.workbook, edition);
  const supported = readSupported(result.workbook);
  const notes = result.notes.map((note) => describeFileNote(note, name));
  if (supported.length > 0)
    notes.push(`“${name}”：读出往年支持项目 ${supported.length} 个，已与本次申报比对。`);
  else if (tables.length === 0) notes.push(`“${name}”：没有找到填写过的汇总表（附件4-5），未列入。`);
  return { tables, supported, said: notes };
}

async function readAll({ name, path }: FoundFile, edition: Edition): Promise<ProvinceFile[]> {
  const bytes = await readFile(path).catch((error: unknown) => ({ error }));
  if (!(bytes instanceof Uint8Array)) return [nothing(`“${name}”${fileErrorText(bytes.error)}`)];
  const content = new Uint8Array(bytes);
  if (!isArchive(content)) return [await readOne(name, content, edition)];
  const opened = await openArchiveInWorker(content);
  const unreadable = (of: string, problem: FileProblem) => nothing(describeFileProblem(problem, of));
  if (!opened.ok) return [unreadable(name, opened.problem)];
  const names = shownNames(opened.files.map((inner) => inner.name));
  const found: ProvinceFile[] = [];
  for (const [index, inner] of opened.files.entries()) {
    const own = `${name}/${names[index]!}`;
    found.push(
      "problem" in inner ? unreadable(own, inner.problem) : await readOne(own, inner.bytes, edition),
    );
  }
  return found;
}

/** Reads the cities' workbooks one after the other. Never throws: what goes wrong is a sentence. */
export async function readProvinceFiles(
  files: readonly FoundFile[],
  edition: Edition,
): Promise<readonly ProvinceFile[]> {
  const found: ProvinceFile[] = [];
  for (const file of files) for (const each of await readAll(file, edition)) found.push(each);
  return found;
}
