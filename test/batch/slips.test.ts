import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runMake } from "../../src/batch/make/run";
import { packZip } from "../../src/files/node";
import { filledSlip } from "../report/filledSlip";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { changed, makeFolder, valuesIn, type Folder } from "./runIn";

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

const why = "二期扩产，年底前投产，已与审计报告核对。";
const questioned = { "capability.industrialProtocols": 0, "situation.totalInvestment": 286_000 };

/** The slips of 汇总.xlsx, each row explained, as the enterprises send them back. */
async function returnedSlips(): Promise<{ name: string; bytes: Uint8Array }[]> {
  const out = folder.path("退回");
  mkdirSync(out);
  const say = (): void => undefined;
  const said = { deadline: "6月28日", contact: "王科长", telephone: "0431-88901234" };
  await runMake(
    { kind: "slips", sources: [folder.path("汇总.xlsx")], out, replace: false, ...said },
    { say, complain: say, progress: say },
    new Date(2020, 5, 22, 9, 30),
  );
  return Promise.all(
    readdirSync(out).map(async (name) => {
      const bytes = new Uint8Array(readFileSync(join(out, name)));
      return { name, bytes: await filledSlip(name, bytes, why) };
    }),
  );
}

const opinions = (): string[][] =>
  valuesIn(folder.open("汇总.xlsx"), "审核意见").map((row) => row.map((value) => String(value ?? "")));

test("slips that came back in a zip are merged without the forms, and their explanations stand beside the findings", async () => {
  await folder.form("申报/甲.xlsx", changed(equipmentPlatform, questioned));
  await folder.form("申报/乙.xlsx", changed(servitization, questioned));
  await folder.merge();
  const waiting = opinions().filter((row) => /待修改|待说明/.test(row.join())).length;
  expect(waiting).toBeGreaterThan(1);
  const slips = await returnedSlips();
  expect(slips).toHaveLength(2);
  const zip = folder.path("交回.zip");
  writeFileSync(zip, await packZip(slips));
  const said = await folder.merge({ sources: [zip] });
  expect(said).toMatch(
    /退回单-长春云杉岭智能装备有限公司\.xlsx”（智能装备远程运维.*）：\d+ 条企业说明已收到。/,
  );
  expect(opinions().filter((row) => row.includes(why))).toHaveLength(waiting);
  expect(valuesIn(folder.open("汇总.xlsx"), "汇总表").flat()).toContain(
    equipmentPlatform.answers["project.name"],
  );
});

test("a slip of a value that has changed since is refused with both values, and nothing else is written", async () => {
  await folder.form("申报/甲.xlsx", changed(equipmentPlatform, questioned));
  await folder.merge();
  const [slip] = await returnedSlips();
  await folder.form(
    "申报/甲.xlsx",
    changed(equipmentPlatform, { ...questioned, "situation.totalInvestment": 287_000 }),
  );
  await folder.merge();
  writeFileSync(folder.path(slip!.name), slip!.bytes);
  const said = await folder.merge({ sources: [folder.path(slip!.name)] });
  expect(said).toMatch(/退回时填的是“.*286,000.*”，现在填的是“.*287,000.*”，内容已经改动，原说明没有采用/);
});

test("with --record 项目台账 of the workbook says that the projects were sent back, and the next merge keeps it", async () => {
  await folder.form("申报/甲.xlsx", changed(equipmentPlatform, questioned));
  await folder.merge();
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const status = await runMake(
    {
      kind: "slips",
      sources: [folder.path("汇总.xlsx")],
      out: folder.path("退回/"),
      replace: false,
      record: true,
    },
    { say, complain: say, progress: () => undefined },
    new Date(2020, 5, 22, 16, 30),
  );
  expect([status, said.at(-1)]).toEqual([
    0,
    `“${folder.path("汇总.xlsx")}”的项目台账已记下：1 个项目已退回（2020-06-22）。`,
  ]);
  await folder.form("申报/乙.xlsx", changed(servitization, questioned));
  await folder.merge();
  const ledger = valuesIn(folder.open("汇总.xlsx"), "项目台账");
  const column = ledger.find((row) => row.includes("办理状态"))!.indexOf("办理状态");
  const states = ledger.map((row) => row[column]).filter((text) => /收到|退回/.test(String(text)));
  expect(states.sort()).toEqual(["已退回（2020-06-22）", "收到"].sort());
});
