import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { openXlsx } from "../../host/file/openXlsx";
import { saveXlsx } from "../../host/file/saveXlsx";

const office = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

/** What opens and saves a workbook between the steps of a story; tests name it in their titles. */
export const reopenedBy = office
  ? "LibreOffice"
  : "the workbench's own writer, since no LibreOffice is installed";

/** The workbook after another program has opened and saved it. */
export async function reopened(bytes: Uint8Array): Promise<Uint8Array> {
  if (!office) return saveXlsx(await openXlsx(bytes));
  const folder = await mkdtemp(join(tmpdir(), "reopened-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    await promisify(execFile)(office, [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, file]);
    return new Uint8Array(await readFile(join(out, "workbook.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
