import { el } from "./dom";

/** The bar above everything: the workbook's name, opening, saving, the sample workbooks. */
export function titleBar(on: {
  open: (file: File) => void;
  save: () => void;
  sample: (id: string) => void;
}): {
  element: HTMLElement;
  name: (name: string) => void;
  samples: (list: readonly { id: string; title: string }[]) => void;
} {
  const name = el("h1");
  const picker = el("input", {
    type: "file",
    accept: ".xlsx,.xlsm",
    hidden: true,
    "aria-label": "要打开的工作簿",
  });
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    picker.value = "";
    if (file) on.open(file);
  });
  const open = el("button", { type: "button" }, "打开…");
  open.addEventListener("click", () => picker.click());
  const save = el("button", { type: "button" }, "保存");
  save.addEventListener("click", on.save);
  const list = el("select", { "aria-label": "示例工作簿" });
  list.addEventListener("change", () => {
    on.sample(list.value);
    list.selectedIndex = 0;
  });
  return {
    element: el("header", { class: "titleBar" }, name, picker, open, save, list),
    name: (text) => {
      name.textContent = text;
      document.title = `${text} - 工作台`;
    },
    samples: (all) =>
      list.replaceChildren(
        el("option", { value: "", disabled: true, selected: true }, "示例工作簿"),
        ...all.map(({ id, title }) => el("option", { value: id }, title)),
      ),
  };
}

/** A sentence about what could not be done, until it is closed or another comes. */
export function messageBar(): { element: HTMLElement; say: (text: string) => void; clear: () => void } {
  const text = el("span");
  const close = el("button", { type: "button" }, "知道了");
  const element = el("div", { class: "message", role: "alert", hidden: true }, text, close);
  const clear = () => {
    element.hidden = true;
    text.textContent = "";
  };
  close.addEventListener("click", clear);
  const say = (sentence: string) => {
    text.textContent = sentence;
    element.hidden = false;
  };
  return { element, say, clear };
}

/** Takes files that are dropped on an element. */
export function dropTarget(element: HTMLElement, take: (file: File) => void): void {
  element.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    element.classList.add("dropping");
  });
  element.addEventListener("dragleave", () => element.classList.remove("dropping"));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    element.classList.remove("dropping");
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  });
}
