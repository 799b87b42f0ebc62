import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { baseOf, changed } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { transforms } from "../metamorphic/transforms";
import { sheetOf, type Typed } from "../sheetOf";

const rows: readonly (readonly string[])[] = [
  ["项目名称", "某工业互联网平台建设项目"],
  ["预计完成时间", "2021年7月"],
  ["单位名称", "长春某某科技有限公司", "单位性质", "有限责任公司"],
  ["通讯地址", "吉林省长春市人民大街1号", "邮政编码", "130011"],
  ["所在地区", "长春市", "单位主管部门", "长春市工业和信息化局"],
  ["联系电话", "0431-84138155", "单位成立时间", "2001年3月1日"],
  ["传真号码", "0431-86012515", "电子信箱", "hr457@163.com"],
  ["项目计划总投资", "9000万元"],
  ["项目联系人姓名", "王小明", "移动电话", "13165705286"],
  ["固定电话", "0431-85752308", "电子信箱", "lx215@126.com"],
  ["支持的工业协议数量（个）", "12", "工业APP数量（个）", "35"],
  ["平台注册用户数（名）", "1200", "平台开发者数量（名）", "35"],
];

/** The form with a column of somebody else's right of it. */
const readWith = (column: (row: number) => Typed) => {
  const sheet = sheetOf(
    [
      ["2020年度省级工业互联网及制造业服务化示范项目申报书"],
      ...rows.map((row, n) => [...row, ...(row.length < 4 ? [null, null] : []), column(n)]),
    ],
    { merges: ["B2:D2", "B3:D3", "B9:D9"] },
  );
  return readWorkbook({ name: "申报书.xlsx", sheets: [sheet] }, edition);
};

const expected = {
  "project.expectedCompletion": "2021-07",
  "applicant.phone": "0431-84138155",
  "applicant.establishedOn": "2001-03-01",
  "contact.mobile": "13165705286",
};

describe("beside the answers stands, without a head,", () => {
  test.each<[string, (row: number) => Typed]>([
    ["the day on which each was looked at", () => "2020.6.8"],
    ["that day here and there", (row) => (row % 2 === 1 ? "2020.6.8" : "无误")],
    ["what numbers the rows: 4-1-7", (row) => `4-1-${row + 1}`],
    [
      "remarks, and a day and a number among them",
      (row) =>
        [
          "无误",
          "待补",
          "已核",
          "同意",
          "√",
          "2020.6.8",
          "已核",
          "见附件",
          "13900001111",
          "无误",
          "已核",
          "√",
        ][row]!,
    ],
  ])("%s: they are no second answer, and the form is sure", (_, column) => {
    const reading = readWith(column);
    expect(reading).toMatchObject({ status: "read", applications: [expect.anything()] });
    const found = Object.keys(expected).map((id) => [id, valueOf(reading.applications[0]!, id)]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test("another day and another number for each: nobody can say which count", () => {
    const other = [
      "某某平台",
      "2021年9月",
      "长春某厂",
      "130012",
      "长春市局",
      "2003年4月1日",
      "a1@163.com",
      "7000",
      "13900001111",
    ];
    expect(readWith((row) => other[row] ?? null).status).toBe("unsure");
  });

  test("small figures between the labels and their own may be what is asked: nothing is sure", () => {
    const numbers = transforms.find(({ name }) => name === "numbers-between")!;
    expect(scoreOf(changed(baseOf("word", 395_005), numbers, 395_005)!)).toMatchObject({ unsure: true });
  });
});
