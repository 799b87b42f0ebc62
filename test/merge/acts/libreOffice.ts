import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libreOffice, newProfile } from "../../setup/libreOffice";

/** An .xlsx as LibreOffice saves it again. */
export function savedInLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "saved-"));
  try {
    writeFileSync(join(folder, "workbook.xlsx"), bytes);
    const convert = ["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
    execFileSync(
      libreOffice!,
      [newProfile(folder), ...convert, "--outdir", join(folder, "out"), join(folder, "workbook.xlsx")],
      { stdio: "ignore", timeout: 120_000 },
    );
    return new Uint8Array(readFileSync(join(folder, "out", "workbook.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
