import { currentEdition as edition } from "../../src/form";
import { readFile } from "../../src/files/readFile";
import { readInWorker } from "../../src/batch/files";
import { applyMerge } from "../../src/merge/compare/applyMerge";
import { fileApplications } from "../../src/merge/filed/fileApplications";
import type { FiledApplication } from "../../src/merge/filed/filed";
import { ownSheets } from "../../src/merge/own/ownSheets";
import { prepareMerge } from "../../src/merge/compare/prepareMerge";
import { nothingMerged } from "../../src/merge/own/state";
import { wordFinding } from "../../src/report/wording";
import { fileOf, madeForms } from "./madeFiles";
import { times, type Row } from "./table";

const FILES = 1000;
const readAt = "2020-06-22 09:30";

export function mergeOf(filed: readonly FiledApplication[]) {
  const sources = { filed, files: [], complete: false, offered: [] };
  const prepared = prepareMerge(nothingMerged, sources, edition, wordFinding);
  const choices = {
    placement: nothingMerged.facts.placement,
    head: { sheet: ownSheets.summary, city: "长春市", unit: "长春市工业和信息化局" },
  };
  return { result: applyMerge(prepared.preview, choices, edition), opinions: prepared.opinions };
}

/** What a clerk's macro would do: the same file reader, six cells at fixed addresses. */
function sixCells(name: string, bytes: Uint8Array): string[] {
  const result = readFile(name, bytes);
  const cells = result.ok ? result.workbook.sheets[0]!.cells : [];
  const wanted: readonly (readonly [number, number])[] = [
    [1, 2],
    [10, 2],
    [12, 2],
    [14, 2],
    [32, 2],
    [33, 2],
  ];
  return wanted.map(([row, col]) => cells.find((cell) => cell.row === row && cell.col === col)?.text ?? "");
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

export async function mergingRows(): Promise<Row[]> {
  const files = await Promise.all(
    madeForms(FILES).map(async (form) => ({ name: form.name, bytes: await fileOf(form) })),
  );
  files.slice(0, 20).forEach(({ name, bytes }) => readFile(name, bytes));
  const plain = await seconds(() => files.forEach(({ name, bytes }) => sixCells(name, bytes)));
  const oneByOne = await seconds(() => {
    const filed = files.flatMap(({ name, bytes }) => {
      const result = readFile(name, bytes);
      return result.ok ? fileApplications(result.workbook, edition, { file: name, readAt }).filed : [];
    });
    mergeOf(filed);
  });
  const inWorkers = await seconds(async () => {
    const read = await Promise.all(
      files.map(async ({ name, bytes }) => ({ name, result: await readInWorker(name, bytes.slice()) })),
    );
    const filed = read.flatMap(({ name, result }) =>
      result.ok ? fileApplications(result.workbook, edition, { file: name, readAt }).filed : [],
    );
    mergeOf(filed);
  });
  const rate = (time: number): string => `${Math.round(FILES / time)} files/s`;
  return [
    { what: "plain script, six cells by address", figure: rate(plain), note: `${FILES} files` },
    { what: "read, check and merge, one by one", figure: rate(oneByOne) },
    { what: "  beside the plain script", figure: times(oneByOne / plain), note: "time" },
    { what: "read, check and merge, in workers", figure: rate(inWorkers) },
    { what: "  beside the plain script", figure: times(inWorkers / plain), note: "time" },
  ];
}
