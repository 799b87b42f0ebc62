import { el } from "./dom";

/** Excel's task pane is 350 px wide when it opens and can be made 320 px narrow. */
const standard = 350;
const narrowest = 320;
const widest = 800;
const step = 10;

/** The bar between grid and pane: drag it, or move it with the arrow keys; a double click sets the usual width. */
export function splitter(pane: HTMLElement): HTMLElement {
  const bar = el("div", {
    class: "splitter",
    role: "separator",
    tabindex: 0,
    title: "拖动以调整任务窗格的宽度",
    "aria-label": "任务窗格的宽度",
    "aria-orientation": "vertical",
    "aria-valuemin": narrowest,
    "aria-valuemax": widest,
  });
  const set = (width: number) => {
    const pixels = Math.round(Math.min(widest, Math.max(narrowest, width)));
    pane.style.width = `${pixels}px`;
    bar.setAttribute("aria-valuenow", String(pixels));
  };
  const width = () => Number(bar.getAttribute("aria-valuenow"));
  set(standard);
  bar.addEventListener("dblclick", () => set(standard));
  bar.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") set(width() + step);
    else if (event.key === "ArrowRight") set(width() - step);
    else if (event.key === "Home") set(narrowest);
    else return;
    event.preventDefault();
  });
  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    const [from, before] = [event.clientX, width()];
    const drag = (move: PointerEvent) => set(before + from - move.clientX);
    bar.addEventListener("pointermove", drag);
    bar.addEventListener("lostpointercapture", () => bar.removeEventListener("pointermove", drag), {
      once: true,
    });
  });
  return bar;
}
