import type { Surface } from "../../host/engine/surface";
import type { HostWorkbook } from "../../host/model/workbook";
import { paneApart } from "../../host/page/apart";
import { createHost, type PageHost } from "../../host/page/host";
import { el } from "./dom";

/** The add-in's task pane: the built page in a frame, which takes the page around it for Excel. */
export class Pane {
  readonly element = el("aside", { class: "pane", "aria-label": "任务窗格" }, el("h2", {}, "审核汇总"));
  private host: PageHost | null = null;
  private opened = new AbortController();

  /**
   * `surface`: the members of Excel that Microsoft's client knows. `site`: another site that the pane is to be of, so
   * that it runs in a process of its own; "" for the one of this page.
   */
  constructor(
    private readonly surface: Surface,
    private readonly site: string,
  ) {}

  /** While a cell is edited, Excel refuses requests. */
  set editing(editing: boolean) {
    if (this.host) this.host.engine.cellEdit = editing;
  }

  /** Loads the pane anew for a workbook, as Excel opens one pane a workbook. */
  open(workbook: HostWorkbook): void {
    this.host = createHost({ workbook, surface: this.surface });
    this.host.install(window);
    const frame = el("iframe", { src: `${this.site}/pane/taskpane.html`, title: "审核汇总" });
    this.opened.abort();
    this.opened = new AbortController();
    if (this.site) this.host.activate(paneApart(frame, this.opened.signal));
    this.element.querySelector("iframe")?.remove();
    this.element.append(frame);
  }
}
