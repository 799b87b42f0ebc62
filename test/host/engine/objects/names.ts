import type { NamedRange } from "hucre";
import { parseAddress, splitSheet } from "../../model/area";
import type { HostSheet } from "../../model/sheet";
import { ApiError } from "../errors";
import type { Session } from "../session";
import {
  hostObject,
  isHostObject,
  NULL_OBJECT,
  reads,
  stringArgument,
  type Arguments,
  type HostObject,
  type HostType,
} from "../types";
import { areaOf, fullAddress, rangeObject, type RangeSelf } from "./rangeSelf";

/** Null: names of the workbook. */
interface Scope {
  readonly sheet: HostSheet | null;
}

function target(item: NamedRange, session: Session): { sheet: HostSheet; range: HostObject } | null {
  const { sheet: name, rest } = splitSheet(item.range);
  const sheet = name === null ? null : session.workbook.sheet(name);
  const area = parseAddress(rest);
  return sheet && area ? { sheet, range: rangeObject(sheet, area) } : null;
}

const namedItemType: HostType<NamedRange> = {
  name: "NamedItem",
  privateId: (self) => self.name,
  scalars: {
    Name: reads((self) => self.name),
    Comment: {
      get: (self) => self.comment ?? "",
      set: (self, value) => void (self.comment = stringArgument([value], 0)),
    },
    Formula: {
      get: (self) => `=${self.range}`,
      set: (self, value) => void (self.range = stringArgument([value], 0).replace(/^=/, "")),
    },
    Scope: reads((self) => (self.scope === undefined ? "Workbook" : "Worksheet")),
    Type: reads((self, session) => (target(self, session) ? "Range" : "Error")),
    Value: reads((self, session) => (target(self, session) ? self.range : "#REF!")),
    Visible: reads(() => true),
    _Id: reads((self) => self.name),
  },
  methods: {
    Delete(self, _args, session) {
      session.workbook.names = session.workbook.names.filter((item) => item !== self);
      return null;
    },
    GetRange(self, _args, session) {
      const found = target(self, session);
      if (!found) throw new ApiError("InvalidReference");
      return found.range;
    },
    GetRangeOrNullObject: (self, _args, session) => target(self, session)?.range ?? NULL_OBJECT,
  },
};

function inScope(self: Scope, session: Session): NamedRange[] {
  return session.workbook.names.filter((item) => item.scope === self.sheet?.name);
}

function find(self: Scope, args: Arguments, session: Session): NamedRange | undefined {
  const wanted = stringArgument(args, 0).toLowerCase();
  return inScope(self, session).find((item) => item.name.toLowerCase() === wanted);
}

function namedItem(item: NamedRange): HostObject {
  return hostObject(namedItemType, item) as HostObject;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

const namedItemCollectionType: HostType<Scope> = {
  name: "NamedItemCollection",
  items: (self, session) => inScope(self, session).map(namedItem),
  indexer(self, args, session) {
    const item = find(self, args, session);
    if (!item) throw new ApiError("ItemNotFound");
    return namedItem(item);
  },
  methods: {
    /** Reference: a range or a formula text; a taken or impossible name is refused [doc]. */
    Add(self, args, session) {
      const name = stringArgument(args, 0);
      if (!VALID_NAME.test(name) || parseAddress(name)) throw new ApiError("InvalidArgument");
      if (find(self, args, session)) throw new ApiError("ItemAlreadyExists");
      const item: NamedRange = {
        name,
        range: reference(args[1], session),
        ...(self.sheet ? { scope: self.sheet.name } : {}),
        ...(typeof args[2] === "string" ? { comment: args[2] } : {}),
      };
      session.workbook.names = [...session.workbook.names, item];
      return namedItem(item);
    },
    GetCount: (self, _args, session) => inScope(self, session).length,
    GetItemOrNullObject(self, args, session) {
      const item = find(self, args, session);
      return item ? namedItem(item) : NULL_OBJECT;
    },
  },
};

function reference(arg: unknown, session: Session): string {
  if (typeof arg === "string" && arg.startsWith("=")) return arg.slice(1);
  if (!isHostObject(arg) || arg.type.name !== "Range") throw new ApiError("InvalidArgument");
  const range = arg.self as RangeSelf;
  areaOf(range, session);
  const { sheet, rest } = splitSheet(fullAddress(range, session));
  const quoted = fullAddress(range, session).slice(0, -(rest.length + 1));
  return sheet === null ? rest : `${quoted}!${rest.replace(/([A-Z]+|\d+)/g, "$$$1")}`;
}

export function workbookNames(): HostObject {
  return hostObject(namedItemCollectionType, { sheet: null }) as HostObject;
}

export function sheetNames(sheet: HostSheet): HostObject {
  return hostObject(namedItemCollectionType, { sheet }) as HostObject;
}
