import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where LibreOffice is installed, its program. */
export const libreOffice = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

/** An .xlsx as LibreOffice saves it again. */
export function savedInLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "saved-"));
  try {
    writeFileSync(join(folder, "workbook.xlsx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const convert = ["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
    execFileSync(
      libreOffice!,
      [profile, ...convert, "--outdir", join(folder, "out"), join(folder, "workbook.xlsx")],
      { stdio: "ignore", timeout: 120_000 },
    );
    return new Uint8Array(readFileSync(join(folder, "out", "workbook.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
