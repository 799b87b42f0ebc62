import type { Edition } from "../../form/edition";
import type { MaterialsRecord } from "../../merge/own/materials";
import { materialsMatrix } from "../../report/materialsMatrix";
import { sheetNames } from "../../report/sheetNames";
import { materialsPages } from "../../report/materialsPages";
import type { Services } from "../services";

const matrixName = "核对一览";

/** 收件核对单 of these projects as an .xlsx, a page each; of several first the matrix of all. */
export async function printMaterials(
  { files }: Services,
  records: readonly MaterialsRecord[],
  edition: Edition,
): Promise<Uint8Array> {
  const pages = materialsPages(records, edition);
  if (records.length < 2) return (await files()).writeXlsx(pages);
  const [name] = sheetNames([matrixName, ...pages.map((page) => page.name)], matrixName);
  return (await files()).writeXlsx([materialsMatrix(records, name!, edition), ...pages]);
}
