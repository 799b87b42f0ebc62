import type { KeyboardEvent } from "react";

const page = 10;

/** The key with Ctrl (on a Mac the command key) before it: “Ctrl+z”; empty while an input method takes the key. */
export function keyOf({ key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): string {
  if (nativeEvent.isComposing || altKey) return "";
  return ctrlKey || metaKey ? `Ctrl+${key.toLowerCase()}` : key;
}

/** The row that a key leads to from row `at` of `count`; null where it leads to none. */
export function rowAfterKey(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}
