import { Script } from "node:vm";

/** The engine ends only what a script does, and a script finds its work only at a global place. */
const place = 'globalThis[Symbol.for("guarded work")]';
const put = new Script(`(work) => void (${place} = work)`).runInThisContext() as (
  work: (() => unknown) | null,
) => void;
const script = new Script(`${place}()`);

/** What a work on this thread gives; null where it fails, or is ended after so many milliseconds. */
export function guarded<T>(work: () => T, timeout: number): T | null {
  put(work);
  try {
    return script.runInThisContext({ timeout }) as T;
  } catch {
    return null;
  } finally {
    put(null);
  }
}
