import { ApiError } from "./errors";
import type { Session } from "./session";

export type Json = unknown;

/** An object that the client holds a path to. `self` is what its type's members work on. */
export interface HostObject<T = unknown> {
  readonly type: HostType<T>;
  readonly self: T;
}

/** Result of a method or property that found nothing: children of it are null objects too [H]. */
export const NULL_OBJECT: HostObject = { type: { name: "NullObject" }, self: null };

export interface Scalar<T> {
  get(self: T, session: Session): Json;
  set?(self: T, value: Json, session: Session): void;
}

/** Arguments of a method: plain JSON, or host objects where the client passed proxies. */
export type Arguments = readonly (Json | HostObject)[];

export type MethodResult = HostObject | Json | Promise<HostObject | Json>;

/** One server type. Names are the wire's (PascalCase); members of the real type that are missing here answer NotImplemented. */
export interface HostType<T> {
  readonly name: string;
  /** "Id" of the Instantiate result: lets the client address the object again. */
  id?(self: T): string;
  /** Private "_Id" for types that are addressed by it. */
  privateId?(self: T): string;
  /** A service outside of the Excel API: only what is played is known. */
  readonly service?: boolean;
  /** Gets a "_ReferenceId" when the client asks to keep it. */
  readonly kept?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Navigation properties. */
  readonly links?: Readonly<Record<string, (self: T, session: Session) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: T, args: Arguments, session: Session) => MethodResult>>;
  /** Makes the type a collection. */
  items?(self: T, session: Session): HostObject[];
  /** getItem. */
  indexer?(self: T, args: Arguments, session: Session): HostObject;
}

export function hostObject<T>(type: HostType<T>, self: T): HostObject<T> {
  return { type, self };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}

const lowerCase = new WeakMap<object, Map<string, [string, unknown]>>();

/** The member of a table by a name in any case, with the name as the wire has it. */
export function member<M>(table: Readonly<Record<string, M>> | undefined, name: string): [string, M] | null {
  if (!table) return null;
  let names = lowerCase.get(table);
  if (!names) {
    names = new Map(Object.entries(table).map((entry) => [entry[0].toLowerCase(), entry]));
    lowerCase.set(table, names);
  }
  return (names.get(name.toLowerCase()) as [string, M] | undefined) ?? null;
}

export function stringArgument(args: Arguments, index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

export function integerArgument(args: Arguments, index: number, fallback?: number): number {
  const value = args[index] ?? fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) throw new ApiError("InvalidArgument");
  return value;
}

export function oneOf<V extends string>(value: unknown, allowed: readonly V[]): V {
  if (!allowed.includes(value as V)) throw new ApiError("InvalidArgument");
  return value as V;
}

/** Scalar that only reads. */
export function reads<T>(get: (self: T, session: Session) => Json): Scalar<T> {
  return { get };
}
