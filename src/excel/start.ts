/** Why the pane cannot work here: no Excel around it, another program, or an Excel that is too old. */
export type Start = { readonly ready: true } | { readonly ready: false; readonly reason: string };

const requiredSet = "1.13";
const patience = 20_000;

const noLibrary =
  "没有加载到 Excel 的程序库（office.js），本窗格无法读取工作簿。请检查网络或联系管理员，然后重新打开本窗格。";
const notInExcel =
  "本页面要在 Excel 里使用。请在 Excel 的“开始”选项卡中点本加载项的按钮打开；在浏览器里直接打开无法读取工作簿。";
const tooOld =
  "这个版本的 Excel 太旧（需要 ExcelApi 1.13）。请使用 Excel 2021（LTSC 2021）及以上版本、Microsoft 365 或网页版 Excel。";

/** Waits for Excel, and says in a sentence for the user when there is none or it lacks what is needed. */
export async function startOffice(): Promise<Start> {
  if (typeof Office === "undefined") return { ready: false, reason: noLibrary };
  if ((await hostName()) !== "Excel") return { ready: false, reason: notInExcel };
  if (!Office.context.requirements.isSetSupported("ExcelApi", requiredSet))
    return { ready: false, reason: tooOld };
  return { ready: true };
}

/** The program around the pane; null where none answers. */
async function hostName(): Promise<string | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nobody = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), patience)));
  const host = Office.onReady().then((info) => String(info.host));
  return Promise.race([host, nobody]).finally(() => clearTimeout(timer));
}
