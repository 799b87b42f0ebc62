import type { Edition } from "../../form/edition";
import type { Application } from "../../read/application";
import { printedApplication } from "../filed/printedApplication";
import { columnSources, dataColumns } from "../own/summaryTable";
import type { ProvinceRow } from "./provinceRows";

/** A row as if its form had been read; its cells are those of the city's table. */
export function provinceApplication({ table, row, values }: ProvinceRow, edition: Edition): Application {
  const { sheet, columns } = table.summary;
  const colOf = (field: string): number => {
    const column = dataColumns.find((each) => columnSources[each] === field);
    return (column && columns[column]) ?? 0;
  };
  const cellOf = (field: string) => ({ sheet, row: row.row ?? 0, col: colOf(field) });
  return printedApplication(values, [sheet], cellOf, edition);
}
