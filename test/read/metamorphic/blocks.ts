import type { Area, SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import type { Random } from "../layouts/random";
import { band, inserted, isSeam, sizeOf, withCells } from "./grid";
import { hasProjectColumns, headRow } from "./knownLabels";
import type { Transform } from "./transform";

/** Rows of a sheet that belong to one part of the form. */
export interface Block {
  readonly part: "applicant" | "responsiblePerson" | "contact" | "situation" | "capability" | "performance";
  readonly first: number;
  readonly end: number;
}

const headings: readonly (readonly [Block["part"], RegExp])[] = [
  ["performance", /绩效目标$/],
  ["applicant", /^(?:[一二三四五六七]、)?(?:项目责任)?单位信息$/],
  ["responsiblePerson", /^(?:[一二三四五六七]、)?项目责任人信息$/],
  ["contact", /^(?:[一二三四五六七]、)?项目联系人信息$/],
  ["situation", /^(?:[一二三四五六七]、)?项目基本情况(?:（可.*)?$/],
  ["capability", /^(?:[一二三四五六七]、)?(?:工业互联网项目)?已具备能力(?:（注.*)?$/],
];

function partOf({ text }: SnapshotCell): Block["part"] | undefined {
  const words = text.replace(/\s/g, "");
  return headings.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The parts of the form that stand one below the other; none where some stand side by side. */
export function blocksOf(sheet: SheetSnapshot): Block[] {
  const heads = sheet.cells.flatMap((cell) => {
    const part = partOf(cell);
    return part ? [{ part, row: cell.row, col: cell.col }] : [];
  });
  const below = heads.every((head, n) => n === 0 || head.row > heads[n - 1]!.row + 1);
  const sound = heads.every((head) => head.col === heads[0]!.col && isSeam(sheet, "row", head.row));
  const once = new Set(heads.map(({ part }) => part)).size === heads.length;
  if (!below || !sound || !once) return [];
  const end = sizeOf(sheet, "row");
  return heads.map(({ part, row }, n) => ({ part, first: row, end: heads[n + 1]?.row ?? end }));
}

interface Bands {
  readonly cells: readonly SnapshotCell[];
  readonly merges: readonly Area[];
}

function joined(sheet: SheetSnapshot, parts: readonly Bands[]): SheetSnapshot {
  return withCells(
    sheet,
    parts.flatMap((part) => part.cells),
    parts.flatMap((part) => part.merges),
  );
}

/** The parts below the first one in another order. */
function reordered(sheet: SheetSnapshot, random: Random): SheetSnapshot | null {
  const blocks = blocksOf(sheet);
  if (blocks.length < 3) return null;
  let at = blocks[0]!.first;
  const parts = [band(sheet, 0, at, 0)];
  for (const block of random.shuffled(blocks)) {
    parts.push(band(sheet, block.first, block.end, at));
    at += block.end - block.first;
  }
  return joined(sheet, parts);
}

/** The contact beside the responsible person, instead of below. */
function personsBeside(sheet: SheetSnapshot): SheetSnapshot | null {
  // A column a project has no room for a second person.
  const blocks = hasProjectColumns(sheet) ? [] : blocksOf(sheet);
  const n = blocks.findIndex((block) => block.part === "responsiblePerson");
  const [person, contact] = [blocks[n], blocks[n + 1]];
  if (n < 0 || contact?.part !== "contact") return null;
  const end = blocks[n + 2]?.first ?? sizeOf(sheet, "row");
  const height = Math.max(person!.end - person!.first, contact.end - contact.first);
  return joined(sheet, [
    band(sheet, 0, person!.end, 0),
    band(sheet, contact.first, contact.end, person!.first, sizeOf(sheet, "col")),
    band(sheet, end, sizeOf(sheet, "row"), person!.first + height),
  ]);
}

/** The enterprise's part, with its finances, on a sheet of its own. */
function enterpriseElsewhere(sheets: readonly SheetSnapshot[], random: Random): SheetSnapshot[] | null {
  for (const sheet of sheets) {
    const blocks = blocksOf(sheet);
    const block = blocks.find(({ part }) => part === "applicant");
    if (!block || blocks.length < 2) continue;
    const name = random.pick(["企业情况", "单位基本情况", "Sheet2", "附表1"]);
    // The heads of a list's columns are repeated there.
    const head = headRow(sheet);
    const other = joined({ ...sheet, name }, [
      ...(head === null ? [] : [band(sheet, head, head + 1, 0)]),
      band(sheet, block.first, block.end, 1),
    ]);
    const rest = joined(sheet, [
      band(sheet, 0, block.first, 0),
      band(sheet, block.end, sizeOf(sheet, "row"), block.first),
    ]);
    const at = sheets.indexOf(sheet);
    const pair = random.chance(0.5) ? [rest, other] : [other, rest];
    return [...sheets.slice(0, at), ...pair, ...sheets.slice(at + 1)];
  }
  return null;
}

export const blockMoves: readonly Transform[] = [
  {
    name: "blocksSwapped",
    mayBeUnsure: true,
    apply: (sheets, random) => {
      const changed = sheets.map((sheet) => reordered(sheet, random) ?? sheet);
      const sameOrder = changed.every((sheet, n) => sheet === sheets[n]);
      return sameOrder && sheets.length < 3 ? null : sheets.length < 3 ? changed : random.shuffled(changed);
    },
  },
  {
    name: "personsBeside",
    mayBeUnsure: false,
    apply: (sheets) => {
      const changed = sheets.map((sheet) => personsBeside(sheet) ?? sheet);
      return changed.every((sheet, n) => sheet === sheets[n]) ? null : changed;
    },
  },
  {
    name: "emptyRowsBetweenBlocks",
    mayBeUnsure: false,
    apply: (sheets, random) => {
      const changed = sheets.map((sheet) =>
        [...blocksOf(sheet)]
          .reverse()
          .reduce((now, { first }) => inserted(now, "row", first, random.int(1, 3)), sheet),
      );
      return changed.every((sheet, n) => sheet === sheets[n]) ? null : changed;
    },
  },
  { name: "enterpriseElsewhere", mayBeUnsure: false, apply: enterpriseElsewhere },
];
