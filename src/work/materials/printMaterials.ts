import type { Edition } from "../../form/edition";
import type { MaterialsRecord } from "../../merge/own/materials";
import { materialsPages } from "../../report/materialsPages";
import type { Services } from "../services";

/** 收件核对单 of these projects as an .xlsx, a page each. */
export async function printMaterials(
  { files }: Services,
  records: readonly MaterialsRecord[],
  edition: Edition,
): Promise<Uint8Array> {
  return (await files()).writeXlsx(materialsPages(records, edition));
}
