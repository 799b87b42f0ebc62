import { describeFileNote, describeFileProblem } from "../files/node";
import type { Edition, SupportedProject } from "../form/edition";
import { readCityTables, type CityTable } from "../merge/province/cityTable";
import { readSupported } from "../merge/own/supportedList";
import { readInWorker } from "./files";
import type { FoundFile } from "./findFiles";
import { readEach, type OnRead } from "./readEach";

/** What became of a file that was sent to the province. */
interface ProvinceFile {
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

/** Reads the cities' workbooks. Never throws: what goes wrong is a sentence. */
export function readProvinceFiles(
  files: readonly FoundFile[],
  edition: Edition,
  onRead: OnRead,
): Promise<readonly ProvinceFile[]> {
  const read = (name: string, bytes: Uint8Array) => readOne(name, bytes, edition);
  return readEach(files, { read, unreadable: (_name, reason) => nothing(reason) }, onRead);
}
