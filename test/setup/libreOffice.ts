import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Where LibreOffice is installed, its program. */
export const libreOffice = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

/** A file opened in LibreOffice and saved as another kind. */
export async function convertedBy(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "converted-"));
  try {
    await writeFile(join(folder, `source.${from}`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    await promisify(execFile)(
      libreOffice!,
      [profile, "--headless", "--convert-to", to, "--outdir", out, join(folder, `source.${from}`)],
      { timeout: 60_000 },
    );
    return new Uint8Array(await readFile(join(out, `source.${to}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
