import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";

/** Folder of Microsoft's client library, as npm put it there. */
export const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** What the library leaves on its global object, as far as the harness touches it. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OSF: {
    _OfficeAppFactory?: unknown;
    readonly DDA: { readonly RichApi: Record<string, unknown> };
  };
}

const scripts = new Map<string, vm.Script>();

function script(path: string): vm.Script {
  const known = scripts.get(path);
  if (known) return known;
  const made = new vm.Script(readFileSync(join(OFFICE_JS, path), "utf8"), { filename: path });
  scripts.set(path, made);
  return made;
}

/**
 * Loads Microsoft's unmodified Excel client into a global object of its own, without a DOM. It gets this realm's JSON,
 * Promise and Error, so that what it returns and throws compares with what the caller makes.
 */
export function loadClient(): Client {
  const location = { href: "", search: "", hash: "", protocol: "https:", pathname: "" };
  const navigator = { userAgent: "node" };
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const scope: Record<string, unknown> = { location, navigator, JSON, Promise, Error, Date, ...timers };
  scope.window = scope;
  scope.self = scope;
  scope.Strings = {};
  const context = vm.createContext(scope);
  script("excel-web-16.00.js").runInContext(context);
  script("en-us/office_strings.js").runInContext(context);
  return scope as unknown as Client;
}
