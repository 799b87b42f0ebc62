import { screen, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import { readFile } from "../../../src/files/readFile";
import { writeXlsx } from "../../../src/files/write/workbook";
import { edition2020 as edition } from "../../../src/form/edition2020";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { documentKinds, documents } from "../../../src/work/documents/documents";
import { soundValues } from "../../check/soundValues";
import { filledBlank } from "../../report/documents/filledBlank";
import { downloads } from "../support/downloads";
import type { Person } from "../../../src/taskpane/shell/rails";
import { fakeHost } from "../support/fakeHost";
import { accessibilityFaults, renderPane } from "../support/renderPane";

// jsdom says that a page has no focus as soon as the focused element is gone
beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const notice = (words: string | RegExp): Promise<HTMLElement> =>
  screen.findByText(words, { selector: "[class*=MessageBar] *" });

async function filledWorkbook() {
  const read = readFile("申报书.xlsx", await writeXlsx(filledBlank(soundValues)));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.workbook;
}

async function openTab(host = fakeHost(), person: Person = "city") {
  const user = await renderPane(host, {}, { person });
  await user.click(screen.getByRole("tab", { name: person === "city" ? "上报" : "报送" }));
  await screen.findByRole("heading", { name: person === "city" ? "盖章、上报" : "制作报送材料" });
  const click = (name: string, within_?: string) =>
    user.click(
      (within_ ? within(screen.getByRole("region", { name: within_ })) : screen).getByRole("button", {
        name,
      }),
    );
  return { host, click, sit: (name: string) => user.click(screen.getByRole("button", { name })) };
}

test("the province's settings say what they are for, not how a city seals", async () => {
  const user = await renderPane(fakeHost(), {}, { person: "province" });
  await user.click(screen.getByRole("tab", { name: "设置" }));
  await screen.findByRole("heading", { name: "本次申报的设置" });
  expect(screen.getByText(/设置和空白申报书保存成文件后发给各市（州）/)).toBeVisible();
  expect(screen.queryByText(/盖章/)).toBeNull();
});

test("what a form gives is saved with one click, and read back", async () => {
  const begun = downloads();
  const { click, sit } = await openTab(fakeHost(await filledWorkbook()), "enterprise");
  expect(await accessibilityFaults()).toEqual([]);
  for (const kind of ["application", "outline", "commitment"] as const)
    await click(`保存${documents[kind].short}`).then(() => notice(/已做好“.*\.docx”/));
  await sit("市（县）工信部门");
  expect(await accessibilityFaults()).toEqual([]);
  for (const kind of ["review", "certificate"] as const)
    await click(`保存${documents[kind].short}`).then(() => notice(/已做好“.*\.docx”/));
  expect(begun.map(({ name }) => name)).toEqual([
    `申报书-${String(soundValues["project.name"])}.docx`,
    `建设方案-${String(soundValues["project.name"])}.docx`,
    `承诺书-${String(soundValues["project.name"])}.docx`,
    `申报条件核对表-${String(soundValues["project.name"])}.docx`,
    "项目真实性证明.docx",
  ]);
  const read = readFile("申报书.docx", new Uint8Array(await begun[0]!.blob.arrayBuffer()));
  expect(read.ok && readWorkbook(read.workbook, edition).status).toBe("read");
});

test("the blank form is saved, or put into the workbook under names that are free there", async () => {
  const begun = downloads();
  const { host, click } = await openTab(fakeHost(await filledWorkbook()));
  await click("保存空白申报书");
  expect(await notice(/已做好“空白申报书（2020年度）.xlsx”/)).toBeVisible();
  expect(Object.keys(unzipSync(new Uint8Array(await begun[0]!.blob.arrayBuffer())))).toContain(
    "xl/workbook.xml",
  );
  await click("放进本工作簿", "空白申报书");
  expect(
    await notice(/已在本工作簿放进 4 张工作表：封面（2）、填写说明（2）、申报书（2）、绩效目标（2）。/),
  ).toBeVisible();
  const [{ write, front }] = host.written as [(typeof host.written)[number]];
  expect([write.plans.map(({ protected: locked }) => locked), front]).toEqual([
    [false, false, false, false],
    "封面（2）",
  ]);
});

test("where the workbook has nothing for a document, it says what is missing", async () => {
  const begun = downloads();
  const { click, sit } = await openTab();
  const sections = ["slips", "seal-check"]; // at desks of their own
  const own = documentKinds.filter(
    (each) => !["nothing", "compared"].includes(documents[each].needs) && !sections.includes(each),
  );
  const told: string[] = [];
  for (const person of ["市（县）工信部门", "企业"]) {
    await sit(person);
    for (const kind of own) {
      if (!screen.queryByRole("button", { name: `保存${documents[kind].short}` })) continue;
      await click(`保存${documents[kind].short}`);
      expect(await notice(/本工作簿里(?:还)?没有/)).toBeVisible();
      told.push(kind);
    }
  }
  expect(told.sort()).toEqual([...own].sort());
  expect(begun).toEqual([]);
});
