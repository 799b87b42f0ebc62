import type { ExcelEngine } from "../engine/engine";
import { versionCovers } from "../engine/gate";

type Callback = (result: { status: string; value?: unknown; error?: unknown }) => void;
type Handler = (args: unknown) => void;

const done = (callback?: Callback, value?: unknown) => callback?.({ status: "succeeded", value });

/** The parts of Office.context that the client and an add-in ask for when there is no boot of office.js. */
export function officeContext(engine: ExcelEngine) {
  const selectionHandlers = new Set<Handler>();
  engine.onSelectionMoved(() => {
    for (const handler of selectionHandlers) handler({ type: "documentSelectionChanged" });
  });
  const settings = new Map<string, unknown>();
  const document = {
    url: `https://example.invalid/${engine.workbook.name}`,
    mode: "readWrite",
    addHandlerAsync(type: string, handler: Handler, ...rest: unknown[]) {
      if (type === "documentSelectionChanged") selectionHandlers.add(handler);
      done(rest.at(-1) as Callback);
    },
    removeHandlerAsync(_type: string, options: { handler?: Handler }, callback?: Callback) {
      if (options.handler) selectionHandlers.delete(options.handler);
      done(callback);
    },
    settings: {
      get: (name: string) => settings.get(name) ?? null,
      set: (name: string, value: unknown) => void settings.set(name, value),
      remove: (name: string) => void settings.delete(name),
      saveAsync: (callback?: Callback) => done(callback),
    },
  };
  return {
    host: "Excel",
    platform: "OfficeOnline",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.17328.42301" },
    displayLanguage: "zh-CN",
    contentLanguage: "zh-CN",
    document,
    requirements: {
      isSetSupported: (set: string, version = "1.1") =>
        versionCovers(engine.session.requirements[set], String(version)),
    },
  };
}
