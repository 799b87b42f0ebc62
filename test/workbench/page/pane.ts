import type { HostWorkbook } from "../../host/model/workbook";
import { el } from "./dom";

/** The add-in's task pane: the built page in a frame, which talks to the emulated Excel. */
export class Pane {
  readonly element = el("aside", { class: "pane", "aria-label": "任务窗格" }, el("h2", {}, "审核汇总"));

  /** While a cell is edited Excel refuses requests. */
  set editing(_editing: boolean) {}

  open(_workbook: HostWorkbook): void {}
}
