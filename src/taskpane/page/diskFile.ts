import type { DiskFile } from "../../fileHost/tools";

/** What browsers with file handles add (Chrome, Edge, 360 …); TypeScript's own list has them only in part. */
interface Permitted {
  requestPermission?(options: { mode: "readwrite" }): Promise<PermissionState>;
}

/** A file on the disk behind a handle. A File that was got before it was saved elsewhere can no longer be read: each call gets it anew. */
export function diskFile(handle: FileSystemFileHandle): DiskFile {
  return {
    name: handle.name,
    async read() {
      return new Uint8Array(await (await handle.getFile()).arrayBuffer());
    },
    async version() {
      const { lastModified, size } = await handle.getFile();
      return `${lastModified} ${size}`; // a file put in its place can be as old, but hardly as large
    },
    async write(bytes) {
      const allowed = await (handle as Permitted).requestPermission?.({ mode: "readwrite" });
      if (allowed === "denied") throw new DOMException("", "NotAllowedError");
      // the browser writes into a copy, which takes the file's place when it is closed: the old file or the new one
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    },
  };
}
