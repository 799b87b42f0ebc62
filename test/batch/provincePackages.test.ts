import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { runMake } from "../../src/batch/make/run";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { jilin, provinceIn } from "./provinceIn";
import { makeFolder, type Folder } from "./runIn";

let folder: Folder;
let at: ReturnType<typeof provinceIn>;
beforeEach(() => {
  folder = makeFolder();
  at = provinceIn(folder);
});
afterEach(() => folder.remove());

const quiet = { say: () => undefined, complain: () => undefined, progress: () => undefined };

/** A city's package as it goes up. */
async function packageOf(workbook: string, into: string): Promise<string> {
  const forms = readdirSync(folder.path("."))
    .filter((name) => new RegExp(`^${workbook}-\\d`).test(name))
    .map(folder.path);
  const sources = [folder.path(workbook), ...forms];
  const out = folder.path(into);
  expect(await runMake({ kind: "package", sources, out, replace: true }, quiet, new Date())).toBe(0);
  return out;
}

function unpack(zip: string, into: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    const path = join(folder.path(into), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

it("the packages of the cities count once, packed, unpacked into folders, or packed together", async () => {
  await at.city("长春.xlsx", "长春市", equipmentPlatform, servitization);
  await at.city("吉林.xlsx", "吉林市", jilin);
  const changchun = await packageOf("长春.xlsx", "长春市上报包.zip");
  const jilinPackage = await packageOf("吉林.xlsx", "吉林市上报包.zip");
  unpack(changchun, "收件/长春/长春市上报包");
  unpack(jilinPackage, "收件/吉林");
  const said = await at.province(folder.path("收件"));
  expect(at.listed()).toHaveLength(3);
  expect(said).toContain("已报 2 个");
  expect(said).not.toMatch(/未列入|重报 [1-9]|没有找到/);
  const packed = Object.fromEntries(
    [changchun, jilinPackage].map((path, index) => [`${index}.zip`, new Uint8Array(readFileSync(path))]),
  );
  writeFileSync(folder.path("各市.zip"), zipSync(packed));
  for (const sources of [
    [changchun, jilinPackage],
    [folder.path("各市.zip")],
    [folder.path("收件/长春"), folder.path("收件/吉林")],
  ]) {
    const again = await at.province(...sources);
    expect(at.listed()).toHaveLength(3);
    expect(again).toContain("没有变化 3 个");
    expect(again).not.toMatch(/未列入|重报 [1-9]|没有找到/);
  }
});

it("a table that somebody put beside an unpacked package is read too", async () => {
  await at.city("长春.xlsx", "长春市", equipmentPlatform);
  await at.city("吉林.xlsx", "吉林市", jilin);
  unpack(await packageOf("长春.xlsx", "包.zip"), "收件");
  cpSync(folder.path("吉林.xlsx"), folder.path("收件/吉林.xlsx"));
  await at.province(folder.path("收件"));
  expect(at.listed()).toHaveLength(2);
});
