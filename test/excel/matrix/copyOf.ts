import { HostWorkbook } from "../../host/model/workbook";

/** A workbook of its own with the same content; nobody listens to it yet. */
export function copyOf(workbook: HostWorkbook): HostWorkbook {
  const copies = new Map<object, unknown>();
  const copied = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (!copies.has(value)) copies.set(value, made(value));
    return copies.get(value);
  };
  const made = (value: object): unknown => {
    const start = <T extends object>(copy: T): T => {
      copies.set(value, copy); // sheets and tables point to each other
      return copy;
    };
    if (Array.isArray(value)) {
      const list: unknown[] = start([]);
      for (const item of value) list.push(copied(item));
      return list;
    }
    if (value instanceof Map) {
      const map = start(new Map<unknown, unknown>());
      for (const [key, item] of value) map.set(key, copied(item));
      return map;
    }
    if (value instanceof Set) return start(new Set(value));
    const record = start(Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>);
    for (const [key, item] of Object.entries(value)) record[key] = copied(item);
    return record;
  };
  return Object.assign(made(workbook) as HostWorkbook, {
    listeners: Reflect.get(new HostWorkbook(), "listeners"),
  });
}
