import { render, screen } from "@testing-library/react";
import { NotReady } from "../../src/taskpane/shell/NotReady";
import { PaneTheme } from "../../src/taskpane/shell/PaneTheme";
import { accessibilityFaults } from "./support/renderPane";

test("without Excel the whole pane says why and where to open it", async () => {
  render(
    <PaneTheme hostIsDark={null}>
      <NotReady reason="本页面要在 Excel 里使用。" />
    </PaneTheme>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("本页面要在 Excel 里使用。");
  expect(await accessibilityFaults()).toEqual([]);
});

test.each([
  [true, "#292929"],
  [false, "#ffffff"],
])("where Excel says that it is dark: %s, the pane follows", (dark, background) => {
  const { container } = render(
    <PaneTheme hostIsDark={dark}>
      <p>内容</p>
    </PaneTheme>,
  );
  const provider = container.querySelector(".fui-FluentProvider")!;
  expect(getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1").trim()).toBe(background);
});
