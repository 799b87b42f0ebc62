import type { HostWorkbook } from "../model/workbook";
import { ApiError } from "./errors";
import type { EventDesk } from "./events";
import { moveRanges } from "./liveRanges";
import type { Surface } from "./surface";
import type { HostObject } from "./types";

/** What the emulator wants a developer to see: it never passes over anything in silence. */
export interface Warning {
  readonly kind: "apiNotFound" | "notImplemented" | "aboveRequirementSet" | "ignoredInLoad";
  /** e.g. "Range.getRangeEdge" */
  readonly member: string;
}

/** One add-in's standing connection to the workbook: references kept, events registered, requirement sets declared. */
export class Session {
  readonly warnings: Warning[] = [];
  readonly references = new Map<string, HostObject>();
  /** Objects of the request under way, by path id. */
  requestObjects = new Map<number, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private counter = 0;

  constructor(
    readonly workbook: HostWorkbook,
    readonly surface: Surface,
    /** Requirement set → version, e.g. { ExcelApi: "1.13" }. */
    readonly requirements: Readonly<Record<string, string>>,
    readonly events: EventDesk,
  ) {
    workbook.listen((event) => {
      if (event.kind === "cells") {
        moveRanges([...this.references.values(), ...this.requestObjects.values()], event);
      }
    });
  }

  /** Keeps an object until _RemoveReference; the same object keeps its id [W]. */
  keep(object: HostObject): string {
    const known = this.referenceId(object);
    if (known) return known;
    this.counter += 1;
    const id = `{${object.type.name}:${this.counter}}`;
    this.references.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** Null for an object that is not kept (any more). */
  referenceId(object: HostObject): string | null {
    const id = this.ids.get(object);
    return id !== undefined && this.references.has(id) ? id : null;
  }

  reference(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw new ApiError("InvalidReference");
    return object;
  }

  warn(kind: Warning["kind"], member: string): void {
    this.warnings.push({ kind, member });
  }
}
