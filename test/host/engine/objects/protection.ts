import type { SheetProtection } from "hucre";
import type { HostSheet } from "../../model/sheet";
import type { HostWorkbook } from "../../model/workbook";
import { ApiError } from "../errors";
import { reads, type HostType, type Json } from "../types";

/** Option of the API → what the file allows. */
const OPTIONS: Record<string, keyof SheetProtection> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
};

function optionsOf(protection: SheetProtection): Json {
  const options = Object.entries(OPTIONS).map(([name, key]) => [name, protection[key] === true]);
  return { ...Object.fromEntries(options), selectionMode: "Normal" };
}

function protectionOf(options: Json, password: Json): SheetProtection {
  const given = (options ?? {}) as Record<string, boolean>;
  const allowed = Object.entries(OPTIONS).map(([name, key]) => [key, given[name] === true]);
  const protection = { sheet: true, ...Object.fromEntries(allowed) } as SheetProtection;
  return typeof password === "string" && password ? { ...protection, password } : protection;
}

export const worksheetProtectionType: HostType<HostSheet> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: reads((self) => self.protection !== null),
    Options: reads((self) => (self.protection ? optionsOf(self.protection) : null)),
  },
  methods: {
    /** Fails on a sheet that is protected already [doc]. */
    Protect(self, [options, password], session) {
      if (self.protection) throw new ApiError("InvalidOperation");
      self.protection = protectionOf(options, password);
      session.workbook.tell({ kind: "layout", sheet: self });
      return null;
    },
    /** A wrong or missing password is refused; of a file only the fact is known, so any password opens it. */
    Unprotect(self, [password], session) {
      const wanted = self.protection?.password;
      if (wanted && wanted !== password) throw new ApiError("AccessDenied", "The password is incorrect.");
      self.protection = null;
      session.workbook.tell({ kind: "layout", sheet: self });
      return null;
    },
  },
};

export const workbookProtectionType: HostType<HostWorkbook> = {
  name: "WorkbookProtection",
  scalars: { Protected: reads((self) => self.structureProtected) },
  methods: {
    Protect(self) {
      if (self.structureProtected) throw new ApiError("InvalidOperation");
      self.structureProtected = true;
      return null;
    },
    Unprotect(self) {
      self.structureProtected = false;
      return null;
    },
  },
};
