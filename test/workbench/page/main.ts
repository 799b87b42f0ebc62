import type { HostWorkbook } from "../../host/model/workbook";
import { el } from "./dom";
import { openFile, openSample, samples, save, surface } from "./files";
import type { InputMode } from "./grid/cellInput";
import { dropTarget, messageBar, titleBar } from "./shell";
import { Pane } from "./pane";
import { splitter } from "./splitter";
import { Workbench } from "./workbench";

const modeText: Record<InputMode, string> = { ready: "就绪", enter: "输入", edit: "编辑" };

async function start(): Promise<void> {
  const message = messageBar();
  const status = el("div", { class: "status", role: "status" }, modeText.ready);
  const pane = new Pane(await surface(), paneSite());
  const list = await samples();
  const first = await openSample(list[0]!);
  const workbench = new Workbench(first, {
    say: message.say,
    mode: () => {
      status.textContent = modeText[workbench.input.mode];
      pane.editing = workbench.input.mode !== "ready";
    },
  });

  const show = (workbook: HostWorkbook) => {
    message.clear();
    workbench.open(workbook);
    pane.open(workbook);
    bar.name(workbook.name);
    workbench.input.field.focus({ preventScroll: true });
  };
  const open = async (opening: Promise<HostWorkbook>) => {
    try {
      show(await opening);
    } catch (error) {
      message.say((error as Error).message);
    }
  };
  const openById = (id: string) => open(openSample(list.find((sample) => sample.id === id)!));
  const openPicked = (file: File) => void open(openFile(file));
  const bar = titleBar({
    open: openPicked,
    save: () => {
      if (workbench.commit())
        save(workbench.workbook).catch((error: Error) => message.say(`没有保存：${error.message}`));
    },
    sample: (id) => void openById(id),
  });
  bar.samples(list);

  const sheetArea = el(
    "main",
    { class: "sheetArea" },
    workbench.bar.element,
    workbench.grid.scroller,
    el("div", { class: "bottomBar" }, workbench.tabs.element, status),
  );
  dropTarget(sheetArea, openPicked);
  pane.element.prepend(splitter(pane.element));
  const work = el("div", { class: "work" }, sheetArea, pane.element);
  document.body.append(bar.element, message.element, work);
  show(first);
}

/** With “?apart” the pane's process is another one than that in which Excel is played: what it takes can be measured. */
function paneSite(): string {
  const { search, protocol, host } = window.location;
  return search === "?apart" ? `${protocol}//pane.${host}` : "";
}

start().catch((error: Error) => {
  document.body.append(`工作台没有打开：${error.message}。请看运行 npm start 的窗口，再刷新本页。`);
});
