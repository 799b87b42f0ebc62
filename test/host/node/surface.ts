import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSurface, type Surface } from "../engine/surface";
import { OFFICE_JS } from "./client";

let surface: Surface | null = null;

/** Members that the installed client library knows; read once. */
export function installedSurface(): Surface {
  surface ??= readSurface(readFileSync(join(OFFICE_JS, "excel-web-16.00.debug.js"), "utf8"));
  return surface;
}
