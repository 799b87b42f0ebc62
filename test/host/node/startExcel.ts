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

/**
 * Clients whose Excel was taken off. To load one costs 25 ms, as much as a small test; one that asked for events or
 * waits for an answer is not used again, since what it keeps would reach the next workbook.
 */
const spareClients: Client[] = [];

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
  const client = spareClients.pop() ?? loadClient();
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
  const connection = connect(client, engine);
  const { Excel, Office, OfficeExtension } = client;
  const globals = { Excel, Office, OfficeExtension };
  return {
    ...globals,
    engine,
    workbook,
    install: () => void Object.assign(globalThis, globals),
    remove() {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
      if (connection.isQuiet() && !spareClients.includes(client)) spareClients.push(client);
    },
    settled: () => engine.settled(),
  };
}

type Reply =
  | { status: "succeeded"; value: { data: unknown } }
  | { status: "failed"; error: { code: number; message: string } };

interface Connection {
  /** No request is under way and no event was asked for. */
  isQuiet(): boolean;
}

function connect(client: Client, engine: ExcelEngine): Connection {
  let open = 0;
  let listens = false;
  const richApi = client.OSF.DDA.RichApi;
  richApi.executeRichApiRequestAsync = (message: readonly unknown[], callback: (reply: Reply) => void) => {
    open += 1;
    void engine.execute(message).then((reply) => {
      open -= 1;
      if (reply.ok) callback({ status: "succeeded", value: { data: reply.data } });
      else callback({ status: "failed", error: { code: reply.code, message: reply.message } });
    });
  };
  richApi.richApiMessageManager = {
    register(handler: (args: { entries: readonly MessageEntry[] }) => void) {
      listens = true;
      engine.onMessages((entries) => handler({ entries }));
      return Promise.resolve();
    },
  };
  return { isQuiet: () => open === 0 && !listens };
}
