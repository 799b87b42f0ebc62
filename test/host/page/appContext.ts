import type { HostWorkbook } from "../model/workbook";

export interface ActivationInfo {
  readonly conversation: string;
  readonly appId: string;
  /** Origin that the page plays; https, as office.js trusts no other [W]. */
  readonly origin: string;
  readonly locale: string;
}

/** Fields: host, platform, file version, locale, correlation id, dialog, no telemetry, flags [W]. */
function hostInfo(info: ActivationInfo): string {
  return `Excel$Web$16.01$${info.locale}$${info.conversation}$$disableLogging$0`;
}

/** What office.js reads from window.name before it asks anything [W]. */
export function windowName(info: ActivationInfo): string {
  return JSON.stringify({
    baseFrameName: `_xdm_0_${info.conversation}`,
    hostInfo: hostInfo(info),
    xdmInfo: `${info.conversation}|${info.appId}|${info.origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

/** Answer to ContextActivationManager_getAppContextAsync; the client throws without its required fields [W]. */
export function appContext(
  info: ActivationInfo,
  workbook: HostWorkbook,
  requirements: Readonly<Record<string, string>>,
  settings: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return {
    _id: info.appId,
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: info.locale,
    _dataLocale: info.locale,
    _docUrl: `${info.origin}/documents/${encodeURIComponent(workbook.name)}`,
    _clientMode: 1,
    _settings: [...settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: info.conversation,
    _appInstanceId: info.appId,
    // Versions as texts: a JSON number 1.10 would become 1.1.
    _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: "16.0.17328.42301",
    _clientWindowHeight: 900,
    _clientWindowWidth: 1400,
    _addinName: "",
    _appDomains: [info.origin],
    _featureGates: {},
    _initialDisplayMode: 2,
    _addInSourceUrl: info.origin,
  };
}
