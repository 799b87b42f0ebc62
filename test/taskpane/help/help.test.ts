import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { rules } from "../../../src/check";
import { changedSettings } from "../../form/settings/changedSettings";

// the help page is loaded anew by some tests, which takes its time on a busy machine

const bare = '<h1>帮助</h1><h2>检查</h2><p>点“检查”。</p><div id="reference"></div>';

beforeAll(async () => {
  document.body.innerHTML = bare;
  await import("../../../src/taskpane/help");
});

/** The texts of the rows of a table that begin with this. */
function rowsOf(table: string, first: string): (string | null)[][] {
  const rows = [...screen.getByLabelText(table).querySelectorAll("tr")];
  return rows
    .map((row) => [...row.querySelectorAll("td")].map(({ textContent }) => textContent))
    .filter((texts) => texts[0] === first);
}

test("the reference names a rule with its severity, message, next step and source", () => {
  const [row] = rowsOf("检查规则", "USC-05");
  expect(row).toEqual([
    "USC-05",
    expect.stringContaining("需要说明"),
    expect.any(String),
    expect.any(String),
    expect.any(String),
  ]);
  expect(row![2]).toContain("统一社会信用代码");
});

test("every rule that is checked stands in it", () => {
  const listed = new Set(
    [...screen.getByLabelText("检查规则").querySelectorAll("td:first-child")].map((cell) => cell.textContent),
  );
  expect(rules.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
});

test("what is looked up in the papers, and the fields with the labels that are known", () => {
  expect(rowsOf("收件核对事项", "MAT-05")[0]?.[2]).toBe(
    "企业法人营业执照及组织机构代码证书（三证合一的只需营业执照）",
  );
  expect(rowsOf("申报书栏目", "项目名称")[0]?.[3]).toBe("必填");
});

test("the reference is that of the settings of the workbook opened last, without its lists of names", async () => {
  const { rememberEdition } = await import("../../../src/taskpane/help/shownEdition");
  const { editionOf } = await import("../../../src/work/settings/settingsIn");
  const thresholds = changedSettings.thresholds.map((each) =>
    each.id === "explanationMin" ? { ...each, value: 15, reason: "说明要写清依据" } : each,
  );
  const expected = [{ name: "榆树未报有限公司", creditCode: "" }];
  const before = document.getElementById("reference")!.textContent;
  rememberEdition(editionOf({ ...changedSettings, thresholds, expected }));
  expect(JSON.stringify({ ...window.localStorage })).not.toContain("榆树未报有限公司");
  await jest.isolateModulesAsync(async () => void (await import("../../../src/taskpane/help")));
  const after = document.getElementById("reference")!.textContent!;
  expect(after).not.toBe(before);
  expect(after).toContain("服务型制造项目");

  window.localStorage.setItem("helpSettings", '{"year":');
  await jest.isolateModulesAsync(async () => void (await import("../../../src/taskpane/help")));
  expect(document.getElementById("reference")!.textContent).toBe(before);
  window.localStorage.clear();
});

test("the page explains each job of the pane, and its links lead there", () => {
  const html = readFileSync(join(__dirname, "../../../assets/help.html"), "utf8");
  const page = new DOMParser().parseFromString(html, "text/html");
  const titles = [...page.querySelectorAll("h2")].map(({ textContent }) => textContent);
  expect(titles).toEqual(
    expect.arrayContaining(["检查申报书", "写明原因", "汇总", "退回单", "收件核对", "省级汇总"]),
  );
  const links = [...page.querySelectorAll("nav a")].map((link) => link.getAttribute("href")!.slice(1));
  expect(links.length).toBeGreaterThan(titles.length);
  expect(links.filter((id) => page.getElementById(id) === null)).toEqual([]);
});

test("the page has a search under its title, whose answer stays in sight", async () => {
  document.body.innerHTML = bare;
  await jest.isolateModulesAsync(async () => void (await import("../../../src/taskpane/help")));
  const box = screen.getByRole("searchbox", { name: "在帮助里查找" });
  expect(document.querySelector("h1")!.nextElementSibling).toContainElement(box);
  await userEvent.type(box, "USC-05");
  expect(screen.getByRole("status")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(/^找到 \d+ 段/);
  expect(screen.getByText("点“检查”。")).not.toBeVisible();
  await userEvent.clear(box);
  expect(screen.getByText("点“检查”。")).toBeVisible();
});
