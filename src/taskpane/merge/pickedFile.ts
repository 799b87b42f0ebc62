import { shownNames } from "../../text/person/shownName";
import type { PickedFile } from "../../work/pickedFiles";

export type { PickedFile };

/** Left behind by Office, WPS and file managers. */
const clutter = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a file may take the place of one that was picked before under the same name. */
export type MayReplace = (old: PickedFile, fresh: PickedFile) => boolean;

/** Picked twice: two enterprises often give their files one name, hardly ever one size and one moment. */
export const isSameFile: MayReplace = ({ file: a }, { file: b }) =>
  a.size === b.size && a instanceof File && b instanceof File && a.lastModified === b.lastModified;

/**
 * Adds files to those picked before: the same name replaces where it may, names that stand twice in one go get their
 * folder, and so do those that many senders give their files.
 */
export function addFiles(
  before: readonly PickedFile[],
  fresh: readonly PickedFile[],
  isUsual: (name: string) => boolean = () => false,
  mayReplace: MayReplace = () => true,
): PickedFile[] {
  const useful = fresh.filter(({ name }) => !clutter.test(baseName(name)));
  const count = (name: string): number => useful.filter((each) => baseName(each.name) === name).length;
  const named = useful.map(({ name, file }) => ({
    name: isUsual(name) || count(baseName(name)) > 1 ? name : baseName(name),
    file,
  }));
  const replaced = (old: PickedFile): boolean =>
    named.some((each) => each.name === old.name && mayReplace(old, each));
  const stay = before.filter((old) => !replaced(old));
  const taken = new Set(stay.map(({ name }) => name));
  return [...stay, ...named.map((each) => ({ ...each, name: freeName(each.name, taken) }))];
}

/** The name, or with （2） where another file has it; names of one go are told apart where they are shown. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf(".");
  const at = dot > 0 ? dot : name.length;
  let free = name;
  for (let number = 2; taken.has(free); number += 1)
    free = `${name.slice(0, at)}（${number}）${name.slice(at)}`;
  return free;
}

/** What to know of files that were added: which were passed over, and which have another name now. "": nothing. */
export function addedText(
  before: readonly PickedFile[],
  fresh: readonly PickedFile[],
  after: readonly PickedFile[],
): string {
  const names = shownNames(fresh.map(({ name }) => baseName(name)).filter((name) => clutter.test(name)));
  const known = new Set([...before, ...fresh].flatMap(({ name }) => [name, baseName(name)]));
  const renamed = shownNames(after.map(({ name }) => name).filter((name) => !known.has(name)));
  const passed = names.length > 0 ? `没有添加临时文件：${names.join("、")}。` : "";
  const both =
    renamed.length > 0
      ? `已有同名的文件，两个都添加了，后添加的叫“${renamed.join("”“")}”。如果它是更正后的文件，请移除原来的那个。`
      : "";
  return passed + both;
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
