import type { HostWorkbook } from "../../host/model/workbook";
import { el } from "./dom";

/** The tabs of the sheets that are not hidden. */
export class SheetTabs {
  readonly element = el("div", { class: "tabs", role: "tablist", "aria-label": "工作表" });

  constructor(
    private readonly workbook: () => HostWorkbook,
    private readonly open: (name: string) => void,
  ) {
    this.element.addEventListener("keydown", (event) => this.key(event));
  }

  show(): void {
    const workbook = this.workbook();
    const focused = this.element.contains(document.activeElement);
    const tabs = workbook.sheets
      .filter((sheet) => sheet.visibility === "Visible")
      .map((sheet) => {
        const active = sheet === workbook.activeSheet;
        const tab = el(
          "button",
          {
            role: "tab",
            type: "button",
            "aria-selected": active ? "true" : "false",
            tabindex: active ? 0 : -1,
          },
          sheet.name,
        );
        const color = sheet.view.tabColor?.rgb;
        if (color) tab.style.boxShadow = `inset 0 -5px #${color.slice(-6)}`;
        tab.addEventListener("click", () => this.open(sheet.name));
        return tab;
      });
    this.element.replaceChildren(...tabs);
    const active = this.element.querySelector<HTMLElement>('[aria-selected="true"]');
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused) active?.focus();
  }

  private key(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const tabs = [...this.element.querySelectorAll<HTMLElement>("[role=tab]")];
    const next = tabs[tabs.findIndex((tab) => tab.ariaSelected === "true") + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    this.open(next.textContent ?? "");
  }
}
