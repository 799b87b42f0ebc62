import type { SupportedProject } from "../../form/edition";
import type { CityTable } from "../../merge/province/cityTable";
import type { ProvinceResult } from "../../merge/province/provinceMerge";
import type { SheetPlan } from "../../sheet/plan";
import type { PickedFile } from "../merge/pickedFile";
import { readEach } from "../merge/readEach";
import type { SourceControl } from "../merge/readEach";
import type { Services } from "../services";

/** What became of a file: its table, or why it holds none that counts. */
export interface CityFile {
  readonly name: string;
  readonly table: CityTable | null;
  /** Projects of earlier years, where the file holds a list of them. */
  readonly supported: readonly SupportedProject[];
  readonly reason: string;
  /** What of the file should be looked at, a sentence each. */
  readonly notes: readonly string[];
}

/** The province's table before it is written. */
export interface ProvincePreview {
  readonly result: ProvinceResult;
  readonly files: readonly CityFile[];
  /** What has to be settled between units, a sentence each. */
  readonly doubts: readonly string[];
  readonly plans: readonly SheetPlan[];
}

function reasonFor(name: string, table: CityTable | null, listed: number): string {
  if (listed > 0) return `“${name}”：读出往年支持项目 ${listed} 个，已与本次申报比对。`;
  return table ? "" : `“${name}”：没有找到填写过的汇总表（附件4-5），未列入。`;
}

/** Reads the cities' workbooks and puts their tables together; nothing is written. */
export async function readProvince(
  services: Services,
  picked: readonly PickedFile[],
  control: SourceControl,
): Promise<ProvincePreview> {
  const { currentEdition: edition, ...stages } = await import("./stages");
  const reader = await services.files();
  const unreadable = (name: string, reason: string): CityFile => ({
    name,
    table: null,
    supported: [],
    reason,
    notes: [],
  });
  const files = await readEach<CityFile>(picked, reader, control, {
    async read(name, bytes, options) {
      const result = await reader.readInWorker(name, bytes, options);
      if (!result.ok) return unreadable(name, reader.describeFileProblem(result.problem, name));
      const table = stages.readCityTable(name, result.workbook, edition);
      const supported = stages.readSupported(result.workbook);
      const notes = result.notes.map((note) => reader.describeFileNote(note, name));
      return { name, table, supported, reason: reasonFor(name, table, supported.length), notes };
    },
    unreadable,
  });
  const tables = files.flatMap(({ table }) => table ?? []);
  const result = stages.mergeProvince(
    tables,
    edition,
    files.flatMap(({ supported }) => supported),
  );
  return {
    result,
    files,
    doubts: stages.provinceDoubts(result, edition, stages.wordFinding),
    plans: stages.provinceSheets(result, edition, stages.wordFinding),
  };
}
