import type { Surface } from "../../host/engine/surface";
import { openXlsx } from "../../host/file/openXlsx";
import { saveXlsx } from "../../host/file/saveXlsx";
import type { HostWorkbook } from "../../host/model/workbook";

export interface Sample {
  readonly id: string;
  readonly title: string;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file that was picked or dropped. Throws a sentence for people where it is no workbook that can be opened. */
export async function openFile(file: File): Promise<HostWorkbook> {
  if (!/\.xls[xm]$/i.test(file.name))
    throw new Error(
      `“${file.name}”打不开：工作台只打开 .xlsx 文件，请在 Excel 或 WPS 中另存为 .xlsx 后再试。`,
    );
  try {
    return await openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    throw new Error(`“${file.name}”打不开：文件已损坏、设有打开密码，或不是真正的 .xlsx 文件。`);
  }
}

/** The members of Excel that Microsoft's client knows, read from its installed files by the server. */
export async function surface(): Promise<Surface> {
  return (await fetch("/surface.json")).json();
}

export async function samples(): Promise<Sample[]> {
  return (await fetch("/samples.json")).json();
}

export async function openSample({ id, title }: Sample): Promise<HostWorkbook> {
  const response = await fetch(`/samples/${id}.xlsx`);
  if (!response.ok) throw new Error(`示例工作簿“${title}”打不开：服务器没有给出文件。`);
  return openXlsx(new Uint8Array(await response.arrayBuffer()), `${title}.xlsx`);
}

/** Hands the workbook to the browser as a download. */
export async function save(workbook: HostWorkbook): Promise<void> {
  const url = URL.createObjectURL(new Blob([(await saveXlsx(workbook)) as BlobPart], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = workbook.name.replace(/\.xlsm$/i, ".xlsx");
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
