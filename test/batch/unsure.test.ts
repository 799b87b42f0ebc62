import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/batch/run";
import { doubtfulForm } from "../workbench/sample/doubtfulForm";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";

const folder = mkdtempSync(join(tmpdir(), "merge-"));
const result = mkdtempSync(join(tmpdir(), "result-"));
afterAll(() => [folder, result].forEach((each) => rmSync(each, { recursive: true })));

test("a form that can be read in several ways stays out of the table, its best reading is in the result", async () => {
  const doubtful = doubtfulForm(servitization, equipmentPlatform);
  writeFileSync(join(folder, "平台.xlsx"), await writeSample("平台", [formSheet(equipmentPlatform)]));
  writeFileSync(join(folder, "存疑.xlsx"), await writeSample("存疑", [doubtful]));
  const json = join(result, "result.json");
  const heard: string[] = [];
  const terminal = {
    say: (text: string) => void heard.push(text),
    complain: (text: string) => void heard.push(text),
    progress: () => undefined,
  };
  const options = { sources: [folder], out: join(result, "汇总.xlsx"), json };
  expect(await run(options, terminal, new Date(2020, 5, 22, 9, 30))).toBe(0);

  const said = heard.join("\n");
  const reason = "“存疑.xlsx”需要您认一下：5 个栏目有两处内容都说得通，程序没有把握，未列入汇总。";
  expect(said).toContain(reason);
  expect(said).toContain("共 2 个文件：读出 1 个，需要您认一下 1 个。");
  expect(said).toContain("汇总表共 1 行");
  const { files } = JSON.parse(readFileSync(json, "utf8")) as {
    files: { file: string; status: string; reason?: string; projects: { fields: object }[] }[];
  };
  const unsure = files.find(({ file }) => file === "存疑.xlsx")!;
  expect(unsure).toMatchObject({ status: "unsure", reason: expect.stringContaining(reason) as string });
  expect(unsure.projects[0]!.fields).toHaveProperty(["applicant.name", "why"]);
});
