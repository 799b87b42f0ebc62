import { act, screen } from "@testing-library/react";
import { form, mergePane } from "./support/mergePane";

test("writing can be cancelled until Excel begins to change the tables, and the pane says that they are as before", async () => {
  const { host, add, click } = await mergePane({ "企业1.xlsx": [form(1)] });
  const write = host.writeOwnSheets;
  let commit = (): void => undefined;
  host.writeOwnSheets = async (job, front, control) => {
    await new Promise<void>((resolve, reject) => {
      commit = resolve;
      control!.signal!.addEventListener("abort", () =>
        reject(Object.assign(new Error(), { code: "Cancelled" })),
      );
    });
    control!.onPointOfNoReturn!();
    await new Promise<void>((resolve) => (commit = resolve));
    await write(job, front, control);
  };
  await add("企业1.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  await click("写入汇总表");
  expect(await screen.findByText("正在准备写入，现在取消，原来的表不会改动……")).toBeVisible();
  await click("取消");
  expect(await screen.findByText("已取消写入，原来的表没有改动。")).toBeVisible();
  expect(host.written).toEqual([]);

  await click("写入汇总表");
  await screen.findByRole("button", { name: "取消" });
  await act(async () => commit());
  expect(await screen.findByText("正在写入工作簿，不能再取消，请稍候……")).toBeVisible();
  expect(screen.queryByRole("button", { name: "取消" })).toBeNull();
  await act(async () => commit());
  expect(await screen.findByText(/^已写入/)).toBeVisible();
});

test("where Excel did not draw the charts the pane says that the tables are there", async () => {
  const { host, mergeFiles } = await mergePane({ "企业1.xlsx": [form(1)] });
  const write = host.writeOwnSheets;
  host.writeOwnSheets = async (job, front, control) => {
    await write(job, front, control);
    control!.onChartsMissing!();
  };
  await mergeFiles("企业1.xlsx");
  expect(screen.getByText(/^已写入/)).toBeVisible();
  expect(screen.getByText(/^表格都已写好，只有“统计”里的图表没有画成。/)).toBeVisible();
  const { plans } = host.written[0]!.write;
  const charts = plans.flatMap(({ name, charts = [] }) => charts.map(({ title }) => [name, title]));
  expect(charts).toEqual([
    ["统计", "各类别项目数"],
    ["统计", "各类别总投资（万元）"],
    ["统计", "办理进度（项目数）"],
  ]);
});
