import type { HostWorkbook } from "../../model/workbook";
import { ApiError } from "../errors";
import {
  hostObject,
  NULL_OBJECT,
  reads,
  stringArgument,
  type HostObject,
  type HostType,
  type Json,
} from "../types";

interface SettingSelf {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

const settingType: HostType<SettingSelf> = {
  name: "Setting",
  privateId: (self) => self.key,
  scalars: {
    Key: reads((self) => self.key),
    _Id: reads((self) => self.key),
    Value: {
      get: (self) => self.workbook.settings.get(self.key) ?? null,
      set: (self, value) => void self.workbook.settings.set(self.key, value),
    },
  },
  methods: {
    Delete(self) {
      self.workbook.settings.delete(self.key);
      return null;
    },
  },
};

function setting(workbook: HostWorkbook, key: string): HostObject {
  return hostObject(settingType, { workbook, key }) as HostObject;
}

/** workbook.settings: values that the add-in keeps in the document; case matters [doc]. */
export const settingCollectionType: HostType<HostWorkbook> = {
  name: "SettingCollection",
  items: (self) => [...self.settings.keys()].map((key) => setting(self, key)),
  indexer(self, args) {
    const key = stringArgument(args, 0);
    if (!self.settings.has(key)) throw new ApiError("ItemNotFound");
    return setting(self, key);
  },
  methods: {
    Add(self, args) {
      const key = stringArgument(args, 0);
      self.settings.set(key, args[1] as Json);
      return setting(self, key);
    },
    GetCount: (self) => self.settings.size,
    GetItemOrNullObject(self, args) {
      const key = stringArgument(args, 0);
      return self.settings.has(key) ? setting(self, key) : NULL_OBJECT;
    },
  },
};
