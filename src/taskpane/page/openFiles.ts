import { notRead } from "../../fileHost/diskFailure";
import { FileFailure } from "../../fileHost/failure";
import type { DiskFile } from "../../fileHost/tools";
import { diskFile } from "./diskFile";

/** A file that the user gave: its bytes, and the file on the disk where the browser lets it be read again. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly disk: DiskFile | null;
}

type Picker = (options: object) => Promise<readonly FileSystemFileHandle[]>;
type WithHandle = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };

const picker = (): Picker | undefined => (window as { showOpenFilePicker?: Picker }).showOpenFilePicker;

/** Whether files can be read again and saved in their place; else they are downloaded. */
export const hasHandles = (): boolean => picker() !== undefined;

async function ofHandle(handle: FileSystemFileHandle): Promise<GivenFile> {
  const disk = diskFile(handle);
  const bytes = await disk.read().catch((error: unknown) => Promise.reject(notRead(error, handle.name)));
  return { name: handle.name, bytes, disk };
}

export async function ofFile(file: File): Promise<GivenFile> {
  const buffer = await file
    .arrayBuffer()
    .catch((error: unknown) => Promise.reject(notRead(error, file.name)));
  return { name: file.name, bytes: new Uint8Array(buffer), disk: null };
}

/** The file that the user picks in the browser's dialog; null where he closes it. Only where hasHandles. */
export async function pickFile(): Promise<GivenFile | null> {
  try {
    const [handle] = await picker()!({ id: "workbook", multiple: false });
    return handle ? await ofHandle(handle) : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** The file that was dropped; null where none was. Throws FileFailure where several were, or a folder. */
export async function droppedFile(data: DataTransfer): Promise<GivenFile | null> {
  const file = data.files[0];
  const isFolder = data.items[0]?.webkitGetAsEntry?.()?.isDirectory ?? false;
  if (isFolder || data.files.length > 1)
    throw new FileFailure(
      "unreadable",
      `这里一次打开一个文件，拖来的是${isFolder ? "文件夹" : ` ${data.files.length} 个文件`}，没有打开。要汇总，请拖到“汇总”里的“添加文件”框。`,
    );
  // the list of items is empty as soon as this function waits
  const handle = (data.items[0] as WithHandle | undefined)?.getAsFileSystemHandle?.();
  const found = await handle?.catch(() => null);
  if (found?.kind === "file") return ofHandle(found as FileSystemFileHandle);
  return file ? ofFile(file) : null;
}
