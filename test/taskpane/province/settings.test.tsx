import { screen, waitFor, within } from "@testing-library/react";
import { changedSettings } from "../../form/settings/changedSettings";
import { filed, project, snapshotOf } from "../../merge/make";
import { merge, noWorkbook, withSheet } from "../../merge/workbook";
import { settingsIn } from "../../../src/work/settings/settingsIn";
import { settingsPlan } from "../../../src/work/settings/settingsPlan";
import { afterWrite } from "../support/fakeMerge";
import { fakeHost } from "../support/fakeHost";
import { sheet, workbook } from "../support/records";
import { items, paneOf } from "./provincePane";

beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  Element.prototype.scrollIntoView = jest.fn(); // jsdom has no layout
});
afterEach(() => jest.restoreAllMocks());

test("a dropped settings sheet is known as one and put in by a click; those of a city's table are not offered", async () => {
  const host = fakeHost(workbook(sheet("Sheet1", "")));
  const write = host.writeOwnSheets;
  host.writeOwnSheets = async (job, front, control) => {
    await write(job, front, control);
    host.workbook = afterWrite(host.workbook, job);
  };
  const city = merge(noWorkbook, [filed(project(1))], { city: "长春市" }).workbook;
  const lax = snapshotOf(settingsPlan({ ...changedSettings, deadline: "2030-01-01" }));
  const { click } = await paneOf(
    {
      "长春.xlsx": withSheet(city, lax),
      "设置.xlsx": workbook(snapshotOf(settingsPlan(changedSettings))),
    },
    host,
  );
  expect(items("需要核对的表和未列入的文件")).toContain("“设置.xlsx”是本次申报设置，不是汇总表。");
  const regions = await screen.findAllByRole("region", { name: "报来的申报设置" });
  expect(regions).toHaveLength(1);
  expect(regions[0]).toHaveTextContent("“设置.xlsx”是本次申报设置（2020年度，报送截止 2020-06-10）");
  expect(within(regions[0]!).getByRole("button")).toHaveTextContent("用作本工作簿的申报设置");
  await click("用作本工作簿的申报设置");
  await waitFor(() => expect(screen.queryByRole("region", { name: "报来的申报设置" })).toBeNull());
  expect(settingsIn(host.workbook)?.settings).toEqual(changedSettings);
  expect(await screen.findByText(/还没有写入。应报/)).toBeVisible();
});
