import type { FrameLocator, Locator } from "playwright-core";

/** The task pane, as a user meets it. */
export class Pane {
  constructor(readonly frame: FrameLocator) {}

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

  /** Writes what the preview shows, and waits for the result. */
  async write(): Promise<void> {
    await this.button("写入汇总表").click();
    await this.heading("汇总结果").waitFor();
  }

  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
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
