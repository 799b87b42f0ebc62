import type { ExcelEngine } from "../engine/engine";
import type { MessageEntry } from "../engine/protocol";
import { appContext, windowName, type ActivationInfo } from "./appContext";
import { answerTo, ResponseType, ResultCode, type ClientMessage } from "./xdm";

/** The pane's window as far as the host touches it. */
export interface PaneWindow {
  name: string;
  opener: unknown;
  readonly location: { readonly host: string };
  readonly MessageEvent: typeof MessageEvent;
  dispatchEvent(event: Event): boolean;
}

export interface ConnectionParts {
  readonly engine: ExcelEngine;
  /** Settings of the document (Office.context.document.settings), values as JSON text. */
  readonly settings: Map<string, string>;
  /** Number of a notification (focus, keys …) and its argument. */
  readonly notified: (action: number, argument: unknown) => void;
  /** office.js has sent its last handshake message: Office.onReady resolves now. */
  readonly ready: () => void;
}

/** Dispatch ids of executeMethod [W]. */
const Dispatch = {
  refreshSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  completed: 94,
} as const;
/** Answer to what is not played, e.g. bindings and selected data of the common API [W]. */
const NOT_PLAYED = 5000;

/** One life of a pane: from the loading of its page until the next. */
export class Connection {
  private readonly registered = new Map<string, ClientMessage>();
  private open = true;

  constructor(
    private readonly pane: PaneWindow,
    private readonly info: ActivationInfo,
    private readonly parts: ConnectionParts,
  ) {
    pane.name = windowName(info);
    pane.opener = { postMessage: (text: unknown) => void this.receive(String(text)) };
    parts.engine.onMessages((entries) => this.sendEntries(entries));
    parts.engine.onSelectionMoved(() => this.send("documentSelectionChanged", {}));
  }

  /** After this nothing reaches the pane any more. */
  close(): void {
    this.open = false;
  }

  /** Sends an event to the pane, if it has registered for it. */
  send(event: string, data: unknown): void {
    const registration = this.registered.get(event);
    if (registration) this.post(answerTo(registration, this.info.origin, data, ResponseType.event));
  }

  private sendEntries(entries: readonly MessageEntry[]): void {
    const array = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
    ]);
    this.send("richApiMessage", { ArrayData: array });
  }

  private async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as ClientMessage;
    if (message._messageType !== 0) return;
    await Promise.resolve();
    try {
      this.post(answerTo(message, this.info.origin, await this.answer(message)));
    } catch (error) {
      this.post(answerTo(message, this.info.origin, String(error), ResponseType.answer, ResultCode.failed));
      throw error;
    }
  }

  private answer(message: ClientMessage): unknown {
    if (message._actionType !== 0) {
      if (message._actionType === 1) this.registered.set(message._actionName, message);
      else this.registered.delete(message._actionName);
      if (message._actionName === "appCommandInvoked") this.parts.ready();
      return { Error: 0 };
    }
    if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      const { session, workbook } = this.parts.engine;
      return appContext(this.info, workbook, session.requirements, this.parts.settings);
    }
    if (message._actionName === "ContextActivationManager_notifyHost") {
      const [, action, argument] = message._data as [string, number, unknown];
      this.parts.notified(action, argument);
      return null;
    }
    return message._actionName === "executeMethod" ? this.execute(message._data as MethodData) : null;
  }

  private async execute(data: MethodData): Promise<unknown> {
    switch (data.DdaMethod?.DispatchId) {
      case Dispatch.richApi: {
        const reply = await this.parts.engine.execute(data.ArrayData ?? []);
        return reply.ok ? { Error: 0, Version: 1, Data: reply.data } : { Error: reply.code, Version: 1 };
      }
      case Dispatch.saveSettings: {
        this.parts.settings.clear();
        for (const [name, value] of data.DdaSettingsMethod?.Properties ?? []) {
          this.parts.settings.set(name, value);
        }
        return { Error: 0, Version: 1 };
      }
      case Dispatch.refreshSettings: {
        const settings = [...this.parts.settings].map(([Name, Value]) => ({ Name, Value }));
        return { Error: 0, Version: 1, Properties: { Settings: settings } };
      }
      case Dispatch.fileProperties: {
        const url = `${this.info.origin}/documents/${encodeURIComponent(this.parts.engine.workbook.name)}`;
        return { Error: 0, Version: 1, "0": { "1": url } };
      }
      case Dispatch.completed:
        return { Error: 0, Version: 1 };
      default:
        this.parts.engine.session.warn("notImplemented", `executeMethod ${data.DdaMethod?.DispatchId}`);
        return { Error: NOT_PLAYED, Version: 1 };
    }
  }

  private post(text: string): void {
    if (!this.open) return;
    const { origin } = this.info;
    this.pane.dispatchEvent(new this.pane.MessageEvent("message", { data: text, origin }));
  }
}

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly [string, string][] };
}
