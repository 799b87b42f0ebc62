import { screen, within } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { fakeHost } from "../support/fakeHost";
import { fakeFiles, fakeMergeStages } from "../support/fakeMerge";
import { sheet, workbook } from "../support/records";
import { renderPane } from "../support/renderPane";

/** The pane with these files previewed at the province's desk. */
export async function paneOf(
  books: Readonly<Record<string, WorkbookSnapshot>>,
  host = fakeHost(workbook(sheet("Sheet1", ""))),
) {
  const files = {
    ...fakeFiles({}),
    readInWorker: async (name: string) => ({ ok: true as const, workbook: books[name]!, notes: [] }),
  };
  const user = await renderPane(
    host,
    { merge: async () => fakeMergeStages({}), files: async () => files },
    { person: "province" },
  );
  await user.upload(
    await screen.findByLabelText("选择市（州）文件"),
    Object.keys(books).map((name) => new File(["x"], name)),
  );
  const click = (name: string): Promise<void> => user.click(screen.getByRole("button", { name }));
  await click("预览省级汇总");
  await screen.findByText(/还没有写入。应报/);
  return { host, click, user };
}

/** What the list of this name says. */
export const items = (name: string): (string | null)[] =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);
