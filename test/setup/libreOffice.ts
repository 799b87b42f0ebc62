import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
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

const registry = "http://openoffice.org/2001/registry";

/**
 * LibreOffice tries out what its machine draws whenever the profile says that an older version ran last, as a new one does,
 * and without a window it never notes that it has: six of the eight seconds of processor time that a conversion took.
 */
const alreadyTried = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="${registry}"><item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item></oor:items>
`;

/** Makes a new profile in a folder; gives the argument of LibreOffice that names it. */
export function newProfile(folder: string): string {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user/registrymodifications.xcu"), alreadyTried);
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}

/** A file opened in LibreOffice and saved as another kind. */
export async function convertedBy(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "converted-"));
  try {
    await writeFile(join(folder, `source.${from}`), bytes);
    const out = join(folder, "out");
    await promisify(execFile)(
      libreOffice!,
      [newProfile(folder), "--headless", "--convert-to", to, "--outdir", out, join(folder, `source.${from}`)],
      { timeout: 60_000 },
    );
    return new Uint8Array(await readFile(join(out, `source.${to}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
