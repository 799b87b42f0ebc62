import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { columnNumber } from "../../../src/sheet/address";
import { libreOffice, newProfile } from "../../setup/libreOffice";
import type { Handwork } from "./handwork";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What the person does, in LibreOffice's own Basic, between opening and saving. */
function basic(source: string, target: string, work: Handwork | null): string {
  const lines = [
    "Sub Main",
    "Dim opening(0) As New com.sun.star.beans.PropertyValue",
    'opening(0).Name = "Hidden" : opening(0).Value = True',
    `book = StarDesktop.loadComponentFromURL(${quoted(source)}, "_blank", 0, opening())`,
    ...(work ? workLines(work) : []),
    "Dim saving(0) As New com.sun.star.beans.PropertyValue",
    'saving(0).Name = "FilterName" : saving(0).Value = "Calc MS Excel 2007 XML"',
    `book.storeToURL(${quoted(target)}, saving())`,
    "book.close(True)",
    "StarDesktop.terminate()",
    "End Sub",
  ];
  return lines.join("\n");
}

function workLines({ sheet, cells, sort }: Handwork): string[] {
  const typed = Object.entries(cells).map(([address, value]) => {
    const cell = `sheet.getCellRangeByName(${quoted(address)})`;
    return typeof value === "number" ? `${cell}.Value = ${value}` : `${cell}.String = ${quoted(value)}`;
  });
  const sorted = sort && [
    "Dim field(0) As New com.sun.star.table.TableSortField",
    `field(0).Field = ${columnNumber(sort.by) - columnNumber(sort.from)} : field(0).IsAscending = True`,
    "Dim sorting(1) As New com.sun.star.beans.PropertyValue",
    'sorting(0).Name = "SortFields" : sorting(0).Value = field()',
    'sorting(1).Name = "ContainsHeader" : sorting(1).Value = False',
    `sheet.getCellRangeByName("${sort.from}${sort.first}:${sort.to}${sort.last}").sort(sorting())`,
  ];
  return [`sheet = book.Sheets.getByName(${quoted(sheet)})`, ...typed, ...(sorted ?? [])];
}

/** Opens a workbook in LibreOffice, does there what is to be done, and saves it as .xlsx. */
export async function inLibreOffice(bytes: Uint8Array, work: Handwork | null): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "reopened-"));
  const url = (name: string): string => pathToFileURL(join(folder, name)).href;
  const profile = newProfile(folder);
  const run = (...args: string[]) =>
    promisify(execFile)(libreOffice!, [profile, "--headless", "--norestore", ...args], { timeout: 120_000 });
  try {
    await writeFile(join(folder, "workbook.xlsx"), bytes);
    await run("--terminate_after_init"); // makes the profile, with an empty module for macros
    const head = '<script:module xmlns:script="http://openoffice.org/2000/script"';
    const macro = escaped(basic(url("workbook.xlsx"), url("saved.xlsx"), work));
    await writeFile(
      join(folder, "profile/user/basic/Standard/Module1.xba"),
      `<?xml version="1.0" encoding="UTF-8"?>\n${head} script:name="Module1" script:language="StarBasic">${macro}</script:module>`,
    );
    await run("macro:///Standard.Module1.Main");
    return new Uint8Array(await readFile(join(folder, "saved.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files as LibreOffice saves them in another format, in the same order. */
export async function convertedInLibreOffice(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  extension: string,
): Promise<{ name: string; bytes: Uint8Array }[]> {
  const folder = await mkdtemp(join(tmpdir(), "converted-"));
  try {
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    await promisify(execFile)(libreOffice!, [
      newProfile(folder),
      "--headless",
      "--convert-to",
      extension,
      "--outdir",
      join(folder, "out"),
      ...files.map(({ name }) => join(folder, name)),
    ]);
    return await Promise.all(
      files.map(async ({ name }) => {
        const converted = `${name.replace(/\.[^.]+$/, "")}.${extension}`;
        return { name: converted, bytes: new Uint8Array(await readFile(join(folder, "out", converted))) };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
