import { ApiError } from "./errors";
import { standing } from "./gate";
import type { QueryInfo } from "./protocol";
import type { Session } from "./session";
import { member, NULL_OBJECT, type HostObject } from "./types";

type Record_ = Record<string, unknown>;

/** What identifies an object to the client; sent with every Instantiate and Query result [W]. */
export function identity(object: HostObject, session: Session): Record_ {
  const result: Record_ = {};
  const { type, self } = object;
  if (type.id) result.Id = type.id(self);
  if (type.privateId) result._Id = type.privateId(self);
  const reference = type.kept ? session.referenceId(object) : null;
  if (reference) result._ReferenceId = reference;
  return result;
}

/** Select as a tree: "format/fill/color" → format → fill → color. */
interface Wanted {
  all: boolean;
  readonly members: Map<string, Wanted>;
}

function newWanted(): Wanted {
  return { all: false, members: new Map() };
}

function wantedTree(info: QueryInfo | undefined): Wanted {
  const root = newWanted();
  const select = (info?.Select ?? []).flatMap((text) => text.split(","));
  if (select.length === 0 && (info?.Expand ?? []).length === 0) root.all = true;
  for (const path of select) place(root, path);
  for (const path of info?.Expand ?? []) place(root, `${path}/*`);
  return root;
}

function place(root: Wanted, path: string): void {
  let node = root;
  for (const step of path.trim().split(/[/.]/).filter(Boolean)) {
    if (step === "*" || step.toLowerCase() === "$all") {
      node.all = true;
      return;
    }
    const key = step.toLowerCase();
    if (!node.members.has(key)) node.members.set(key, newWanted());
    node = node.members.get(key)!;
  }
}

/** The Value of a Query action; null for a null object. */
export function queryResult(object: HostObject, info: QueryInfo | undefined, session: Session): unknown {
  if (object === NULL_OBJECT) return null;
  const wanted = wantedTree(info);
  if (!object.type.items) return describe(object, wanted, session);
  const first = info?.Skip ?? 0;
  const last = info?.Top === undefined ? undefined : first + info.Top;
  return describeItems(object, wanted, session, first, last);
}

/** A collection's own scalars are always all sent; the selection applies to its items [H]. */
function describeItems(
  object: HostObject,
  wanted: Wanted,
  session: Session,
  first = 0,
  last?: number,
): Record_ {
  const own = describe(object, { all: true, members: new Map() }, session);
  const items = object.type.items!(object.self, session).slice(first, last);
  const described = items.map((item, i) => ({ _Index: first + i, ...describe(item, wanted, session) }));
  return { ...own, _Items: described };
}

function describe(object: HostObject, wanted: Wanted, session: Session): Record_ {
  const { type, self } = object;
  const result = identity(object, session);
  if (wanted.all) {
    for (const [name, scalar] of Object.entries(type.scalars ?? {})) {
      if (standing(session, type.name, name) === "offered") result[name] = scalar.get(self, session);
    }
  }
  for (const [name, inner] of wanted.members) describeMember(object, name, inner, result, session);
  return result;
}

function describeMember(
  object: HostObject,
  name: string,
  inner: Wanted,
  result: Record_,
  session: Session,
): void {
  const { type, self } = object;
  const label = `${type.name}.${name}`;
  const where = standing(session, type.name, name);
  if (where !== "offered") {
    session.warn("ignoredInLoad", label);
    return;
  }
  const scalar = member(type.scalars, name);
  const link = member(type.links, name);
  if (scalar) result[scalar[0]] = scalar[1].get(self, session);
  else if (link) result[link[0]] = describeLink(link[1](self, session), inner, session);
  else if (session.surface[type.name]?.[name]?.[0] === "method") session.warn("ignoredInLoad", label);
  else {
    session.warn("notImplemented", label);
    throw new ApiError("NotImplemented", `The emulated Excel does not play ${label}.`);
  }
}

/** A link loaded by its bare name brings all its scalars; "items" of a collection is the collection itself. */
function describeLink(child: HostObject, inner: Wanted, session: Session): unknown {
  if (child === NULL_OBJECT) return null;
  const wanted = inner.all || inner.members.size > 0 ? inner : { ...inner, all: true };
  if (!child.type.items) return describe(child, wanted, session);
  const items = wanted.members.get("items");
  const ofItems = items ? (items.members.size > 0 || items.all ? items : { ...items, all: true }) : wanted;
  return describeItems(child, ofItems, session);
}
