import { HostRefusal } from "../model/workbook";
import { ApiError, httpStatus } from "./errors";
import { refusal } from "./gate";
import { PathReader } from "./paths";
import {
  ActionType,
  PathType,
  type ActionInfo,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { identity, queryResult } from "./query";
import type { Session } from "./session";
import { isHostObject, member, NULL_OBJECT, type HostObject } from "./types";

/** Called before each action; throws to make that action fail. */
export type BeforeAction = (index: number, count: number) => void;

/** Runs the actions one after the other. The first that fails ends the request; what was done before stays done [H]. */
export async function processRequest(
  session: Session,
  body: RequestBody,
  beforeAction: BeforeAction = () => undefined,
): Promise<ResponseBody> {
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  const request = new Request(session, body);
  for (const [index, action] of body.Actions.entries()) {
    try {
      beforeAction(index, body.Actions.length);
      results.push({ ActionId: action.Id, Value: await request.run(action) });
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
    } catch (error) {
      return failure(error, index, request.location(action), results, traceIds);
    }
  }
  return { Results: results, ...(traceIds.length > 0 ? { TraceIds: traceIds } : {}) };
}

function failure(
  error: unknown,
  index: number,
  location: string,
  results: readonly ActionResult[],
  traceIds: readonly number[],
): ResponseBody {
  const known = error instanceof ApiError || error instanceof HostRefusal ? error : null;
  if (!known) throw error;
  return {
    Error: {
      Code: known.code,
      Message: known.message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: httpStatus(known.code),
    },
    ProcessedResults: { Results: results },
    ...(traceIds.length > 0 ? { TraceIds: traceIds } : {}),
  };
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

class Request {
  private readonly paths: PathReader;

  constructor(
    private readonly session: Session,
    private readonly body: RequestBody,
  ) {
    this.paths = new PathReader(session, body.ObjectPaths);
  }

  async run(action: ActionInfo): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action);
      case ActionType.query:
        return queryResult(await this.paths.object(action.ObjectPathId), action.QueryInfo, this.session);
      case ActionType.method:
        return this.method(action);
      case ActionType.setProperty:
        return this.setProperty(action);
      case ActionType.trace:
        return null;
      default:
        this.session.warn("notImplemented", `action type ${action.ActionType}`);
        throw new ApiError("NotImplemented", `The emulated Excel does not play action ${action.ActionType}.`);
    }
  }

  /** "WorksheetCollection.getItem": the type and member where an action failed [H]. */
  location(action: ActionInfo): string {
    const objects = this.session.requestObjects;
    const own = objects.get(action.ObjectPathId);
    if (own) return action.Name ? `${own.type.name}.${camelCase(action.Name)}` : own.type.name;
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const parent = objects.get(path?.ParentObjectPathId ?? -1);
    const name = path?.ObjectPathType === PathType.indexer ? "getItem" : camelCase(path?.Name ?? "");
    return parent ? `${parent.type.name}.${name}` : name;
  }

  /** With AutoKeepReference the host keeps ranges by itself, unless the path is untracked [H]. */
  private async instantiate(action: ActionInfo): Promise<unknown> {
    const object = await this.paths.object(action.ObjectPathId);
    if (object === NULL_OBJECT) return null;
    const untracked = this.paths.info(action.ObjectPathId).D === true;
    if (object.type.kept && this.body.AutoKeepReference && !untracked) this.session.keep(object);
    return identity(object, this.session);
  }

  private async method(action: ActionInfo): Promise<unknown> {
    const object = await this.paths.object(action.ObjectPathId);
    if (object === NULL_OBJECT) return { _IsNull: true };
    if (action.Name === "_KeepReference") {
      this.session.keep(object);
      return null;
    }
    const result = await this.paths.call(
      object,
      action.Name,
      await this.paths.arguments(action.ArgumentInfo),
    );
    return isHostObject(result) ? null : (result ?? null);
  }

  /** Writes to a null object are silently dropped [H]. */
  private async setProperty(action: ActionInfo): Promise<unknown> {
    const object = await this.paths.object(action.ObjectPathId);
    if (object === NULL_OBJECT) return { _IsNull: true };
    const [value] = await this.paths.arguments(action.ArgumentInfo);
    this.assign(object, action.Name, value);
    return null;
  }

  private assign(object: HostObject, name: string, value: unknown): void {
    const wire = { Gridlines: "ShowGridlines", Headings: "ShowHeadings" }[name] ?? name;
    const scalar = member(object.type.scalars, wire);
    const refused = refusal(this.session, object.type, name, scalar !== null);
    if (refused) throw refused;
    if (!scalar![1].set) throw new ApiError("InvalidOperation", `${name} cannot be written.`);
    scalar![1].set(object.self, value, this.session);
  }
}
