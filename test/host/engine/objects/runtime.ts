import type { HostWorkbook } from "../../model/workbook";
import type { HostType } from "../types";
import { flag } from "./styleAccess";

/** context.runtime: switches this add-in's events off and on [doc]. */
export const runtimeType: HostType<HostWorkbook> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (_self, session) => session.events.enabled,
      set: (_self, value, session) => void (session.events.enabled = flag(value)),
    },
  },
};
