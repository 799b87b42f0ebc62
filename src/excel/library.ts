import { sayWhileWaiting } from "./waiting";

/** office.js is looked for so often, and asked for again so long after it could not be loaded, in milliseconds. */
const lookEvery = 200;
const askAgainAfter = 10_000;

/** Resolves when office.js is there, however late; where it cannot be loaded it is asked for again and again. */
export async function awaitLibrary(onWaiting: (sentence: string) => void): Promise<void> {
  if (isLoaded()) return;
  const page = (globalThis as { document?: Document }).document;
  const script = page?.querySelector<HTMLScriptElement>("script#office-js") ?? null;
  const place = script ? new URL(script.src).host : "";
  let failed = false;
  const onFailure = (): void => {
    failed = true;
    onWaiting(notLoaded(place));
    setTimeout(() => askAgain(script!, onFailure), askAgainAfter);
  };
  script?.addEventListener("error", onFailure);
  const words = (seconds: number): string => (failed ? notLoaded(place) : slow(place, seconds));
  await sayWhileWaiting(appearance(), words, onWaiting);
  script?.removeEventListener("error", onFailure);
}

const isLoaded = (): boolean => typeof Office !== "undefined" && typeof Office.onReady === "function";

function appearance(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => void (isLoaded() ? resolve() : setTimeout(look, lookEvery));
    look();
  });
}

/** A script that failed is never loaded again; another one with its address is. */
function askAgain(script: HTMLScriptElement, onFailure: () => void): void {
  if (isLoaded()) return;
  const again = script.ownerDocument.createElement("script");
  again.src = script.src;
  again.addEventListener("error", onFailure);
  script.ownerDocument.body.append(again);
}

const from = (place: string): string => (place === "" ? "" : `（来自 ${place}）`);

const slow = (place: string, seconds: number): string =>
  `正在等待 Excel 的程序库 office.js${from(place)}，已等 ${seconds} 秒。网络慢时可能要一两分钟，一到就自动打开，不必关闭本窗格。`;

const notLoaded = (place: string): string =>
  `没有加载到 Excel 的程序库 office.js${from(place)}。请检查网络，或请管理员放行这个地址。程序每 10 秒自动再试一次，接通后自动打开，不必关闭本窗格。`;
