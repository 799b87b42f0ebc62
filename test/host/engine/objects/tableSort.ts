import type { HostSheet } from "../../model/sheet";
import type { HostTable, TableSortField } from "../../model/table";
import { sortTable } from "../../model/tables";
import { ApiError } from "../errors";
import { reads, type HostType, type Json } from "../types";

interface Self {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

function fieldsOf(value: Json): TableSortField[] {
  if (!Array.isArray(value)) throw new ApiError("InvalidArgument");
  return (value as Record<string, Json>[]).map(({ key, ascending }) => {
    if (typeof key !== "number") throw new ApiError("InvalidArgument");
    return { key, ascending: ascending !== false };
  });
}

/** The order that a person has given a table by its buttons; writing values does not sort again [doc: TableSort]. */
export const tableSortType: HostType<Self> = {
  name: "TableSort",
  scalars: {
    Fields: reads(({ table }) => (table.sort ?? []).map((field) => ({ ...field })) as unknown as Json),
    MatchCase: reads(() => false),
    Method: reads(() => "PinYin"),
  },
  methods: {
    Apply({ sheet, table }, [fields], session) {
      sortTable(session.workbook, sheet, table, fieldsOf(fields as Json));
      return null;
    },
    /** The rows stay as they are; only the buttons forget the order [doc]. */
    Clear({ table }) {
      table.sort = undefined;
      return null;
    },
  },
};
