import type { Locator, Page } from "playwright-core";

/** The workbench's grid, as a user meets it. */
export class Grid {
  constructor(private readonly page: Page) {}

  /** The drawn cell at an address; a merged area by its first cell. */
  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  /** Goes to an address through the name box, on the sheet that is open, and waits until it is there. */
  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press("Enter");
    await this.cell(address.split(":")[0]!).waitFor();
  }

  async textOf(address: string): Promise<string> {
    await this.goTo(address);
    return (await this.cell(address).textContent()) ?? "";
  }

  /** Types a value into a cell. */
  async enter(address: string, value: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(value);
    await this.page.keyboard.press("Enter");
  }

  async openSheet(name: string): Promise<void> {
    await this.tab(name).click();
    await this.page.getByRole("grid", { name: `工作表 ${name}` }).waitFor({ state: "attached" });
  }

  tab(name: string): Locator {
    return this.page.getByRole("tab", { name, exact: true });
  }

  get nameBox(): Locator {
    return this.page.getByLabel("名称框");
  }

  get formulaBar(): Locator {
    return this.page.getByLabel("编辑栏");
  }

  get status(): Locator {
    return this.page.getByRole("status");
  }

  tabNames(): Promise<string[]> {
    return this.page.getByRole("tablist", { name: "工作表" }).getByRole("tab").allTextContents();
  }

  /** Name of the sheet that is open, and the address that is selected in it. */
  async selection(): Promise<{ sheet: string; address: string }> {
    const sheet = await this.page.locator('[role=tab][aria-selected="true"]').first().textContent();
    return { sheet: sheet ?? "", address: await this.nameBox.inputValue() };
  }
}
