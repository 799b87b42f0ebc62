import { sideloadOn } from "./sideload";

test("on Windows the manifest goes under Excel's developer key and is taken out again", () => {
  const sideload = sideloadOn("win32", "C:\\Users\\li", "C:\\forms\\dist\\manifest.xml", "the-id")!;
  const key = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";
  expect(sideload.register).toEqual([
    {
      kind: "run",
      command: "reg",
      args: ["add", key, "/v", "the-id", "/t", "REG_SZ", "/d", "C:\\forms\\dist\\manifest.xml", "/f"],
    },
  ]);
  expect(sideload.unregister).toEqual([
    { kind: "run", command: "reg", args: ["delete", key, "/v", "the-id", "/f"] },
  ]);
});

test("on Mac the manifest is copied into Excel's wef folder and removed again", () => {
  const sideload = sideloadOn("darwin", "/Users/li", "/forms/dist/manifest.xml", "the-id")!;
  const to = "/Users/li/Library/Containers/com.microsoft.Excel/Data/Documents/wef/the-id.manifest.xml";
  expect(sideload.register).toEqual([{ kind: "copy", from: "/forms/dist/manifest.xml", to }]);
  expect(sideload.unregister).toEqual([{ kind: "remove", file: to }]);
});

test("elsewhere there is no Excel to load it into", () => {
  expect(sideloadOn("linux", "/home/li", "/forms/dist/manifest.xml", "the-id")).toBeNull();
});
