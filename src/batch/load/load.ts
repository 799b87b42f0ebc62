import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { compileScript } from "./compiledCode";
import { setEngine } from "./engine";

/**
 * Starts the program of the same name beside it: main.cjs runs main.code.js. The build wraps each script of the program into a
 * function of what a module of Node knows, and `keepCode` (../keepCode.ts).
 */
type Code = (
  exports: object,
  require: (name: string) => unknown,
  module: { readonly exports: object },
  filename: string,
  folder: string,
  keepCode: () => void,
) => void;

const requireOfNode = createRequire(__filename);
const loaded = new Map<string, { readonly exports: object }>();
const toKeep: (() => void)[] = [];

function keepCode(): void {
  for (const keep of toKeep.splice(0)) keep();
}

/** A module of Node, or a script of the program. */
function required(name: string): unknown {
  return name.startsWith("./") ? load(join(__dirname, name)) : requireOfNode(name);
}

function load(path: string): object {
  const known = loaded.get(path);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(path, module);
  const { script, keep } = compileScript(path);
  if (keep) toKeep.push(keep);
  const code = script.runInThisContext() as Code;
  code(module.exports, required, module, __filename, __dirname, keepCode);
  return module.exports;
}

setEngine();
load(join(__dirname, `${basename(__filename, ".cjs")}.code.js`));
