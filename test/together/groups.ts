/**
 * Files of tests that run in one go: to load the program anew for each of them, and Jest and Fluent with it, took a third
 * to a half of their time. `folder/*` is what stands in a folder itself, without what is in folders of it. A file runs
 * alone where package.json names it: it takes long by itself, sets modules aside (`jest.mock`), stops the clock for good,
 * asks for surroundings of its own, or for a pane that has just been opened, in which no file was picked.
 */
export const groups = {
  reading: [
    ...["choices", "claims", "labels", "layout", "metamorphic", "page", "places", "sheet", "statements"],
    ...["values", "workbook", "*"],
  ].map((folder) => `read/${folder}`),
  checking: ["check/rules", "check/codes", "check/across", "check/*"],
  judging: ["check/judgements"],
  merging: ["merge"],
  reporting: ["report"],
  filing: ["files", "fileHost"],
  writing: ["excel", "host"],
  running: ["batch"],
  working: ["form", "text", "sheet", "match", "work", "manifest", "workbench", "real-excel"],
  pane: ["taskpane/*"],
  paneParts: [
    ...["documents", "finance", "help", "picture", "provenance", "province"],
    ...["review", "season", "slips", "source", "undo"],
  ].map((folder) => `taskpane/${folder}`),
  browser: ["e2e"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Group = keyof typeof groups;
