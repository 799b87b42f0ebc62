import type { SupportedProject } from "../../form/edition";
import type { CityTable } from "../../merge/province/cityTable";
import type { ProvinceState } from "../../merge/province/provinceState";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { ProvinceDecisions, ProvincePlan } from "../../report/planProvince";
import type { PickedFile } from "../merge/pickedFile";
import { readEach } from "../merge/readEach";
import type { SourceControl } from "../merge/readEach";
import type { Services } from "../services";

/** What became of a file: its table, or why it holds none that counts. */
export interface CityFile {
  readonly name: string;
  readonly tables: readonly CityTable[];
  /** Projects of earlier years, where the file holds a list of them. */
  readonly supported: readonly SupportedProject[];
  readonly reason: string;
  /** What of the file should be looked at, a sentence each. */
  readonly notes: readonly string[];
}

/** The province's table before it is written. */
export interface ProvincePreview extends ProvincePlan {
  readonly files: readonly CityFile[];
  readonly decisions: ProvinceDecisions;
  /** The same files with further decisions. */
  decided(further: ProvinceDecisions): ProvincePreview;
  /** The same files and decisions, compared with the workbook as it is now; null where nothing has changed there. */
  reread(workbook: WorkbookSnapshot): ProvincePreview | null;
}

function reasonFor(name: string, tables: readonly CityTable[], listed: number): string {
  if (listed > 0) return `“${name}”：读出往年支持项目 ${listed} 个，已与本次申报比对。`;
  return tables.length > 0 ? "" : `“${name}”：没有找到填写过的汇总表（附件4-5），未列入。`;
}

/** Reads the cities' workbooks and compares them with what the open one holds; nothing is written. */
export async function readProvince(
  services: Services,
  picked: readonly PickedFile[],
  control: SourceControl,
): Promise<ProvincePreview> {
  const { currentEdition: edition, ...stages } = await import("./stages");
  const open = await services.host.readWorkbook({ signal: control.signal });
  const reader = await services.files();
  const unreadable = (name: string, reason: string): CityFile => ({
    name,
    tables: [],
    supported: [],
    reason,
    notes: [],
  });
  const files = await readEach<CityFile>(picked, reader, control, {
    async read(name, bytes, options) {
      const result = await reader.readInWorker(name, bytes, options);
      if (!result.ok) return unreadable(name, reader.describeFileProblem(result.problem, name));
      const tables = stages.readCityTables(name, result.workbook, edition);
      const supported = stages.readSupported(result.workbook);
      const notes = result.notes.map((note) => reader.describeFileNote(note, name));
      return { name, tables, supported, reason: reasonFor(name, tables, supported.length), notes };
    },
    unreadable,
  });
  const read = {
    tables: files.flatMap(({ tables }) => tables),
    supported: files.flatMap(({ supported }) => supported),
  };
  const planned = (state: ProvinceState, decisions: ProvinceDecisions): ProvincePreview => ({
    ...stages.planProvince({ ...read, state }, decisions, edition, stages.wordFinding),
    files,
    decisions,
    decided: (further) => planned(state, { ...decisions, ...further }),
    reread: (workbook) => {
      const now = stages.readProvinceState(workbook, edition);
      return JSON.stringify(now) === JSON.stringify(state) ? null : planned(now, decisions);
    },
  });
  return planned(stages.readProvinceState(open, edition), {});
}
