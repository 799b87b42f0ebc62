import { areaAddress, type Area } from "../model/area";
import type { CellValue } from "../model/cell";
import type { HostEvent } from "../model/events";
import type { HostSheet } from "../model/sheet";
import type { HostWorkbook } from "../model/workbook";
import type { MessageEntry } from "./protocol";

/** Event numbers of the rich API [C]. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** Category of event messages [C]. */
const EVENT_CATEGORY = 65_536;
/** Target of events that were registered on a collection of the workbook [C]. */
export const WORKBOOK_TARGET = "Workbook";

type Message = readonly [type: number, body: Record<string, unknown> & { worksheetId: string }];

const SHIFT_NAMES = {
  Down: "ShiftCellDown",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Left: "ShiftCellLeft",
};

function valueType(value: CellValue | undefined): string {
  if (value === null || value === undefined || value === "") return "Empty";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}

/** Keeps who asked for which events and turns changes of the workbook into their messages. */
export class EventDesk {
  /** Requests of the add-in set this, so that its events say who caused them. */
  actor: "addin" | "user" = "user";
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly eventRanges = new Map<string, { sheet: HostSheet; area: Area }>();
  private waiting: MessageEntry[] = [];
  private selectionMoved = false;

  constructor(workbook: HostWorkbook) {
    workbook.listen((event) => this.take(event));
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  forgetClient(): void {
    this.registered.clear();
    this.eventRanges.clear();
    this.enabled = true;
    this.drain();
  }

  /** The range of a change event, by the id in its message. */
  eventRange(id: string): { sheet: HostSheet; area: Area } | null {
    return this.eventRanges.get(id) ?? null;
  }

  /** Messages since the last call, in order; and whether the document's selection moved. */
  drain(): { entries: MessageEntry[]; selectionMoved: boolean } {
    const drained = { entries: this.waiting, selectionMoved: this.selectionMoved };
    this.waiting = [];
    this.selectionMoved = false;
    return drained;
  }

  private take(event: HostEvent): void {
    // The document's selection moves with the sheet in front as well; the sheet's own event does not [?].
    if (event.kind === "selection" || event.kind === "activated") this.selectionMoved = true;
    if (!this.enabled || this.registered.size === 0) return;
    for (const [type, message] of this.messages(event)) {
      const targets = type === EventType.added || type === EventType.deleted ? [] : [message.worksheetId];
      for (const target of [...targets, WORKBOOK_TARGET]) {
        if (!this.registered.has(`${type} ${target}`)) continue;
        const entry = { messageCategory: EVENT_CATEGORY, messageType: type, targetId: target };
        this.waiting.push({ ...entry, message: JSON.stringify(message) });
      }
    }
  }

  private messages(event: HostEvent): Message[] {
    const worksheetId = event.sheet.id;
    const source = "Local";
    switch (event.kind) {
      case "cells":
        return [[EventType.changed, { ...this.changed(event), worksheetId, source }]];
      case "format": {
        const referenceId = this.rememberRange(event.sheet, event.area);
        const address = areaAddress(event.area);
        const type = "WorksheetFormatChanged";
        return [[EventType.formatChanged, { type, worksheetId, source, address, referenceId }]];
      }
      case "selection": {
        const address = event.areas.map(areaAddress).join(",");
        return [[EventType.selectionChanged, { type: "WorksheetSelectionChanged", worksheetId, address }]];
      }
      case "activated": {
        const left = { type: "WorksheetDeactivated", worksheetId: event.before?.id ?? "" };
        const entered = { type: "WorksheetActivated", worksheetId };
        const messages: Message[] = event.before ? [[EventType.deactivated, left]] : [];
        return [...messages, [EventType.activated, entered]];
      }
      case "added":
        return [[EventType.added, { type: "WorksheetAdded", worksheetId, source }]];
      case "deleted":
        return [[EventType.deleted, { type: "WorksheetDeleted", worksheetId, source }]];
      case "renamed": {
        const names = { nameBefore: event.before, nameAfter: event.sheet.name };
        return [[EventType.nameChanged, { type: "WorksheetNameChanged", worksheetId, source, ...names }]];
      }
      case "visibility":
        return [[EventType.visibilityChanged, { type: "WorksheetVisibilityChanged", worksheetId, source }]];
      case "moved":
        return [[EventType.moved, { type: "WorksheetMoved", worksheetId, source }]];
      default:
        return [];
    }
  }

  /** Fields of a WorksheetChanged message; values only for a single edited cell [C][doc]. */
  private changed(event: HostEvent & { kind: "cells" }): Record<string, unknown> {
    const values =
      event.before === undefined && event.after === undefined
        ? {}
        : {
            valueBefore: event.before ?? "",
            valueAfter: event.after ?? "",
            valueTypeBefore: valueType(event.before),
            valueTypeAfter: valueType(event.after),
          };
    return {
      type: "WorksheetChanged",
      changeType: event.change,
      address: areaAddress(event.area),
      referenceId: this.rememberRange(event.sheet, event.area),
      shiftDirection: event.shift ? SHIFT_NAMES[event.shift] : "None",
      triggerSource: this.actor === "addin" ? "ThisLocalAddin" : "Unknown",
      ...values,
    };
  }

  private rememberRange(sheet: HostSheet, area: Area): string {
    const id = `EventRange:${this.eventRanges.size + 1}`;
    this.eventRanges.set(id, { sheet, area });
    return id;
  }
}
