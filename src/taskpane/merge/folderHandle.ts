import type { PickedFile } from "./pickedFile";

/** What browsers with folder handles have (Chrome, Edge, 360 …); TypeScript's own list has them only in part. */
interface Folder extends FileSystemDirectoryHandle {
  requestPermission?(options: { mode: "read" }): Promise<PermissionState>;
}
type Picker = (options: object) => Promise<Folder>;

const database = "申报汇总";
const store = "文件夹";
const key = "上次";

const picker = (): Picker | undefined =>
  (window as { showDirectoryPicker?: Picker }).showDirectoryPicker?.bind(window);

/** One request to the store of handles; null where the browser keeps none, as in a private window. */
function inStore<T>(
  mode: IDBTransactionMode,
  ask: (handles: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  return new Promise((resolve) => {
    const nothing = (): void => resolve(null);
    try {
      const opening = window.indexedDB.open(database, 1);
      opening.onupgradeneeded = () => void opening.result.createObjectStore(store);
      opening.onerror = nothing;
      opening.onsuccess = () => {
        const asked = ask(opening.result.transaction(store, mode).objectStore(store));
        asked.onerror = nothing;
        asked.onsuccess = () => resolve(asked.result);
      };
    } catch {
      nothing();
    }
  });
}

/** The files in a folder, each under its path from the folder on, as the browser's own dialog names them. */
async function filesIn(folder: Folder, path = folder.name): Promise<PickedFile[]> {
  const found: PickedFile[] = [];
  for await (const entry of folder.values()) {
    const name = `${path}/${entry.name}`;
    if (entry.kind === "directory") for (const each of await filesIn(entry as Folder, name)) found.push(each);
    else found.push({ name, file: await entry.getFile() });
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, "zh"));
}

export interface ChosenFolder {
  readonly name: string;
  readonly files: readonly PickedFile[];
}

/**
 * The folder that the user picks, remembered on this machine; null where he closes the dialog, undefined where this program has none
 * (a pane in Excel on the web) and the files have to be chosen otherwise.
 */
export async function pickFolder(): Promise<ChosenFolder | null | undefined> {
  const pick = picker();
  if (!pick) return undefined;
  try {
    const folder = await pick({ id: "sources", mode: "read" });
    await inStore("readwrite", (handles) => handles.put(folder, key));
    return { name: folder.name, files: await filesIn(folder) };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    return undefined;
  }
}

/** Whether the folder of the last time can be read without choosing it again. */
export async function hasLastFolder(): Promise<boolean> {
  if (!picker()) return false;
  return (await inStore("readonly", (handles) => handles.get(key))) instanceof Object;
}

/** The folder of the last time as it is now; null where the user does not allow it, or it is gone. */
export async function readLastFolder(): Promise<ChosenFolder | null> {
  const folder = (await inStore<Folder>("readonly", (handles) => handles.get(key))) ?? null;
  if (!folder) return null;
  try {
    const allowed = await folder.requestPermission?.({ mode: "read" });
    if (allowed === "denied") return null;
    return { name: folder.name, files: await filesIn(folder) };
  } catch {
    return null;
  }
}

export async function forgetFolder(): Promise<void> {
  await inStore("readwrite", (handles) => handles.delete(key));
}
