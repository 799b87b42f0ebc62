import { strFromU8, unzipSync } from "fflate";
import { mergeReport } from "../../src/batch/mergeReport";
import { peopleTable } from "../../src/batch/peopleTable";
import { resultJson } from "../../src/batch/resultJson";
import { sayable } from "../../src/batch/console";
import { packZip, writeXlsx } from "../../src/files/common";
import { currentEdition as edition } from "../../src/form";
import { applyMerge } from "../../src/merge/compare/applyMerge";
import { prepareMerge } from "../../src/merge/compare/prepareMerge";
import { fileApplications } from "../../src/merge/filed/fileApplications";
import { nothingMerged } from "../../src/merge/own/state";
import { mergedSheets } from "../../src/report/mergedSheets";
import { returnSlips } from "../../src/report/returnSlips";
import { wordFinding } from "../../src/report/wording";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { shownName } from "../../src/text/person/shownName";

/** A text of an output, and where it stands. */
export interface Output {
  readonly where: string;
  readonly text: string;
}

/** Every text of a zip: names of its parts, and what stands between and in the tags of its XML; zips in it too. */
function textsOfZip(where: string, bytes: Uint8Array): Output[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]): Output[] => {
    const own = { where: `${where} › name of a part`, text: name };
    if (/\.xlsx$/.test(name)) return [own, ...textsOfZip(`${where} › ${name}`, part)];
    const xml = strFromU8(part).replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    const texts = xml.split(/<\/?[a-zA-Z:]+|>|"/).filter((text) => /\p{N}/u.test(text));
    return [own, ...texts.map((text) => ({ where: `${where} › ${name}`, text }))];
  });
}

function textsOfJson(where: string, value: unknown): Output[] {
  if (typeof value !== "object" || value === null) return [{ where, text: String(value) }];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => [
    { where: `${where} key`, text: key },
    ...textsOfJson(`${where}.${key}`, each),
  ]);
}

/** All that the program makes of these workbooks: the merged workbook, the result, what is said, and the slips. */
export async function everyOutput(workbooks: readonly WorkbookSnapshot[]): Promise<Output[]> {
  const read = workbooks.map((workbook) => {
    const file = shownName(workbook.name);
    return { file, ...fileApplications(workbook, edition, { file, readAt: "2020-06-22 09:30" }) };
  });
  const outcomes = read.map(({ file, filed }) => ({
    status: "read" as const,
    file,
    filed,
    offered: [],
    notes: [],
  }));
  const { preview, opinions, shared } = prepareMerge(
    nothingMerged,
    {
      filed: read.flatMap(({ filed }) => filed),
      files: read.map(({ file }) => file),
      complete: false,
      offered: [],
      unit: "长春市工信局",
    },
    edition,
    wordFinding,
  );
  const head = { sheet: "汇总表", city: "长春市", unit: "长春市工信局" };
  const merged = applyMerge(preview, { placement: "category", head }, edition);
  const sheets = mergedSheets(merged, opinions, "category", edition, read[0]!.file);
  const slips = returnSlips(opinions, "长春市工信局");
  const packed = await packZip(
    await Promise.all(
      slips.map(async ({ file, sheets: own }) => ({ name: file, bytes: await writeXlsx(own) })),
    ),
  );
  const rows = merged.summary.rows.length;
  const said = [peopleTable(outcomes), mergeReport({ preview, shared }, rows, edition)].join("\n");
  return [
    ...textsOfZip("workbook", await writeXlsx([sheets.summary, ...sheets.own])),
    ...textsOfZip("slips", packed),
    ...textsOfJson("result", resultJson(outcomes, { preview, rows, shared }, edition, wordFinding)),
    ...sayable(said)
      .split("\n")
      .map((text) => ({ where: "said", text })),
  ];
}
