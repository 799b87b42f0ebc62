import type { PaneWindow } from "./connection";

/** What crosses from a pane of another site to the page that plays Excel: a message of office.js. */
interface Crossing {
  readonly excelHost: string;
}

/**
 * The window of a pane whose page is of another site than the one around it. The browser gives such a frame a process
 * of its own, so that what is played here takes none of the pane's time, as Excel's own work does not. Holds for one
 * loading of the frame; `ended` ends it.
 */
export function paneApart(frame: HTMLIFrameElement, ended: AbortSignal): PaneWindow {
  let opener: { postMessage(text: string): void } | null = null;
  window.addEventListener(
    "message",
    ({ source, data }: MessageEvent<Crossing>) => {
      if (source === frame.contentWindow) opener?.postMessage(data.excelHost);
    },
    { signal: ended },
  );
  return {
    set name(name: string) {
      frame.name = name;
    },
    set opener(value: unknown) {
      opener = value as typeof opener;
    },
    location: new URL(frame.src),
    MessageEvent,
    dispatchEvent(event) {
      const { data, origin } = event as MessageEvent<string>;
      // A text, as Excel's own messages are: in an object Chromium takes 20 ms to unpack one that it unpacks in half a
      // millisecond by itself, and the pane would pay for them.
      frame.contentWindow?.postMessage(`${origin}\n${data}`, "*");
      return true;
    },
  };
}

/** In the pane's page before office.js runs: hands its messages over to the page around it, and those of that page to it. */
export const apartShim = `
  const around = window.parent;
  window.opener = { postMessage: (text) => around.postMessage({ excelHost: String(text) }, "*") };
  window.addEventListener("message", (event) => {
    if (event.source !== around) return;
    event.stopImmediatePropagation();
    const end = event.data.indexOf("\\n");
    const [origin, data] = [event.data.slice(0, end), event.data.slice(end + 1)];
    window.dispatchEvent(new MessageEvent("message", { data, origin }));
  });
`;
