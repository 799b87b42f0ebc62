import type { HostWorkbook } from "../../model/workbook";
import { ApiError } from "../errors";
import {
  hostObject,
  NULL_OBJECT,
  reads,
  stringArgument,
  type Arguments,
  type HostObject,
  type HostType,
  type Json,
  type Scalar,
} from "../types";

type TextKey =
  "title" | "subject" | "creator" | "keywords" | "description" | "category" | "manager" | "company";

function text(key: TextKey): Scalar<HostWorkbook> {
  return {
    get: (self) => self.properties[key] ?? "",
    set(self, value) {
      self.properties = { ...self.properties, [key]: stringArgument([value], 0) };
    },
  };
}

interface CustomSelf {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

type CustomValue = string | number | boolean | Date;

function customOf(workbook: HostWorkbook): Record<string, CustomValue> {
  return workbook.properties.custom ?? {};
}

function write(workbook: HostWorkbook, key: string, value: Json): void {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new ApiError("InvalidArgument");
  }
  workbook.properties = { ...workbook.properties, custom: { ...customOf(workbook), [key]: value } };
}

/** Names of custom properties are compared without regard to case [doc]. */
function find(workbook: HostWorkbook, args: Arguments): string | null {
  const wanted = stringArgument(args, 0).toLowerCase();
  return Object.keys(customOf(workbook)).find((key) => key.toLowerCase() === wanted) ?? null;
}

const customPropertyType: HostType<CustomSelf> = {
  name: "CustomProperty",
  scalars: {
    Key: reads((self) => self.key),
    Value: {
      get(self) {
        const value = customOf(self.workbook)[self.key];
        return value instanceof Date ? value.toISOString() : (value ?? null);
      },
      set: (self, value) => write(self.workbook, self.key, value),
    },
    Type: reads((self) => {
      const value = customOf(self.workbook)[self.key];
      if (value instanceof Date) return "Date";
      return { number: "Number", boolean: "Boolean", string: "String" }[typeof value as "string"];
    }),
  },
  methods: {
    Delete(self) {
      const { [self.key]: _gone, ...custom } = customOf(self.workbook);
      self.workbook.properties = { ...self.workbook.properties, custom };
      return null;
    },
  },
};

function property(workbook: HostWorkbook, key: string): HostObject {
  return hostObject(customPropertyType, { workbook, key }) as HostObject;
}

const customCollectionType: HostType<HostWorkbook> = {
  name: "CustomPropertyCollection",
  items: (self) => Object.keys(customOf(self)).map((key) => property(self, key)),
  indexer(self, args) {
    const key = find(self, args);
    if (key === null) throw new ApiError("ItemNotFound");
    return property(self, key);
  },
  methods: {
    Add(self, args) {
      const key = find(self, args) ?? stringArgument(args, 0);
      write(self, key, args[1] as Json);
      return property(self, key);
    },
    DeleteAll(self) {
      self.properties = { ...self.properties, custom: {} };
      return null;
    },
    GetCount: (self) => Object.keys(customOf(self)).length,
    GetItemOrNullObject(self, args) {
      const key = find(self, args);
      return key === null ? NULL_OBJECT : property(self, key);
    },
  },
};

export const propertiesType: HostType<HostWorkbook> = {
  name: "DocumentProperties",
  scalars: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("creator"),
    Keywords: text("keywords"),
    Comments: text("description"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
    LastAuthor: reads((self) => self.properties.lastModifiedBy ?? ""),
    CreationDate: reads((self) => (self.properties.created ?? new Date(0)).toISOString()),
  },
  links: { Custom: (self) => hostObject(customCollectionType, self) as HostObject },
};
