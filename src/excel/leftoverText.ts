import type { Recovered } from "./own/leftovers";

const ended = "上次写入没有完成（可能是当时关闭了窗格）";

/** Before anything is done: what a write that did not end has left. */
export function leftoverText(names: readonly string[]): string {
  return `${ended}，留下 ${names.length} 张程序自己的临时表（已隐藏，名称以“~审核汇总~”开头）。如果没有别人正在汇总，程序片刻后自动清理，并把没写完的表恢复完整；也可以直接预览、汇总，那时马上清理。`;
}

/** What was done about it. */
export function recoveredText({ swept, restored, finished, removed }: Recovered): string {
  const quoted = (names: readonly string[]): string => `“${names.join("”“")}”`;
  const back =
    restored.length > 0 ? `${quoted(restored)}已恢复到那次写入以前的内容，请再做一次当时的操作。` : "";
  const whole = finished.length > 0 ? `${quoted(finished)}已写完整，请看一遍。` : "";
  const on = whole + (removed.length > 0 ? `${quoted(removed)}已按那次操作删去。` : "");
  return `${ended}，已清理程序自己的 ${swept} 张临时表。${back}${on || (back ? "" : "原来的表没有改动。")}`;
}
