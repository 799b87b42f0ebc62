import { ExcelEngine } from "../engine/engine";
import type { Surface } from "../engine/surface";
import type { HostWorkbook } from "../model/workbook";
import { Connection, type PaneWindow } from "./connection";

export interface PageHostOptions {
  readonly workbook: HostWorkbook;
  /** From surfaceJson() of serve.ts. */
  readonly surface: Surface;
  /** Declared requirement sets, over ExcelApi 1.13. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly locale?: string;
}

/** The page that plays Excel on the web for one pane. Tests reach it as window.__excelHost. */
export interface PageHost {
  /** Counters (requestCount, requests), faults, latencyMs, cellEdit, warnings. */
  readonly engine: ExcelEngine;
  readonly workbook: HostWorkbook;
  /** Called by the pane's page, before office.js runs, with its own window. */
  activate(pane: PaneWindow): void;
  /** Resolves when office.js has finished its handshake in the pane that is shown, or in the next one. */
  ready(): Promise<void>;
  /** Keys and focus that the pane leaves to its host, by number (13 Tab past the last control, 15 Esc …). */
  onNotify(listener: (action: number, argument: unknown) => void): void;
  /** Puts the host where the pane looks for it. */
  install(page: object): void;
}

/** Name under which the pane finds its host on the parent window. */
export const HOST_PROPERTY = "__excelHost";

/** A workbook gets a host of its own: open the next workbook with a new host and load the pane anew. */
export function createHost(options: PageHostOptions): PageHost {
  const { workbook, surface, requirements, locale = "zh-CN" } = options;
  const engine = new ExcelEngine(workbook, { surface, requirements });
  const settings = new Map<string, string>();
  const listeners = new Set<(action: number, argument: unknown) => void>();
  let connection: Connection | null = null;
  let finished = newSignal();
  const host: PageHost = {
    engine,
    workbook,
    activate(pane) {
      connection?.close();
      if (connection) finished = newSignal();
      engine.forgetClient();
      const conversation = crypto.randomUUID();
      // office.js trusts an https host of the page's own name; its messages never leave this page.
      const info = {
        conversation,
        appId: "jilin-project-forms",
        origin: `https://${pane.location.host}`,
        locale,
      };
      connection = new Connection(pane, info, {
        engine,
        settings,
        notified: (action, argument) => listeners.forEach((listener) => listener(action, argument)),
        ready: finished.give,
      });
    },
    ready: () => finished.promise,
    onNotify: (listener) => void listeners.add(listener),
    install: (page) => void Reflect.set(page, HOST_PROPERTY, host),
  };
  return host;
}

interface Signal {
  readonly promise: Promise<void>;
  readonly give: () => void;
}

function newSignal(): Signal {
  let give: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}
