import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { knownEditions } from "../../../src/work/knownEditions";
import { helpSearch } from "../../../src/taskpane/help/helpSearch";
import { referenceElements } from "../../../src/taskpane/help/referenceElements";

const scrolled: Element[] = [];
let before = "";

beforeEach(() => {
  const html = readFileSync(join(__dirname, "../../../assets/help.html"), "utf8");
  const help = document.createElement("div");
  help.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  help.querySelector("#reference")!.replaceChildren(...referenceElements(knownEditions[0]!));
  before = help.innerHTML;
  document.body.replaceChildren(helpSearch(help), help);
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function () {
    scrolled.push(this);
  };
});

const box = () => screen.getByRole("searchbox", { name: "在帮助里查找" });
const shown = (selector: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((each) => !each.closest("[hidden]"))
    .map(({ textContent }) => textContent ?? "");
const marked = (): Set<string> => new Set(shown("mark"));
const said = () => screen.getByRole("status").textContent;

test("a word hides what does not hold it, marks it in the rest, and leaves the headings above it", async () => {
  await userEvent.type(box(), "打开密码");
  expect(shown("li, p:not([role])")).toEqual(["设有打开密码的文件：请先在 Excel 或 WPS 中去除密码再添加。"]);
  expect(shown("h2")).toEqual(["读不出来的文件"]);
  expect(marked()).toEqual(new Set(["打开密码"]));
  expect(said()).toBe("找到 1 段，按 Enter 逐处查看。");
});

test("a rule is found by its id in any width and case, with the head of its table", async () => {
  await userEvent.type(box(), "ｆｉｎ-15");
  const rows = shown("tr");
  expect(rows.some((row) => row.startsWith("FIN-15"))).toBe(true);
  expect(shown("th").length).toBeGreaterThan(2);
  expect(shown("td:first-child").every((id) => id === "FIN-15" || !/^FIN-(?!15)/.test(id))).toBe(true);
  expect(marked()).toEqual(new Set(["FIN-15"]));
});

test("of two words both must be there, in the passage or the heading above it", async () => {
  await userEvent.type(box(), "退回单 压缩包");
  expect(shown("h2")).toContain("退回单");
  for (const text of shown("p:not([role])")) expect(text).toMatch(/压缩包/);
});

test("without a mouse: Enter goes from place to place and round, Shift+Enter back, Esc shows all as it was", async () => {
  const user = userEvent.setup();
  await user.type(box(), "统一社会信用代码");
  const count = shown("mark").length;
  expect(count).toBeGreaterThan(2);
  await user.keyboard("{Enter}");
  expect(said()).toBe(`第1处，共 ${count} 处。`);
  await user.keyboard("{Shift>}{Enter}{/Shift}");
  expect(said()).toBe(`第${count}处，共 ${count} 处。`);
  await user.keyboard("{Enter}");
  expect(said()).toBe(`第1处，共 ${count} 处。`);
  expect(scrolled).toHaveLength(3);
  expect(scrolled.every((each) => each.tagName === "MARK")).toBe(true);
  expect(box()).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(document.querySelectorAll("mark, [hidden]")).toHaveLength(0);
  expect(document.body.lastElementChild!.innerHTML).toBe(before);
  expect(said()).toBe("");
});

test("where nothing is found it says what to do", async () => {
  await userEvent.type(box(), "量子<b>");
  expect(said()).toBe(
    "没有找到“量子<b>”。请换短一些的词，如“密码”“信用代码”“FIN-15”；按 Esc 清空，显示全部。",
  );
  expect(shown("h2, li, tr")).toEqual([]);
});

test("a letter that stands everywhere is marked some hundred times, not thousands", async () => {
  await userEvent.type(box(), "的");
  expect(shown("mark")).toHaveLength(500);
});
