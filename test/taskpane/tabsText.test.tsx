import { act, screen } from "@testing-library/react";
import * as check from "../../src/work/check/stages";
import * as merge from "../../src/work/merge/stages";
import { asFile, readOne } from "../../src/work/merge/readSources";
import type { Files } from "../../src/taskpane/services";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { sheetOf, snapshotOf } from "../merge/make";
import fc, { seed } from "../setup/properties";
import { identityNumbers, spellings, tells } from "../text/person/spellings";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { fakeHost } from "./support/fakeHost";
import { afterWrite, fakeFiles } from "./support/fakeMerge";
import { renderPane } from "./support/renderPane";

const numbers = fc.sample(identityNumbers, { numRuns: 60, seed });
/** A run takes every sixth spelling; FULL=1 all of them. */
const every = process.env.FULL ? 1 : 6;
const chosen = Object.keys(spellings).filter((_, index) => (index + seed) % every === 0);
const told = (text: string): boolean => numbers.some((number) => tells(text, number));

/** Every text that the page shows, says to a screen reader or offers as the name of a file. */
function pageTexts(): string[] {
  return [...document.querySelectorAll("body *")].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ""] : [])),
    ...[...element.attributes]
      .filter(({ name }) => /^(aria-|title|value|alt|download|href)/.test(name))
      .map(({ value }) => value),
  ]);
}

/** A form with a spelling of a number behind the text of each cell that `fills` picks. */
function spelled(form: SheetSnapshot, name: string, texts: readonly string[], fills: RegExp): SheetSnapshot {
  let next = 0;
  const cells = form.cells.map((cell) =>
    cell.kind === "text" && fills.test(cell.text)
      ? {
          ...cell,
          value: `${cell.text}，${texts[next % texts.length]}`,
          text: `${cell.text}，${texts[next++ % texts.length]}`,
        }
      : cell,
  );
  return { ...form, name, cells };
}

type Books = readonly { readonly file: string; readonly sheets: readonly SheetSnapshot[] }[];

/** Files whose workbooks are given, by what their bytes say; all goes through the program's own stages. */
function filesOf(books: Books): Files {
  const bookOf = (name: string, bytes: Uint8Array): WorkbookSnapshot => ({
    name,
    sheets: books[Number(String.fromCharCode(...bytes))]!.sheets,
  });
  return {
    ...fakeFiles({}),
    readInWorker: async (name, bytes) => ({ ok: true, workbook: bookOf(name, bytes), notes: [] }),
    readFormsInWorker: async (name, bytes, choices) => ({
      ok: true,
      made: asFile(readOne(bookOf(name, bytes), name, merge, choices, [])),
    }),
  };
}

async function pane(books: Books) {
  const host = fakeHost({ name: `张三${numbers[50]}.xlsx`, sheets: [sheetOf("表", [["表"]])] });
  const write = host.writeOwnSheets;
  host.writeOwnSheets = async (job, front, control) => {
    await write(job, front, control);
    host.workbook = afterWrite(host.workbook, job);
  };
  const user = await renderPane(host, {
    check: async () => check,
    merge: async () => merge,
    files: async () => filesOf(books),
  });
  await user.click(screen.getByRole("tab", { name: "汇总" }));
  await screen.findByRole("heading", { name: "选择来源" });
  const click = (name: string): Promise<void> => user.click(screen.getByRole("button", { name }));
  return { host, user, click };
}

const picked = (books: Books): File[] => books.map(({ file }, index) => new File([String(index)], file));

beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  Element.prototype.scrollIntoView = () => undefined; // jsdom has no layout
});
afterEach(() => jest.restoreAllMocks());

describe(`the tabs of the pane tell nobody's number (seed ${seed})`, () => {
  it.each(chosen)("spelled with %s", async (spelling) => {
    const [file, other, sheet, ...fields] = numbers.map(spellings[spelling]!);
    const form = snapshotOf(formSheet(equipmentPlatform));
    const second = snapshotOf(formSheet(servitization));
    const books = [
      {
        file: `张三${file}申报书.xlsx`,
        sheets: [spelled(form, `李四${sheet}`, fields, /平台|有限公司|长春|路/)],
      },
      { file: `王五${other}.xlsx`, sheets: [second, sheetOf(`说明${sheet}`, [[`联系 ${sheet}`]])] },
    ];
    const { host, user, click } = await pane(books);
    await user.upload(screen.getByLabelText("选择文件"), picked(books));
    const seen: string[][] = [pageTexts()];
    await click("预览");
    await screen.findByRole("heading", { name: "预览" });
    seen.push(pageTexts());
    await click("写入汇总表");
    await screen.findByRole("heading", { name: "汇总结果" });
    seen.push(pageTexts());
    await user.click(screen.getByRole("tab", { name: "退回" }));
    await user.click(await screen.findByRole("button", { name: "制作退回单" }));
    await act(async () => undefined);
    seen.push(pageTexts());
    await user.click(screen.getByRole("tab", { name: "材料" }));
    await screen.findByRole("list", { name: "核对清单" });
    seen.push(pageTexts(), [JSON.stringify(host.written)]);
    expect(seen.map((texts) => texts.filter(told))).toEqual(seen.map(() => []));
    expect(seen.flat().join()).toContain("（不显示）"); // the numbers came as far as this
  });

  it("in tables that cities typed by hand, whatever the spelling", async () => {
    const head = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"];
    const books = Object.values(spellings).map((spell, index) => {
      const [file, ...texts] = numbers.slice(index, index + 12).map(spell);
      const city = ["长春市", "吉林市", "四平市", "沈阳市"][index % 4]!;
      const unit = `推荐单位（盖章）：${city}工信局 ${texts[6]}`;
      const title = `${city}省级工业互联网及制造业服务化示范项目申报信息汇总表`;
      const table = [[title], [unit], head, [1, ...texts.slice(0, 5)], [`合计 ${texts[7]}`]];
      return { file: `${city}${file}.xls`, sheets: [sheetOf(`表${texts[8]}`, table)] };
    });
    const { host, user, click } = await pane(books);
    await user.click(screen.getByRole("button", { name: "省工信厅" }));
    await user.upload(await screen.findByLabelText("选择市（州）文件"), picked(books));
    const seen: string[][] = [pageTexts()];
    await click("预览省级汇总");
    await screen.findByText(/还没有写入。应报/);
    seen.push(pageTexts());
    await click("写入省级汇总表");
    await screen.findAllByText(/已写入：全省/);
    seen.push(pageTexts(), [JSON.stringify(host.written)]);
    expect(seen.map((texts) => texts.filter(told))).toEqual(seen.map(() => []));
    expect(seen.flat().join()).toContain("（不显示）");
  });
});
