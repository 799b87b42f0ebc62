/**
 * Folders whose tests run in one go: to load the program anew for each of their small files, and Jest with it, took two
 * fifths of their time. What takes long by itself, or sets modules aside (`jest.mock`), runs alone.
 */
export const groups = {
  reading: [
    ...[
      "choices",
      "claims",
      "labels",
      "layout",
      "page",
      "places",
      "sheet",
      "statements",
      "values",
      "workbook",
    ],
  ].map((folder) => `read/${folder}`),
  checking: ["check/rules", "check/codes", "check/across"],
  judging: ["check/judgements"],
  merging: ["merge"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Group = keyof typeof groups;
