import { currentEdition } from "../../../src/form";
import { withoutOptionLabels } from "../../../src/read/claims/optionLabels";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { readingsOf, sheetOf, valuesOf, type Typed } from "../sheetOf";

const head: Typed[][] = [
  ["填报事项", "填报内容"],
  ["项目名称", "某某平台"],
  ["预计完成时间", "2021年5月"],
  ["支持的工业协议数量（个）", 12],
];
const options = ["芯片级", "服务器级", "数据库级", "平台级"];
const levels = "situation.autonomyLevels";

describe("a row for each option of a choice, with yes or no beside it", () => {
  test.each([
    ["：", "是", "否"],
    [":", "√", ""],
    ["-", "有", "无"],
    ["—", "1", "0"],
    ["（", "是", "否"],
    [" ", "☑", "□"],
  ])("parted by “%s”, answered %s and %j", (part, yes, no) => {
    const rows = options.map((option, n): Typed[] => [
      `自主可控${part}${option}${part === "（" ? "）" : ""}`,
      n % 2 === 0 ? yes : no,
    ]);
    const reading = readingsOf(sheetOf([...head, ...rows]))[levels]!;
    expect(reading.map(({ value }) => value)).toEqual([["chip", "database"]]);
    expect(reading[0]!.label.cell.row).toBe(4);
  });

  test("one option of a choice of one, and a choice of one box", () => {
    const values = (third: string, own: string, collection: string) =>
      valuesOf(
        sheetOf([
          ...head,
          ["数据存储与管理：第三方数据存储与管理系统", third],
          ["数据存储与管理：自主研发的数据存储与管理系统", own],
          ["数据采集解决方案能力：集成第三方解决方案", collection],
        ]),
      );
    expect(values("是", "否", "是")).toMatchObject({
      "capability.dataStorage": "thirdParty",
      "capability.thirdPartyCollection": true,
    });
    expect(values("否", "是", "否")).toMatchObject({
      "capability.dataStorage": "inHouse",
      "capability.thirdPartyCollection": false,
    });
  });

  test("all said no is none", () => {
    const rows = options.map((option): Typed[] => [`自主可控：${option}`, "否"]);
    expect(readingsOf(sheetOf([...head, ...rows]))[levels]![0]!.state).toBe("none");
  });

  test("a column for each project beside the labels", () => {
    const rows = options.map((each, n): Typed[] => [
      `自主可控：${each}`,
      n % 2 === 0 ? "是" : "否",
      n === 3 ? "是" : "否",
    ]);
    const { cells } = withoutOptionLabels(sheetOf(rows), labelIndexOf(currentEdition));
    expect(cells.map(({ row, col, text }) => [row, col, text])).toEqual([
      [0, 0, "自主可控"],
      [0, 1, "芯片级、数据库级"],
      [0, 2, "平台级"],
    ]);
  });

  test("chosen options that say themselves again, the others blank, in a column of which the first project chose none", () => {
    const rows = options.map((each, n): Typed[] => [`5.自主可控—${each}`, null, n > 1 ? each : null]);
    const { cells } = withoutOptionLabels(sheetOf(rows), labelIndexOf(currentEdition));
    expect(cells.map(({ row, col, text }) => [row, col, text])).toEqual([
      [0, 0, "5.自主可控"],
      [0, 2, options.slice(2).join("、")],
    ]);
  });

  test("the answer behind the label in one cell stays one", () => {
    const rows: Typed[][] = [["云部署模式：私有云"], ["自主可控：芯片级、平台级"]];
    expect(valuesOf(sheetOf([...head, ...rows]))).toMatchObject({
      "capability.deploymentModel": "private",
      [levels]: ["chip", "platform"],
    });
  });
});
