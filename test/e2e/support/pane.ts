import type { FrameLocator, Locator } from "playwright-core";
import type { SentFile } from "./enterprises";

/** The task pane, as a user meets it. */
export class Pane {
  constructor(readonly frame: Pick<FrameLocator, "getByRole" | "getByText" | "getByLabel" | "locator">) {}

  /** 检查, and waits for the result. */
  async check(): Promise<void> {
    await this.button("检查").click();
    await this.heading("检查结果").waitFor();
  }

  /** 汇总 of the sheets of this workbook, up to the preview. */
  async previewMerge(): Promise<void> {
    await this.frame.getByRole("tab", { name: "汇总" }).click();
    await this.button("预览").click();
    await this.heading("预览").waitFor();
  }

  /** Writes with every new project listed, also those for which the pane proposes to wait, and waits for the result. */
  async write(): Promise<void> {
    const added = this.frame.getByRole("list", { name: "新增", exact: true });
    const held = added.getByRole("checkbox", { name: /^暂不列入：/, checked: true });
    while ((await held.count()) > 0) await held.first().uncheck();
    await this.button("写入汇总表").click();
    await this.heading("汇总结果").waitFor();
  }

  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  radio(name: string): Locator {
    return this.frame.getByRole("radio", { name, exact: true });
  }

  /** Drags files from outside onto the place of this name. */
  async drop(place: string, files: readonly SentFile[]): Promise<void> {
    const zone = this.frame.getByRole("group", { name: place, exact: true });
    const contents = files.map(({ name, mimeType, buffer }) => ({
      name,
      mimeType,
      base64: buffer.toString("base64"),
    }));
    await zone.evaluate((element, dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, mimeType, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      for (const type of ["dragover", "drop"])
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, contents);
  }

  heading(name: string): Locator {
    return this.frame.getByRole("heading", { name, exact: true });
  }

  /** A finding: the button that says what is wrong and in which cell. */
  finding(name: string | RegExp): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  async text(): Promise<string> {
    return this.frame.getByRole("main").innerText();
  }
}
