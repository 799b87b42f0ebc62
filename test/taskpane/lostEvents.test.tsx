import { act, screen, waitFor } from "@testing-library/react";
import { checkedPane, found, mistake, moment, oneForm, stale } from "./support/checkedPane";
import { sheet, workbook } from "./support/records";

describe("events that Excel has lost (office-js #3888)", () => {
  const later = () => jest.spyOn(Date, "now").mockReturnValue(Date.now() + 5_000);
  afterEach(() => jest.restoreAllMocks());
  const focus = () => act(() => void window.dispatchEvent(new Event("focus")));

  test("are made up for when the pane gets the focus", async () => {
    jest.spyOn(Date, "now").mockReturnValue(Date.now()); // on a busy machine a moment lasts for seconds
    const { host, state } = await checkedPane(oneForm(mistake("FIN-15", 23)));
    expect(screen.getByText(/^检查于 \d\d:\d\d$/)).toBeVisible();
    state.check = oneForm();
    host.workbook = workbook(sheet("启明"));
    focus();
    expect(host.reread).toEqual([]); // it was read a moment ago
    later();
    focus();
    await waitFor(() => expect(found("FIN-15")).toBeNull());
    expect(host.reread).toEqual([["all"]]);
  });

  test("a workbook that is as it was is not checked again, and the time goes on", async () => {
    const { state } = await checkedPane(oneForm(mistake("FIN-15", 23)));
    const before = screen.getByText(/^检查于/).textContent;
    state.check = oneForm();
    jest.spyOn(Date, "now").mockReturnValue(Date.now() + 600_000);
    focus();
    await waitFor(() => expect(screen.getByText(/^检查于/).textContent).not.toBe(before));
    expect(found("FIN-15")).toBeVisible();
  });

  test("too much to be read unasked, or an Excel that does not answer, is no news", async () => {
    const { host } = await checkedPane(oneForm(mistake("FIN-15", 23)));
    host.tooMuch = true;
    later();
    focus();
    await waitFor(() => expect(host.reread).toEqual([["all"]]));
    host.failNext("rereadWorkbook", "GeneralException");
    focus();
    await waitFor(() => expect(host.reread).toHaveLength(2));
    await moment(50);
    expect(screen.queryByText(stale)).toBeNull();
  });

  test("are made up for when 检查 comes into sight again", async () => {
    const { host, user, state } = await checkedPane(oneForm(mistake("FIN-15", 23)));
    await user.click(screen.getByRole("tab", { name: "材料" }));
    state.check = oneForm();
    host.workbook = workbook(sheet("启明"));
    later();
    await user.click(screen.getByRole("tab", { name: "检查" }));
    await waitFor(() => expect(found("FIN-15")).toBeNull());
  });
});
