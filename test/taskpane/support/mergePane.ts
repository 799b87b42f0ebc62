import { screen, waitFor } from "@testing-library/react";
import type { FiledApplication } from "../../../src/merge/filed/filed";
import { filed, project } from "../../merge/make";
import { fakeHost } from "./fakeHost";
import type { FakeHost } from "./fakeHost";
import { afterWrite, fakeFiles, fakeMergeStages } from "./fakeMerge";
import type { SourceContent } from "./fakeMerge";
import { fakeStages, renderPane } from "./renderPane";
import { sheet, workbook, workbookReading } from "./records";

/** A sound form of an enterprise, in a file of its own. */
export const form = (number: number, changes = {}): FiledApplication =>
  filed(project(number, changes), { file: `企业${number}.xlsx` });

let made = 0;

/** The tab 汇总 of a workbook; what is written is carried out. */
export async function mergePane(
  sources: Record<string, SourceContent>,
  host: FakeHost = fakeHost(workbook(sheet("表"))),
  roles: Parameters<typeof fakeMergeStages>[1] = {},
  known?: () => void,
) {
  const write = host.writeOwnSheets;
  host.writeOwnSheets = async (job, front, control) => {
    await write(job, front, control);
    host.workbook = afterWrite(host.workbook, job);
  };
  const stages = fakeMergeStages(sources, roles);
  const files = fakeFiles(sources, stages);
  const user = await renderPane(
    host,
    {
      check: async () => fakeStages(() => ({ reading: workbookReading([]) })),
      merge: async () => stages,
      files: async () => files,
    },
    { known },
  );
  const step = async (name: string): Promise<void> => {
    await user.click(screen.getByRole("tab", { name }));
    await waitFor(() => expect(screen.queryByText("正在打开……")).toBeNull());
  };
  await step("汇总");
  await screen.findByRole("heading", { name: "选择来源" });
  /** Each file is new, whatever was added before under its name; `texts` says what is in some of them. */
  const addTexts = async (names: readonly string[], texts: Readonly<Record<string, string>>): Promise<void> =>
    user.upload(
      screen.getByLabelText("选择文件"),
      names.map((name) => new File([texts[name] ?? `x${++made}`], name)),
    );
  const add = (...names: string[]): Promise<void> => addTexts(names, {});
  const click = (name: string): Promise<void> => user.click(screen.getByRole("button", { name }));
  /** Merges the files, from the choice to the result. */
  const mergeFiles = async (...names: string[]): Promise<void> => {
    await add(...names);
    await click("预览");
    await screen.findByRole("heading", { name: "预览" });
    await click("写入汇总表");
    await screen.findByRole("heading", { name: "汇总结果" });
  };
  return { host, user, add, addTexts, click, step, mergeFiles };
}
