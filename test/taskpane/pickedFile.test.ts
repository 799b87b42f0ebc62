import { addedText, addFiles, filesOfDrop, isSameFile } from "../../src/taskpane/merge/pickedFile";

const file = (name: string) => ({ name, file: new File(["x"], name) });
const names = (files: readonly { name: string }[]) => files.map(({ name }) => name);

test("files are listed by their names, without their folders", () => {
  expect(names(addFiles([], [file("报送/企业1.xlsx"), file("报送/第二批/企业2.xlsx")]))).toEqual([
    "企业1.xlsx",
    "企业2.xlsx",
  ]);
});

test("names that stand twice keep their folders", () => {
  expect(names(addFiles([], [file("甲/申报书.xlsx"), file("乙/申报书.xlsx"), file("乙/汇总.xlsx")]))).toEqual(
    ["甲/申报书.xlsx", "乙/申报书.xlsx", "汇总.xlsx"],
  );
});

test("a file that is added again replaces the one before", () => {
  const old = file("企业1.xlsx");
  const fresh = file("企业1.xlsx");
  expect(addFiles([old, file("企业2.xlsx")], [fresh])).toEqual([
    expect.objectContaining({ name: "企业2.xlsx" }),
    fresh,
  ]);
});

test("what Office and file managers leave behind is passed over", () => {
  const clutter = ["~$企业1.xlsx", "报送/.DS_Store", "报送/Thumbs.db", "desktop.ini"].map(file);
  expect(names(addFiles([], [...clutter, file("企业1.xlsx")]))).toEqual(["企业1.xlsx"]);
});

/** Entries of a drop as the browser gives them; a folder hands its entries over in parts. */
function fileEntry(path: string) {
  return {
    isFile: true,
    fullPath: path,
    file: (done: (given: File) => void) => done(new File(["x"], path)),
  };
}
function folderEntry(parts: readonly (readonly object[])[]) {
  const rest = [...parts, []];
  return {
    isFile: false,
    createReader: () => ({ readEntries: (done: (entries: unknown) => void) => done(rest.shift()) }),
  };
}

test("dropped folders are opened, however deep and however many files they hold", async () => {
  const inner = folderEntry([[fileEntry("/报送/第二批/企业3.xlsx")]]);
  const outer = folderEntry([[fileEntry("/报送/企业1.xlsx"), inner], [fileEntry("/报送/企业2.xlsx")]]);
  const items = [outer, fileEntry("/企业4.xlsx")].map((entry) => ({ webkitGetAsEntry: () => entry }));
  const files = await filesOfDrop({ items, files: [] } as unknown as DataTransfer);
  expect(names(files).sort()).toEqual([
    "企业4.xlsx",
    "报送/企业1.xlsx",
    "报送/企业2.xlsx",
    "报送/第二批/企业3.xlsx",
  ]);
});

test("where the browser knows no entries the files themselves are taken", async () => {
  const files = [new File(["x"], "企业1.xlsx")];
  const dropped = await filesOfDrop({ items: [{}], files } as unknown as DataTransfer);
  expect(names(dropped)).toEqual(["企业1.xlsx"]);
});

test("two enterprises' files of one name are both there where nobody says that one takes the other's place", () => {
  const [one, other, third] = ["申报书.xlsx", "申报书.xlsx", "申报书.xlsx"].map(file);
  const both = addFiles([one!], [other!], undefined, () => false);
  expect(both).toEqual([one, { ...other, name: "申报书（2）.xlsx" }]);
  expect(names(addFiles(both, [third!], undefined, () => false))).toEqual([
    "申报书.xlsx",
    "申报书（2）.xlsx",
    "申报书（3）.xlsx",
  ]);
  expect(addedText([one!], [other!], both)).toBe(
    "已有同名的文件，两个都添加了，后添加的叫“申报书（2）.xlsx”。如果它是更正后的文件，请移除原来的那个。",
  );
});

test("a file that is picked twice is the same file, and what is passed over is named", () => {
  const made = (text: string, at: number) => ({
    name: "申报书.xlsx",
    file: new File([text], "申报书.xlsx", { lastModified: at }),
  });
  expect(isSameFile(made("甲", 1), made("甲", 1))).toBe(true);
  expect(isSameFile(made("甲", 1), made("乙", 2))).toBe(false);
  const fresh = [file("企业1.xlsx"), file("~$企业1.xlsx"), file(".DS_Store")];
  expect(addedText([], fresh, addFiles([], fresh))).toBe("没有添加临时文件：~$企业1.xlsx、.DS_Store。");
  const usual = [file("报送/企业1.xlsx")];
  expect(addedText([], usual, addFiles([], usual))).toBe("");
});
