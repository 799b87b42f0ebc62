import { ApiError } from "../errors";
import type { Session } from "../session";
import { hostObject, type HostObject, type HostType } from "../types";
import { workbookType } from "./workbook";

/** Root of every Excel context. */
export function globalObject(session: Session): HostObject {
  return hostObject(workbookType, session.workbook) as HostObject;
}

/** Answers office.js during its boot; without it the page has an unhandled rejection [W]. */
const addinInternalService: HostType<null> = {
  name: "AddinInternalService",
  service: true,
  methods: { NotifyActionHandlerReady: () => null },
};

/** Office.addin.showAsTaskpane / hide: the pane of the emulator is always shown. */
const appRuntimeService: HostType<null> = {
  name: "AppRuntimeService",
  service: true,
  methods: { GetAppRuntimeState: () => "Visible", SetAppRuntimeState: () => null },
};

const SERVICES = [addinInternalService, appRuntimeService];

/** Services that are made by name; only the last part of the name counts [W]. */
export function newObject(name: string, session: Session): HostObject {
  const service = SERVICES.find((type) => type.name === name.split(".").at(-1));
  if (service) return hostObject(service, null) as HostObject;
  session.warn("apiNotFound", name);
  throw new ApiError("ApiNotFound");
}
