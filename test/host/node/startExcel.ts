import { ExcelEngine } from "../engine/engine";
import type { MessageEntry } from "../engine/protocol";
import { HostWorkbook } from "../model/workbook";
import { loadClient, type Client } from "./client";
import { officeContext } from "./officeContext";
import { installedSurface } from "./surface";

export interface StartOptions {
  /** Requirement sets that the host declares; ExcelApi 1.13 unless said otherwise. */
  readonly requirements?: Readonly<Record<string, string>>;
}

export interface RunningExcel {
  readonly Excel: Client["Excel"];
  readonly Office: Client["Office"];
  readonly OfficeExtension: Client["OfficeExtension"];
  readonly engine: ExcelEngine;
  readonly workbook: HostWorkbook;
  /** Puts Excel, Office and OfficeExtension on globalThis, where src/excel looks for them. */
  install(): void;
  /** Takes them off again. */
  remove(): void;
  /** Resolves when all requests sent so far are answered and their events delivered. */
  settled(): Promise<void>;
}

/** A workbook with one empty sheet, as Excel opens a new one. */
export function newWorkbook(): HostWorkbook {
  const workbook = new HostWorkbook();
  workbook.addSheet();
  return workbook;
}

/**
 * Starts Microsoft's client in Node against the emulated Excel: the library's own executor is replaced by the engine,
 * everything above it is genuine (level 1b and 3a of the protocol notes).
 */
export function startExcel(workbook: HostWorkbook = newWorkbook(), options: StartOptions = {}): RunningExcel {
  const engine = new ExcelEngine(workbook, { surface: installedSurface(), ...options });
  const client = loadClient();
  const context = officeContext(engine);
  const ready = { host: "Excel", platform: "OfficeOnline" };
  client.OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "web" }),
  };
  Object.assign(client.Office, {
    onReady(callback?: (info: unknown) => unknown) {
      return Promise.resolve(ready).then((info) => {
        callback?.(info);
        return info;
      });
    },
  });
  connect(client, engine);
  const { Excel, Office, OfficeExtension } = client;
  const globals = { Excel, Office, OfficeExtension };
  return {
    ...globals,
    engine,
    workbook,
    install: () => void Object.assign(globalThis, globals),
    remove() {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    },
    settled: () => engine.settled(),
  };
}

type Reply =
  | { status: "succeeded"; value: { data: unknown } }
  | { status: "failed"; error: { code: number; message: string } };

function connect(client: Client, engine: ExcelEngine): void {
  const richApi = client.OSF.DDA.RichApi;
  richApi.executeRichApiRequestAsync = (message: readonly unknown[], callback: (reply: Reply) => void) => {
    void engine.execute(message).then((reply) => {
      if (reply.ok) callback({ status: "succeeded", value: { data: reply.data } });
      else callback({ status: "failed", error: { code: reply.code, message: reply.message } });
    });
  };
  richApi.richApiMessageManager = {
    register(handler: (args: { entries: readonly MessageEntry[] }) => void) {
      engine.onMessages((entries) => handler({ entries }));
      return Promise.resolve();
    },
  };
}
