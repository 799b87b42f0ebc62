import type { CityTable } from "../../merge/province/cityTable";
import type { ProvinceResult } from "../../merge/province/provinceMerge";
import type { SheetPlan } from "../../sheet/plan";
import type { PickedFile } from "../merge/pickedFile";
import { readWorkbooks } from "../merge/readWorkbooks";
import type { SourceControl } from "../merge/readWorkbooks";
import type { Services } from "../services";

/** What became of a file: its table, or why it holds none that counts. */
export interface CityFile {
  readonly name: string;
  readonly table: CityTable | null;
  readonly reason: string;
}

/** The province's table before it is written. */
export interface ProvincePreview {
  readonly result: ProvinceResult;
  readonly files: readonly CityFile[];
  /** What has to be settled between units, a sentence each. */
  readonly doubts: readonly string[];
  readonly plans: readonly SheetPlan[];
}

/** Reads the cities' workbooks and puts their tables together; nothing is written. */
export async function readProvince(
  services: Services,
  picked: readonly PickedFile[],
  control: SourceControl,
): Promise<ProvincePreview> {
  const { currentEdition: edition, ...stages } = await import("./stages");
  const files = await readWorkbooks<CityFile>(picked, await services.files(), control, {
    take: (workbook, name) => {
      const table = stages.readCityTable(name, workbook, edition);
      return { name, table, reason: table ? "" : `“${name}”：没有找到填写过的汇总表（附件4-5），未列入。` };
    },
    unreadable: (name, reason) => ({ name, table: null, reason }),
  });
  const tables = files.flatMap(({ table }) => table ?? []);
  const result = stages.mergeProvince(tables, edition);
  return {
    result,
    files,
    doubts: result.doubts.map(({ finding, rows }) => {
      const projects = rows.map(
        ({ table, row }) =>
          `${table.unit?.name ?? table.file} 第${row.sequence}项“${row.cells.projectName}”（${row.cells.applicant}）`,
      );
      return `${stages.wordFinding(finding, edition).message} 涉及：${projects.join("；")}`;
    }),
    plans: stages.provinceSheets(result, edition, stages.wordFinding),
  };
}
