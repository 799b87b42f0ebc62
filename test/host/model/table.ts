import type { TableDefinition } from "hucre";
import type { Area } from "./area";

export interface TableSortField {
  /** 0-based column of the table. */
  readonly key: number;
  readonly ascending?: boolean;
}

/** An Excel table; its area includes the header row and, where shown, the total row. */
export interface HostTable {
  /** Number that Excel gives; the API's table id. */
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  /** Rows are hidden by its filter buttons. */
  filtered?: boolean;
  /** By which columns it was sorted last; the headers show it. */
  sort?: readonly TableSortField[];
  /** Style, stripes, column totals as the file has them. */
  definition: TableDefinition;
}
