import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { checkProvince, friday, monday, opened, provinceWorks } from "../e2e/support/provinceScene";
import { makeFolder, type Folder } from "./runIn";

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

it("eleven units report, the province works in its sheets, one unit sends again: nothing is lost and every sum is right", async () => {
  const bytes = (): Uint8Array => new Uint8Array(readFileSync(folder.path("省.xlsx")));
  const merge = (source: string): Promise<string> =>
    folder.merge({ sources: [folder.path(source)], out: folder.path("省.xlsx"), province: true });
  mkdirSync(folder.path("周五"));
  for (const { name, buffer } of await friday()) writeFileSync(folder.path(`周五/${name}`), buffer);
  const said = await merge("周五");
  expect(said).toContain("应报 12 个单位，已报 11 个，未报 1 个，重报 2 个。全省共 21 个项目。");
  expect(said).toContain("四平市工信局：由 2 份表组成：");
  checkProvince(opened(bytes()), false);
  writeFileSync(folder.path("省.xlsx"), await provinceWorks(bytes()));
  const { name, buffer } = await monday();
  writeFileSync(folder.path(name), buffer);
  expect(await merge(name)).toContain(
    "与上次相比（上次 21 个项目）：新增 1 个，有变化 1 个，没有变化 20 个。",
  );
  checkProvince(opened(bytes()), true);
});
