import { ApiError } from "./errors";
import { refusal } from "./gate";
import { globalObject, newObject } from "./objects/roots";
import { PathType, type ArgumentInfo, type PathInfo, type RequestBody } from "./protocol";
import type { Session } from "./session";
import { isHostObject, member, NULL_OBJECT, type Arguments, type HostObject } from "./types";

/** Evaluates object paths of one request; every path once, so that Worksheets.Add adds once [W]. */
export class PathReader {
  constructor(
    private readonly session: Session,
    private readonly paths: RequestBody["ObjectPaths"],
  ) {
    session.requestObjects = new Map();
  }

  info(id: number): PathInfo {
    const path = this.paths[String(id)];
    if (!path) throw new ApiError("InvalidReference", `The request has no object path ${id}.`);
    return path;
  }

  async object(id: number): Promise<HostObject> {
    const known = this.session.requestObjects.get(id);
    if (known) return known;
    const object = await this.evaluate(this.info(id));
    this.session.requestObjects.set(id, object);
    return object;
  }

  private async evaluate(path: PathInfo): Promise<HostObject> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return globalObject(this.session);
      case PathType.newObject:
        return newObject(path.Name, this.session);
      case PathType.reference:
        return this.session.reference(path.Name);
      case PathType.nullObject:
        return NULL_OBJECT;
      case PathType.method:
      case PathType.property:
      case PathType.indexer:
        return this.child(path);
      default:
        throw new ApiError("NotImplemented", `Object path type ${path.ObjectPathType} is not played.`);
    }
  }

  private async child(path: PathInfo): Promise<HostObject> {
    const parent = await this.object(path.ParentObjectPathId!);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) {
      if (!parent.type.indexer) throw new ApiError("ApiNotFound");
      return parent.type.indexer(parent.self, args, this.session);
    }
    if (path.ObjectPathType === PathType.property) {
      const link = member(parent.type.links, path.Name);
      const refused = refusal(this.session, parent.type, path.Name, link !== null);
      if (refused) throw refused;
      return link![1](parent.self, this.session);
    }
    const result = await this.call(parent, path.Name, args);
    if (!isHostObject(result)) throw new ApiError("InvalidOperation", `${path.Name} gives no object.`);
    return result;
  }

  /** Calls a method of an object that is not null. */
  async call(parent: HostObject, name: string, args: Arguments): Promise<unknown> {
    const method = member(parent.type.methods, name);
    const refused = refusal(this.session, parent.type, name, method !== null);
    if (refused) throw refused;
    return method![1](parent.self, args, this.session);
  }

  /** JSON arguments with host objects in the places of proxies, also inside arrays and records [C]. */
  async arguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    const ids = info?.ReferencedObjectPathIds;
    const args = info?.Arguments ?? [];
    return Promise.all(args.map((arg, i) => this.resolve(arg, Array.isArray(ids) ? ids[i] : undefined)));
  }

  private async resolve(arg: unknown, id: unknown): Promise<unknown> {
    if (typeof id === "number" && id > 0) return this.object(id);
    if (Array.isArray(arg) && Array.isArray(id)) {
      return Promise.all(arg.map((item, i) => this.resolve(item, id[i])));
    }
    if (typeof arg === "object" && arg !== null && "_ObjectPathId" in arg) {
      return this.object(Number(arg._ObjectPathId));
    }
    return arg;
  }
}
