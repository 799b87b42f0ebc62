import { readdirSync } from "node:fs";
import { exitCodes } from "../../src/batch/exitCodes";
import { run } from "../../src/batch/run";
import type * as writer from "../../src/files/write/workbook";
import type { SheetPlan } from "../../src/sheet/plan";
import { equipmentPlatform } from "../workbench/sample/projects";
import { makeFolder, type Folder } from "./runIn";

type Writer = typeof writer;

/** The writer at fault: it writes the sheet of this name without its last row that says anything. */
let mockFault = "";

function mockWithoutLastRow(plan: SheetPlan): SheetPlan {
  const says = ({ cells }: SheetPlan["rows"][number]): boolean =>
    cells.some((cell) => cell !== null && cell.value !== null && cell.value !== "");
  const last = plan.rows.map(says).lastIndexOf(true);
  return { ...plan, rows: plan.rows.map((row, index) => (index === last ? { ...row, cells: [] } : row)) };
}

jest.mock("../../src/files/write/workbook", (): Writer => {
  const actual = jest.requireActual<Writer>("../../src/files/write/workbook");
  return {
    ...actual,
    writeXlsx: (sheets, properties) =>
      actual.writeXlsx(
        sheets.map((plan) => (plan.name === mockFault ? mockWithoutLastRow(plan) : plan)),
        properties,
      ),
  };
});

let folder: Folder;
beforeEach(async () => {
  folder = makeFolder();
  mockFault = "";
  await folder.form("申报/甲.xlsx", equipmentPlatform);
});
afterEach(() => folder.remove());

async function merged(
  options: Partial<Parameters<typeof run>[0]>,
): Promise<{ status: number; said: string }> {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const status = await run(
    { sources: [folder.path("申报")], ...options },
    { say, complain: say, progress: () => undefined },
    new Date(2020, 5, 22, 9, 30),
  );
  return { status, said: said.join("\n") };
}

describe("a workbook that is written for the first time is read back", () => {
  it.each(["汇总.xlsx", "汇总.xlsm"])(
    "and one that does not say what it should is not left as %s",
    async (name) => {
      mockFault = "项目台账";
      const out = folder.path(name);
      const { status, said } = await merged({ out });
      expect(status).toBe(exitCodes.notWritten);
      expect(said).toMatch(
        /汇总\.xls[xm]”没有写入，没有留下文件：写好以后读回来核对，工作表“项目台账”的 [A-Z]+\d+ 与应写的内容不一致。这是本程序的错误，申报书没有问题；请把这句话告诉维护人员。/,
      );
      expect(said).not.toContain("已写入");
      expect(readdirSync(folder.path("")).filter((each) => each.startsWith("汇总"))).toEqual([]);
      mockFault = "";
      expect((await merged({ out })).status).toBe(exitCodes.done);
      expect(readdirSync(folder.path(""))).toContain(name);
    },
  );

  it("the province's too", async () => {
    const city = folder.path("长春市.xlsx");
    expect((await merged({ out: city, city: "长春市" })).status).toBe(exitCodes.done);
    mockFault = "省级汇总表";
    const { status, said } = await merged({ sources: [city], out: folder.path("省.xlsx"), province: true });
    expect(status).toBe(exitCodes.notWritten);
    expect(said).toMatch(
      /省\.xlsx”没有写入，没有留下文件：.*工作表“省级汇总表”的 [A-Z]+\d+ 与应写的内容不一致/,
    );
    expect(readdirSync(folder.path(""))).not.toContain("省.xlsx");
  });
});
