import type { PickedFile } from "../../work/pickedFiles";

export type { PickedFile };

/** Left behind by Office, WPS and file managers. */
const clutter = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Adds files to those picked before: the same name replaces, names that stand twice in one go get their folder, and so do those
 * that many senders give their files.
 */
export function addFiles(
  before: readonly PickedFile[],
  fresh: readonly PickedFile[],
  isUsual: (name: string) => boolean = () => false,
): PickedFile[] {
  const useful = fresh.filter(({ name }) => !clutter.test(baseName(name)));
  const count = (name: string): number => useful.filter((each) => baseName(each.name) === name).length;
  const named = useful.map(({ name, file }) => ({
    name: isUsual(name) || count(baseName(name)) > 1 ? name : baseName(name),
    file,
  }));
  return [...before.filter(({ name }) => !named.some((each) => each.name === name)), ...named];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Files of an input; those of a folder carry their path. */
export function filesOfInput(files: FileList | null): PickedFile[] {
  return [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Files that were dropped, and those in dropped folders. */
export async function filesOfDrop(data: DataTransfer): Promise<PickedFile[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.every((entry) => entry === null)) return filesOfInput(data.files);
  const found = await Promise.all(entries.map((entry) => (entry ? filesOf(entry) : [])));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<PickedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ name: entry.fullPath.replace(/^\//, ""), file }];
  }
  const found = await Promise.all((await entriesOf(entry as FileSystemDirectoryEntry)).map(filesOf));
  return found.flat();
}

/** A reader hands a folder over in parts of at most 100 entries. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    for (const each of part) all.push(each);
  }
}
