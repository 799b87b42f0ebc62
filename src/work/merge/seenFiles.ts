import { shortHash } from "../../merge/filed/shortHash";
import type { LedgerEntry } from "../../merge/own/ledger";
import type { News } from "../../report/newsText";
import type { SourceOutcome } from "../../report/sourceOutcome";
import { shownNames } from "../../text/person/shownName";
import type { PickedFile } from "../pickedFiles";

/** A file as it was when it was last merged. */
export interface SeenFile {
  readonly size: number;
  /** Milliseconds, as the system tells it. */
  readonly modified: number;
  /** SHA-256: a file that was copied once more is younger and says the same. */
  readonly hash: string;
}

/** What a machine remembers of the last merge: the files that were read, and the workbook that they went into. */
export interface Seen {
  /** Of the workbook after it; see workbookKey. */
  readonly key: string;
  /** When, "2020-06-22 09:30". */
  readonly at: string;
  readonly files: Readonly<Record<string, SeenFile>>;
}

type HashOf = (bytes: Uint8Array) => Promise<string>;

/**
 * Tells whether a workbook is the one into which files were merged: its ledger and the settings by which it is judged are the same.
 * After 撤销, or after a merge on another machine, it is another.
 */
export function workbookKey(ledger: readonly LedgerEntry[], settings: unknown): string {
  const rows = ledger.map(({ file, sheets, fingerprint, readAt }) =>
    JSON.stringify([file, sheets, fingerprint, readAt]),
  );
  return shortHash(JSON.stringify([rows.sort(), settings]));
}

const modifiedOf = ({ file }: PickedFile): number => ("lastModified" in file ? Number(file.lastModified) : 0);

async function hashed({ file }: PickedFile, hashOf: HashOf): Promise<string> {
  return hashOf(new Uint8Array(await file.arrayBuffer()));
}

/** Whether a file still is what was picked: of one that was saved again since the browser gives nothing, so it counts as new and is told. */
async function isAsPicked({ file }: PickedFile): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}

/** Whether a file is as it was: by size and time, and where only the time differs by what it says. */
async function isSame(picked: PickedFile, seen: SeenFile, hashOf: HashOf): Promise<boolean> {
  if (picked.file.size !== seen.size) return false;
  if (modifiedOf(picked) === seen.modified && seen.modified > 0) return isAsPicked(picked);
  // a file that cannot be read now is told by whoever reads it
  return (await hashed(picked, hashOf).catch(() => "")) === seen.hash;
}

/** What is new since the last merge; null where the workbook is not as that merge left it. */
export async function newsOf(
  picked: readonly PickedFile[],
  seen: Seen | null,
  key: string,
  hashOf: HashOf,
): Promise<News | null> {
  if (!seen || seen.key !== key) return null;
  const names = shownNames(picked.map(({ name }) => name));
  const fresh: string[] = [];
  const changed: string[] = [];
  const same: string[] = [];
  for (const [index, each] of picked.entries()) {
    const name = names[index]!;
    const known = Object.hasOwn(seen.files, name) ? seen.files[name] : undefined;
    if (!known) fresh.push(name);
    else if (await isSame(each, known, hashOf)) same.push(name);
    else changed.push(name);
  }
  const gone = Object.keys(seen.files).filter((name) => !names.includes(name));
  return { since: seen.at, fresh, changed, same, gone };
}

/**
 * What to remember after a merge: the files that were read, and those that were passed over as known. What could not be read, or was
 * not understood, is read again the next time.
 */
export async function seenAfter(
  picked: readonly PickedFile[],
  outcomes: readonly SourceOutcome[],
  before: { readonly seen: Seen | null; readonly news: News | null },
  now: Pick<Seen, "key" | "at">,
  hashOf: HashOf,
): Promise<Seen> {
  const names = shownNames(picked.map(({ name }) => name));
  const open = outcomes
    .filter(({ status, doubt }) => status === "unreadable" || status === "unsure" || doubt !== undefined)
    .map(({ name }) => name);
  const { seen, news } = before;
  const files: Record<string, SeenFile> = news ? { ...seen?.files } : {};
  for (const [index, each] of picked.entries()) {
    const name = names[index]!;
    const known = news?.same.includes(name) ? files[name] : undefined;
    delete files[name];
    if (known) {
      files[name] = { ...known, modified: modifiedOf(each) };
      continue;
    }
    if (open.some((other) => other === name || other.startsWith(`${name}/`))) continue;
    const hash = await hashed(each, hashOf).catch(() => null); // changed or gone since: it is read the next time
    if (hash !== null) files[name] = { size: each.file.size, modified: modifiedOf(each), hash };
  }
  return { ...now, files };
}
