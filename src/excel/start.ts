import { awaitLibrary } from "./library";
import { sayWhileWaiting } from "./waiting";

/** Why the pane cannot work here: no Excel around it, another program, or an Excel that is too old. */
export type Start = { readonly ready: true } | { readonly ready: false; readonly reason: string };

const requiredSet = "1.13";

const notInExcel =
  "本页面要在 Excel 里使用。请在 Excel 的“开始”选项卡中点本加载项的按钮打开；在浏览器里直接打开无法读取工作簿。";
const tooOld =
  "这个版本的 Excel 太旧（需要 ExcelApi 1.13）。请使用 Excel 2021（LTSC 2021）及以上版本、Microsoft 365 或网页版 Excel。";
const silent = (seconds: number): string =>
  `正在等待 Excel 回应，已等 ${seconds} 秒。Excel 正忙或网络慢时可能要几分钟，一有回应就自动打开。如果这一页是在浏览器里直接打开的：${notInExcel}`;

/**
 * Waits for Excel as long as it takes, and says in a sentence for the user when there is none or it lacks what is
 * needed. `onWaiting` hears what is waited for whenever that takes long.
 */
export async function startOffice(onWaiting: (sentence: string) => void = () => undefined): Promise<Start> {
  await awaitLibrary(onWaiting);
  const { host } = await sayWhileWaiting(Office.onReady(), silent, onWaiting);
  if (String(host) !== "Excel") return { ready: false, reason: notInExcel };
  if (!Office.context.requirements.isSetSupported("ExcelApi", requiredSet))
    return { ready: false, reason: tooOld };
  return { ready: true };
}
