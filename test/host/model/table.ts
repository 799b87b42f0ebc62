import type { TableDefinition } from "hucre";
import type { Area } from "./area";

/** An Excel table; its area includes the header row and, where shown, the total row. */
export interface HostTable {
  /** Number that Excel gives; the API's table id. */
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  /** Rows are hidden by its filter buttons. */
  filtered?: boolean;
  /** Style, stripes, column totals as the file has them. */
  definition: TableDefinition;
}
