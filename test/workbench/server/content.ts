import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { paneShim, surfaceJson } from "../../host/page/serve";
import { sampleWorkbooks } from "../sample/workbooks";
import { writeSample } from "../sample/write";
import { pageFolder, paneFolder, root } from "./build";
import { withWorkbenchHost } from "./paneHtml";

export interface Content {
  readonly type: string;
  readonly body: Uint8Array | string;
}

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};
const officeJs = join(root, "node_modules/@microsoft/office-js/dist");
const page = join(root, "test/workbench/page");

/** What the workbench's server has under a path, which begins with /; null where there is nothing. */
export async function contentOf(path: string): Promise<Content | null> {
  if (path === "/") return file(page, "index.html");
  if (path === "/workbench.css") return file(page, "style.css");
  if (path === "/pane/taskpane.html") return paneHtml();
  if (path === "/host-shim.js") return { type: types[".js"]!, body: paneShim };
  if (path === "/surface.json") return { type: types[".json"]!, body: surfaceJson() };
  if (path === "/samples.json") return sampleList();
  const [, folder, rest] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (folder === "pane") return file(paneFolder, rest!);
  // office.js asks for AgaveErrorUX, while the package's folder is agaveerrorux.
  if (folder === "office-js") return file(officeJs, rest!.toLowerCase());
  if (folder === "samples") return sample(rest!);
  if (folder === "assets") return file(join(root, "assets"), rest!);
  return file(pageFolder, path.slice(1));
}

async function file(folder: string, name: string): Promise<Content | null> {
  const path = normalize(join(folder, name));
  if (!path.startsWith(folder + sep)) return null;
  try {
    return { type: types[extname(path)] ?? "application/octet-stream", body: await readFile(path) };
  } catch {
    return null;
  }
}

async function paneHtml(): Promise<Content | null> {
  const built = await file(paneFolder, "taskpane.html");
  return built && { ...built, body: withWorkbenchHost(Buffer.from(built.body).toString("utf8")) };
}

function sampleList(): Content {
  const list = sampleWorkbooks.map(({ id, title }) => ({ id, title }));
  return { type: types[".json"]!, body: JSON.stringify(list) };
}

async function sample(name: string): Promise<Content | null> {
  const found = sampleWorkbooks.find(({ id }) => name === `${id}.xlsx`);
  return found ? { type: types[".xlsx"]!, body: await writeSample(found.title, found.sheets()) } : null;
}
