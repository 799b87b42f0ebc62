import { installedBrowser, usualPlaces } from "./browser/installed";
import { launchBrowser } from "./browser/launch";

describe("finding a browser", () => {
  test("takes CHROME_PATH before anything installed", () => {
    const env = { CHROME_PATH: "/opt/my/chrome", PATH: "/usr/bin" };
    expect(installedBrowser("linux", env, () => true)).toBe("/opt/my/chrome");
  });

  test("says so when CHROME_PATH names no file, instead of taking another browser", () => {
    const env = { CHROME_PATH: "/opt/gone/chrome", PATH: "/usr/bin" };
    expect(() => installedBrowser("linux", env, (path) => path === "/usr/bin/chromium")).toThrow(
      "CHROME_PATH is set to /opt/gone/chrome, but there is no such file.",
    );
  });

  test.each([
    ["linux", { PATH: "/home/u/bin:/usr/bin" }, "/home/u/bin/chromium"],
    [
      "win32",
      { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    ["darwin", { HOME: "/Users/u" }, "/Users/u/Applications/Chromium.app/Contents/MacOS/Chromium"],
  ] as const)("finds one in a usual place on %s", (platform, env, place) => {
    expect(usualPlaces(platform, env)).toContain(place);
    expect(installedBrowser(platform, env, (path) => path === place)).toBe(place);
    expect(installedBrowser(platform, env, () => false)).toBeNull();
  });

  test("starts a browser here that has letters for Chinese and for ticked boxes", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent(
        '<span id="a">中</span><span id="b">☑</span><span id="missing">\u{10FFFD}</span>',
      );
      // A letter that no font has is drawn as a box; the canvas shows whether two letters look the same.
      const drawn = (id: string) =>
        page.locator(`#${id}`).evaluate((element) => {
          const canvas = document.createElement("canvas");
          const context = canvas.getContext("2d")!;
          context.font = "48px sans-serif";
          context.fillText(element.textContent!, 10, 60);
          return canvas.toDataURL();
        });
      const [chinese, ticked, missing] = [await drawn("a"), await drawn("b"), await drawn("missing")];
      expect(new Set([chinese, ticked, missing]).size).toBe(3);
    } finally {
      await browser.close();
    }
  });
});
