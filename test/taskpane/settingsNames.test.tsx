import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { edition2020 } from "../../src/form/edition2020";
import type { Settings } from "../../src/form/settings/settings";
import { settingsOf } from "../../src/form/settings/settingsOf";
import { HelpView } from "../../src/taskpane/page/HelpView";
import { ServicesProvider } from "../../src/taskpane/services";
import * as checkStages from "../../src/work/check/stages";
import { settingsPlan } from "../../src/work/settings/settingsPlan";
import { snapshotOf } from "../merge/make";
import { formSheet } from "../workbench/sample/form";
import { servitization } from "../workbench/sample/projects";
import { fakeHost } from "./support/fakeHost";
import { workbook } from "./support/records";
import { renderPane } from "./support/renderPane";

const base = settingsOf(edition2020);
const settings: Settings = {
  ...base,
  noticeOn: "2020-12-20",
  categories: base.categories.map((each) =>
    each.id === "servitization" ? { ...each, label: "服务型制造项目" } : each,
  ),
  labels: base.labels.map((each) =>
    each.id === "applicant/applicant.postcode" ? { ...each, label: "邮编（六位）" } : each,
  ),
  thresholds: base.thresholds.map((each) =>
    each.id === "explanationMin" ? { ...each, value: 12, reason: "省厅要求" } : each,
  ),
};
const open = workbook(snapshotOf(formSheet(servitization)), snapshotOf(settingsPlan(settings)));

async function pane() {
  const user = await renderPane(fakeHost(open), { check: async () => checkStages });
  return { user };
}

test("材料 calls a category as 本次申报设置 does", async () => {
  const { user } = await pane();
  await user.click(screen.getByRole("tab", { name: "材料" }));
  const category = await screen.findByRole("combobox", { name: "项目类别" });
  expect(await within(category).findByRole("option", { name: "服务型制造项目" })).toBeVisible();
  const [, before] = base.categories;
  expect(within(category).getByRole("option", { name: before!.label })).toBeVisible();
  const former = base.categories.find(({ id }) => id === "servitization")!.label;
  expect(within(category).queryByRole("option", { name: former })).toBeNull();
});

test("the reading and an explanation go by 本次申报设置: a renamed label, the least length", async () => {
  const { user } = await pane();
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByRole("button", { name: "重新检查" });
  const late = /^填写说明：填报日期为.*，早于通知印发日期2020年12月20日。/;
  await user.click(await screen.findByRole("button", { name: late }));
  const box = await screen.findByRole("textbox", { name: "企业说明" });
  expect(screen.getByText("写明原因，至少 12 个字，例如何时、何事、多少万元。")).toBeVisible();
  await user.type(box, "五月增资扩股两千万元");
  expect(screen.getByText(/^说明只有 10 个字，过于简单。/)).toBeVisible();
  await user.click(screen.getAllByRole("button", { name: /识别结果/ })[0]!);
  expect(await screen.findByText("邮编（六位）")).toBeVisible();
});

test("the help in the page lists the fields as 本次申报设置 calls them", async () => {
  const template = document.createElement("template");
  template.id = "help";
  template.innerHTML = `<div id="reference"></div>`;
  document.body.append(template);
  const none = () => Promise.reject(new Error("not part of this test"));
  const services = { host: fakeHost(open), glance: none, check: async () => checkStages, merge: none };
  render(
    <ServicesProvider value={{ ...services, files: none }}>
      <HelpView onClose={() => undefined} />
    </ServicesProvider>,
  );
  expect((await screen.findAllByText(/^邮编（六位）/))[0]).toBeVisible();
  await userEvent.setup().click(screen.getByRole("button", { name: "关闭帮助" }));
});
