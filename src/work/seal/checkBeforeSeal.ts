import type { SealResult } from "../../merge/seal/sealPoint";
import { readAt } from "../readAt";
import type { Services } from "../services";

export interface SealChecked {
  readonly results: readonly SealResult[];
  /** Each point's sentence, in the order of the results and their points. */
  readonly texts: readonly (readonly string[])[];
  /** The whole in a sentence. */
  readonly verdict: { readonly sound: boolean; readonly text: string };
  /** The result as an .xlsx to be printed. */
  print(): Promise<Uint8Array>;
}

/** 盖章前检查 of the open workbook as it is now. Throws the host's errors. */
export async function checkBeforeSeal({ host, merge, files }: Services): Promise<SealChecked> {
  const { sealPointText, sealSheet, sealVerdict, sealCheck, ...stages } = await merge();
  const { editionFor, readMaterials, readSlips, readState } = stages;
  const workbook = await host.readWorkbook();
  const edition = editionFor(workbook);
  const sources = {
    state: readState(workbook, edition),
    materials: readMaterials(workbook, edition),
    slips: readSlips(workbook).map(({ sheet }) => sheet),
  };
  const results = sealCheck(sources, edition);
  return {
    results,
    texts: results.map(({ points }) => points.map((point) => sealPointText(point, edition))),
    verdict: sealVerdict(results),
    print: async () => (await files()).writeXlsx([sealSheet(results, readAt(new Date()), edition)]),
  };
}
