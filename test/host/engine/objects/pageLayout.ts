import type { PageMargins, PageSetup, PaperSize } from "hucre";
import { areaAddress, parseAddress, type Area } from "../../model/area";
import { columnName } from "../../../../src/sheet/address";
import type { HostSheet } from "../../model/sheet";
import { ApiError } from "../errors";
import type { Session } from "../session";
import {
  hostObject,
  NULL_OBJECT,
  oneOf,
  type Arguments,
  type HostObject,
  type HostType,
  type Json,
  type Scalar,
} from "../types";
import { headerFooterGroupType } from "./headersFooters";
import { rangeAreas } from "./rangeAreas";
import { areaOf, rangeArgument, rangeObject } from "./rangeSelf";
import { flag, positive } from "./styleAccess";

const PAPER: Record<string, PaperSize> = {
  Letter: "letter",
  Legal: "legal",
  A3: "a3",
  A4: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
  Executive: "executive",
  Tabloid: "tabloid",
};

/** Margins in inches of a new sheet. */
const MARGINS: Required<PageMargins> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

function change(sheet: HostSheet, session: Session, part: Partial<PageSetup>): void {
  sheet.pageSetup = { ...sheet.pageSetup, ...part };
  session.workbook.tell({ kind: "layout", sheet });
}

/** The API counts in points, the file in inches [doc]. */
function margin(side: keyof PageMargins): Scalar<HostSheet> {
  return {
    get: (self) => (self.pageSetup.margins?.[side] ?? MARGINS[side]) * 72,
    set(self, value, session) {
      const margins = { ...self.pageSetup.margins, [side]: positive(value) / 72 };
      change(self, session, { margins });
    },
  };
}

function printFlag(
  name: "horizontalCentered" | "verticalCentered" | "showGridLines" | "showRowColHeaders",
): Scalar<HostSheet> {
  return {
    get: (self) => self.pageSetup[name] === true,
    set: (self, value, session) => change(self, session, { [name]: flag(value) }),
  };
}

const zoom: Scalar<HostSheet> = {
  get({ pageSetup: setup }) {
    if (!setup.fitToPage) return { scale: setup.scale ?? 100 };
    return {
      ...(setup.fitToWidth ? { horizontalFitToPages: setup.fitToWidth } : {}),
      ...(setup.fitToHeight ? { verticalFitToPages: setup.fitToHeight } : {}),
    };
  },
  /** A missing count of pages means as many as it takes, 0 in the file [doc]. */
  set(self, value, session) {
    const given = (value ?? {}) as Record<string, Json>;
    if (given.scale !== undefined && given.scale !== null) {
      const scale = positive(given.scale);
      if (scale < 10 || scale > 400) throw new ApiError("InvalidArgument");
      change(self, session, { scale, fitToPage: false, fitToWidth: undefined, fitToHeight: undefined });
      return;
    }
    const pages = (count: Json) => (count === undefined || count === null ? 0 : positive(count));
    change(self, session, {
      scale: undefined,
      fitToPage: true,
      fitToWidth: pages(given.horizontalFitToPages),
      fitToHeight: pages(given.verticalFitToPages),
    });
  },
};

function argumentArea(self: HostSheet, args: Arguments, session: Session): Area {
  return areaOf(rangeArgument(args[0], self, session), session);
}

/** "$1:$3" or "$A:$B" of the file → whole rows or columns. */
function titles(sheet: HostSheet, key: "printTitlesRow" | "printTitlesColumn"): HostObject | null {
  const text = sheet.pageSetup[key];
  const area = text ? parseAddress(text) : null;
  return area && rangeObject(sheet, area);
}

function printArea(sheet: HostSheet): HostObject | null {
  const text = sheet.pageSetup.printArea;
  const areas = text ? text.split(",").map((part) => parseAddress(part)) : [];
  const known = areas.filter((area) => area !== null);
  return known.length > 0 ? rangeAreas(known.map((area) => ({ sheet, area }))) : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new ApiError("ItemNotFound");
  return object;
}

/** Print areas stand in the file with fixed references. */
function fixed(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+|\d+)/g, "$$$1");
}

export const pageLayoutType: HostType<HostSheet> = {
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: (self) => (self.pageSetup.orientation === "landscape" ? "Landscape" : "Portrait"),
      set(self, value, session) {
        const wanted = oneOf(value, ["Portrait", "Landscape"] as const);
        change(self, session, { orientation: wanted === "Landscape" ? "landscape" : "portrait" });
      },
    },
    PaperSize: {
      get: (self) => Object.keys(PAPER).find((key) => PAPER[key] === self.pageSetup.paperSize) ?? "Letter",
      set(self, value, session) {
        const paperSize = PAPER[String(value)];
        if (!paperSize) throw new ApiError("InvalidArgument");
        change(self, session, { paperSize });
      },
    },
    Zoom: zoom,
    CenterHorizontally: printFlag("horizontalCentered"),
    CenterVertically: printFlag("verticalCentered"),
    PrintGridlines: printFlag("showGridLines"),
    PrintHeadings: printFlag("showRowColHeaders"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: { HeadersFooters: (self) => hostObject(headerFooterGroupType, self) as HostObject },
  methods: {
    SetPrintArea(self, args, session) {
      change(self, session, { printArea: fixed(argumentArea(self, args, session)) });
      return null;
    },
    SetPrintTitleRows(self, args, session) {
      const { top, bottom } = argumentArea(self, args, session);
      change(self, session, { printTitlesRow: `$${top + 1}:$${bottom + 1}` });
      return null;
    },
    SetPrintTitleColumns(self, args, session) {
      const { left, right } = argumentArea(self, args, session);
      change(self, session, { printTitlesColumn: `$${columnName(left)}:$${columnName(right)}` });
      return null;
    },
    GetPrintArea: (self) => required(printArea(self)),
    GetPrintAreaOrNullObject: (self) => printArea(self) ?? NULL_OBJECT,
    GetPrintTitleRows: (self) => required(titles(self, "printTitlesRow")),
    GetPrintTitleRowsOrNullObject: (self) => titles(self, "printTitlesRow") ?? NULL_OBJECT,
    GetPrintTitleColumns: (self) => required(titles(self, "printTitlesColumn")),
    GetPrintTitleColumnsOrNullObject: (self) => titles(self, "printTitlesColumn") ?? NULL_OBJECT,
  },
};
