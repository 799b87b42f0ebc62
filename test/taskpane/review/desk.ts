import { screen, waitFor, within } from "@testing-library/react";
import { currentEdition } from "../../../src/form";
import type { Opinion } from "../../../src/merge/own/opinions";
import { readOpinions } from "../../../src/merge/own/readOpinions";
import { opinionsSheet } from "../../../src/report/opinionsSheet";
import type { Person } from "../../../src/taskpane/shell/rails";
import { snapshotOf } from "../../merge/make";
import { fakeHost } from "../support/fakeHost";
import { afterWrite, fakeFiles } from "../support/fakeMerge";
import { sheet, workbook, workbookReading } from "../support/records";
import { fakeStages, renderPane, type FakeCheck } from "../support/renderPane";

/** The desk of a city whose 审核意见 holds these rows; what it writes is carried out. */
export async function reviewDesk(
  rows: readonly Opinion[],
  person: Person = "city",
  read: FakeCheck = { reading: workbookReading([]) },
) {
  const host = fakeHost(
    workbook(sheet("表"), snapshotOf(opinionsSheet(rows, "申报书.xlsx", currentEdition))),
  );
  const { writeOwnSheets } = host;
  host.writeOwnSheets = async (write, front) => {
    await writeOwnSheets(write, front);
    host.workbook = afterWrite(host.workbook, write);
  };
  const user = await renderPane(
    host,
    {
      check: async () => fakeStages(() => read),
      files: async () => fakeFiles({ "企业1.xlsx": [] }),
    },
    { person },
  );
  return { host, user };
}

export type Desk = Awaited<ReturnType<typeof reviewDesk>>;

/** The desk with its list in sight; `read`: the forms in the workbook, and in any file. */
export async function openDesk(rows: readonly Opinion[], read?: FakeCheck): Promise<Desk> {
  const desk = await reviewDesk(rows, "city", read);
  await desk.user.click(screen.getByRole("tab", { name: "审核" }));
  await screen.findByRole("listbox", { name: "企业说明" });
  return desk;
}

export const list = (): HTMLElement => screen.getByRole("listbox", { name: "企业说明" });
/** What each row that is drawn says of its answer; the question, where there is none. */
export const options = (): HTMLElement[] => within(list()).getAllByRole("option");
export const inHand = (): string => within(list()).getByRole("option", { selected: true }).textContent!;

/** 审核意见 as the workbook holds it. */
export const written = ({ host }: Desk): readonly Opinion[] =>
  readOpinions(host.workbook.sheets.find(({ name }) => name === "审核意见")!)!;

/** All decisions are in the workbook. */
export const saved = (): Promise<void> => waitFor(() => expect(screen.queryByText(/^正在保存/)).toBeNull());
