import type { NamedRange, Workbook, WorkbookProperties } from "hucre";
import type { Area } from "./area";
import { Listeners, type HostEvent, type HostListener } from "./events";
import type { Quirk } from "./quirks";
import { breakReferences, renameReferences } from "./references";
import { HostSheet, type Visibility } from "./sheet";

/** Thrown where Excel would refuse a change; `code` is one of Excel.ErrorCodes, the message is for people. */
export class HostRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostRefusal";
  }
}

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;

/** The open workbook. The grid and the API engine change it through the same functions. */
export class HostWorkbook {
  /** File name, e.g. 工作簿1.xlsx. */
  name: string;
  sheets: HostSheet[] = [];
  /** Defined names; print areas and titles live in a sheet's page setup. */
  names: NamedRange[] = [];
  properties: WorkbookProperties = {};
  dateSystem: "1900" | "1904" = "1900";
  defaultFont: Workbook["defaultFont"] = { name: "等线", size: 11 };
  structureProtected = false;
  /** What add-ins keep in the document (workbook.settings); lost on saving. */
  readonly settings = new Map<string, unknown>();
  /** Opened so that it cannot be saved under its name [doc: Workbook.readOnly]. */
  readOnly = false;
  /** Bad behaviour of Excel that is switched on. */
  readonly quirks = new Set<Quirk>();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  private active: HostSheet | null = null;
  private sheetNumber = 0;
  private readonly listeners = new Listeners();

  constructor(name = "工作簿1.xlsx") {
    this.name = name;
  }

  /** Called after every change; returns the function that ends it. */
  listen(listener: HostListener): () => void {
    return this.listeners.add(listener);
  }

  /** Announces a change that was made. */
  tell(event: HostEvent): void {
    this.listeners.tell(event);
  }

  get activeSheet(): HostSheet {
    if (!this.active) throw new Error("The workbook has no sheet");
    return this.active;
  }

  /** By name, letters of either case, as Excel compares [doc]. */
  sheet(name: string): HostSheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  sheetById(id: string): HostSheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Adds a sheet at a position (the end by default); without a name Excel's next free Sheet<n>. */
  addSheet(name?: string, position = this.sheets.length): HostSheet {
    this.refuseStructure();
    const sheet = new HostSheet(this.nextId(), this.checkedName(name ?? this.freeName("Sheet"), null));
    this.sheets.splice(position, 0, sheet);
    this.active ??= sheet;
    this.tell({ kind: "added", sheet });
    return sheet;
  }

  /** `name`, or `name (2)`, `name (3)` … whichever is free; "Sheet" gives Sheet1, Sheet2 … */
  freeName(name: string): string {
    for (let n = 1; ; n += 1) {
      const mark = name === "Sheet" ? String(n) : n === 1 ? "" : ` (${n})`;
      const candidate = name.slice(0, 31 - mark.length) + mark;
      if (!this.sheet(candidate)) return candidate;
    }
  }

  deleteSheet(sheet: HostSheet): void {
    this.refuseStructure();
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0) {
      throw new HostRefusal("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    if (this.active === sheet) this.activate(this.neighbour(sheet, others));
    this.sheets = this.sheets.filter((other) => other !== sheet);
    breakReferences(this, sheet.name);
    this.tell({ kind: "deleted", sheet });
  }

  renameSheet(sheet: HostSheet, name: string): void {
    this.refuseStructure();
    const before = sheet.name;
    sheet.name = this.checkedName(name, sheet);
    if (before !== name) renameReferences(this, before, name);
    if (before !== name) this.tell({ kind: "renamed", sheet, before });
  }

  moveSheet(sheet: HostSheet, position: number): void {
    this.refuseStructure();
    if (position < 0 || position >= this.sheets.length) {
      throw new HostRefusal(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
      );
    }
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(position, 0, sheet);
    this.tell({ kind: "moved", sheet });
  }

  setVisibility(sheet: HostSheet, visibility: Visibility): void {
    this.refuseStructure();
    if (visibility !== "Visible") {
      const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
      if (others.length === 0) {
        throw new HostRefusal("InvalidOperation", "A workbook must contain at least one visible worksheet.");
      }
      if (this.active === sheet) this.activate(this.neighbour(sheet, others));
    }
    sheet.visibility = visibility;
    this.tell({ kind: "visibility", sheet });
  }

  activate(sheet: HostSheet): void {
    if (sheet.visibility !== "Visible") {
      throw new HostRefusal("InvalidOperation", "A hidden worksheet cannot be activated.");
    }
    const before = this.active;
    if (before === sheet) return;
    this.active = sheet;
    this.tell({ kind: "activated", sheet, before });
  }

  /** Selects areas of a sheet and brings it to the front, as a click does. */
  select(sheet: HostSheet, areas: readonly Area[]): void {
    if (areas.length === 0) throw new Error("Nothing to select");
    this.activate(sheet);
    if (JSON.stringify(areas) === JSON.stringify(sheet.selection)) return;
    sheet.selection = [...areas];
    sheet.activeCell = { row: areas[0]!.top, col: areas[0]!.left };
    this.tell({ kind: "selection", sheet, areas });
  }

  private neighbour(sheet: HostSheet, others: readonly HostSheet[]): HostSheet {
    const at = this.sheets.indexOf(sheet);
    return others.find((other) => this.sheets.indexOf(other) > at) ?? others.at(-1)!;
  }

  private refuseStructure(): void {
    if (this.structureProtected) {
      throw new HostRefusal("AccessDenied", "The workbook's structure is protected.");
    }
  }

  /** Rules for sheet names [doc]: 1–31 characters, none of \ / ? * [ ] :, no ' at the ends, unique. */
  private checkedName(name: string, owner: HostSheet | null): string {
    const bad = name === "" || name.length > 31 || FORBIDDEN_IN_NAMES.test(name) || /^'|'$/.test(name);
    if (bad) {
      throw new HostRefusal(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
      );
    }
    const same = this.sheet(name);
    if (same && same !== owner) {
      throw new HostRefusal(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    }
    return name;
  }

  private nextId(): string {
    this.sheetNumber += 1;
    const number = this.sheetNumber.toString(16).toUpperCase().padStart(8, "0");
    return `{${number}-0001-0000-0000-000000000000}`;
  }
}
