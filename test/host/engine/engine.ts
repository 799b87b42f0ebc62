import type { HostWorkbook } from "../model/workbook";
import { EventDesk } from "./events";
import { Faults } from "./faults";
import { processRequest, type BeforeAction } from "./processor";
import type { MessageEntry, RequestBody, ResponseBody } from "./protocol";
import { Session, type Warning } from "./session";
import type { Surface } from "./surface";

/** One request that arrived, for counting and measuring. */
export interface RequestRecord {
  /** 1 for the first. */
  readonly number: number;
  /** Only gives references back: sent by the client after Excel.run without waiting, not to be counted [W]. */
  readonly cleanup: boolean;
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Host error number or API error code that it ended with. */
  readonly error?: number | string;
}

/** Answer to executeRichApiRequestAsync or to executeMethod 93. */
export type HostReply =
  | { readonly ok: true; readonly data: readonly [number, readonly string[], string] }
  | { readonly ok: false; readonly code: number; readonly message: string };

export interface EngineOptions {
  readonly surface: Surface;
  /** Declared requirement sets, over ExcelApi 1.13 and DelayForCellEdit 1.1. */
  readonly requirements?: Readonly<Record<string, string>>;
}

/** The floor that the add-in asks for; Excel.run({ delayForCellEdit }) works only where the set is declared [C]. */
const DEFAULT_REQUIREMENTS = { ExcelApi: "1.13", DelayForCellEdit: "1.1" };
const HEADERS = ["Content-Type", "application/json"] as const;
/** Limit of Excel on the web for a request and for a response [doc]. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Request flag: wait until the user has left the cell instead of failing [C]. */
const DELAY_FOR_CELL_EDIT = 64;
const PARTITION_SLOT = 0;
/** Requests to the services around the workbook, the pane's own start among them: an edited cell is none of their business [W]. */
const HOST_SERVICES = "WacPartition";
const FLAGS_SLOT = 6;
const BODY_SLOT = 4;

/** The Rich API of the emulated Excel: requests in, answers out, one after the other. */
export class ExcelEngine {
  readonly session: Session;
  readonly events: EventDesk;
  readonly faults = new Faults();
  readonly requests: RequestRecord[] = [];
  /** Added before each answer, in milliseconds. */
  latencyMs = 0;
  private editing = false;
  private leftCell: (() => void)[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<(entries: readonly MessageEntry[]) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private delivering = false;

  constructor(
    readonly workbook: HostWorkbook,
    options: EngineOptions,
  ) {
    this.events = new EventDesk(workbook);
    const requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
    this.session = new Session(workbook, options.surface, requirements, this.events);
    workbook.listen(() => {
      if (this.events.actor === "user") this.deliver(afterTheKey);
    });
  }

  get warnings(): readonly Warning[] {
    return this.session.warnings;
  }

  /** Requests without the client's clean-up, the number that a test should assert. */
  get requestCount(): number {
    return this.requests.filter((request) => !request.cleanup).length;
  }

  /** True while the user edits a cell: requests fail with 5004 unless they are marked to wait [doc]. */
  get cellEdit(): boolean {
    return this.editing;
  }

  set cellEdit(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const go of this.leftCell.splice(0)) go();
  }

  /** Event messages for the client; returns the function that ends it. */
  onMessages(listener: (entries: readonly MessageEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The document's selection moved: workbook.onSelectionChanged and the common API's event [C]. */
  onSelectionMoved(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** The client was loaded anew: its references and event registrations are gone. */
  forgetClient(): void {
    this.session.references.clear();
    this.events.forgetClient();
    this.listeners.clear();
    this.selectionListeners.clear();
  }

  /** Answers one message array of the client (host-protocol §2). */
  execute(message: readonly unknown[]): Promise<HostReply> {
    const reply = this.queue.then(() => this.answer(message));
    this.queue = reply.catch(() => undefined);
    return reply;
  }

  /** Resolves when all requests that arrived are answered and their events delivered. */
  async settled(): Promise<void> {
    let last: Promise<unknown> | null = null;
    while (last !== this.queue || this.delivering) {
      last = this.queue;
      await this.queue;
      await new Promise<void>(soon);
    }
  }

  private async answer(message: readonly unknown[]): Promise<HostReply> {
    const text = String(message[BODY_SLOT] ?? "");
    const body = JSON.parse(text) as RequestBody;
    const cleanup = isCleanup(body);
    const bytesIn = byteLength(text);
    const record = (bytesOut: number, error?: number | string) => {
      const number = this.requests.length + 1;
      const base = { number, cleanup, actions: body.Actions.length, bytesIn, bytesOut };
      this.requests.push(error === undefined ? base : { ...base, error });
    };
    if (this.latencyMs > 0) await new Promise((done) => setTimeout(done, this.latencyMs));
    const fault = cleanup ? null : this.faults.next();
    const refused = await this.refused(message, bytesIn, fault?.hostError);
    if (refused !== null && !fault?.afterApplying) {
      record(0, refused);
      return hostFailure(refused);
    }
    const response = await this.process(body, (index, count) => fault?.beforeAction(index, count));
    const answerText = JSON.stringify(response);
    const bytesOut = byteLength(answerText);
    const lost = refused ?? (bytesOut > PAYLOAD_LIMIT ? 5104 : null);
    record(bytesOut, lost ?? response.Error?.Code);
    this.deliver(soon);
    return lost === null ? { ok: true, data: [200, HEADERS, answerText] } : hostFailure(lost);
  }

  private async refused(
    message: readonly unknown[],
    bytesIn: number,
    fault: number | undefined,
  ): Promise<number | null> {
    const mindsEdit = message[PARTITION_SLOT] !== HOST_SERVICES;
    if (mindsEdit && this.editing && (Number(message[FLAGS_SLOT] ?? 0) & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((go) => this.leftCell.push(go));
    }
    if (fault !== undefined) return fault;
    if (mindsEdit && this.editing) return 5004;
    return bytesIn > PAYLOAD_LIMIT ? 5103 : null;
  }

  private async process(body: RequestBody, beforeAction: BeforeAction): Promise<ResponseBody> {
    this.events.actor = "addin";
    try {
      return await processRequest(this.session, body, beforeAction);
    } finally {
      this.events.actor = "user";
    }
  }

  /** Events come after the answer of the request that caused them [H]. */
  private deliver(when: (act: () => void) => void): void {
    if (this.delivering) return;
    this.delivering = true;
    when(() => {
      this.delivering = false;
      const { entries, selectionMoved } = this.events.drain();
      if (this.workbook.quirks.has("eventsLost")) return;
      if (entries.length > 0) for (const listener of this.listeners) listener(entries);
      if (selectionMoved) for (const listener of this.selectionListeners) listener();
    });
  }
}

/** After what is under way. A timer takes a millisecond at least, a third of the time of a test with many requests. */
function soon(act: () => void): void {
  if (typeof setImmediate === "function") setImmediate(act);
  else setTimeout(act, 0);
}

/** After all that one key or click does. A page tells it before it draws: Excel's own drawing keeps no pane waiting either. */
function afterTheKey(act: () => void): void {
  if (typeof setImmediate === "function") setImmediate(act);
  else queueMicrotask(act);
}

/** Bytes in UTF-8, counted: to encode each answer took half of the time that it took to make it. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}

function isCleanup(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== 1);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}

function hostFailure(code: number): HostReply {
  return { ok: false, code, message: `The emulated Excel failed this request with ${code}.` };
}
