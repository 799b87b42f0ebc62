/** Texts that this machine keeps between sessions, 联系人 and the like; where it keeps none, nothing is remembered. */
const prefix = "申报汇总/";

export function remembered(name: string): string {
  try {
    return window.localStorage.getItem(prefix + name) ?? "";
  } catch {
    return ""; // a browser may refuse it, as for a page of a file
  }
}

/** Keeps a text; an empty one is forgotten. */
export function remember(name: string, text: string): void {
  try {
    if (text === "") window.localStorage.removeItem(prefix + name);
    else window.localStorage.setItem(prefix + name, text);
  } catch {
    // what cannot be kept is typed again
  }
}

/** Forgets everything that this machine keeps. */
export function forgetAll(): void {
  try {
    const names = Object.keys(window.localStorage).filter((name) => name.startsWith(prefix));
    for (const name of names) window.localStorage.removeItem(name);
  } catch {
    // nothing was kept
  }
}
