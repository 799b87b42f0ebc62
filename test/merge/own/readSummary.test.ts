import { readSummary } from "../../../src/merge/own/readSummary";
import { edition, sheetOf } from "../make";

function read(...args: Parameters<typeof sheetOf>): ReturnType<typeof readSummary> {
  return readSummary(sheetOf(...args), edition);
}

describe("a table of 附件4-5 typed by hand", () => {
  it("is read whatever the order of its columns and whatever stands beside them", () => {
    const table = read("Sheet1", [
      ["", "吉林市2020年度省级工业互联网及制造业服务化示范项目申报信息汇总表"],
      ["", "推荐单位（公章）：吉林市工信局"],
      [],
      ["", "企业名称", "项目名称", "总投资", "项目类型", "手 机", "联系人：", "序号"],
      ["", "吉林甲公司", "甲项目", 500, "工业软件项目", 13812345678, "张三", 1],
      ["", "吉林乙公司", "乙项目", 600, "公共服务项目", "13912345678", "李四", 2],
    ])!;
    expect(table.city).toBe("吉林市");
    expect(table.unit).toBe("吉林市工信局");
    expect(table.rows).toEqual([
      {
        row: 4,
        sequence: "1",
        cells: {
          projectName: "甲项目",
          applicant: "吉林甲公司",
          category: "工业软件项目",
          contactName: "张三",
          contactMobile: "13812345678",
        },
        investment: 500,
      },
      {
        row: 5,
        sequence: "2",
        cells: {
          projectName: "乙项目",
          applicant: "吉林乙公司",
          category: "公共服务项目",
          contactName: "李四",
          contactMobile: "13912345678",
        },
        investment: 600,
      },
    ]);
  });

  it("may have two header rows", () => {
    const table = read(
      "汇总",
      [
        ["序号", "项目名称", "依托企业", "项目类别", "联系人信息", ""],
        ["", "", "", "", "姓名", "联系电话"],
        [1, "甲项目", "甲公司", "工业软件项目", "张三", "13812345678"],
      ],
      [
        { top: 0, left: 4, bottom: 0, right: 5 },
        ...[0, 1, 2, 3].map((col) => ({ top: 0, left: col, bottom: 1, right: col })),
      ],
    )!;
    expect(table.headerRow).toBe(1);
    expect(table.rows.map((row) => row.cells)).toEqual([
      {
        projectName: "甲项目",
        applicant: "甲公司",
        category: "工业软件项目",
        contactName: "张三",
        contactMobile: "13812345678",
      },
    ]);
  });

  it("ends where totals, remarks and signatures begin", () => {
    const table = read(
      "汇总",
      [
        ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"],
        ["一、工业软件项目"],
        [1, "甲项目", "甲公司", "工业软件项目", "张三", "13812345678"],
        ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"],
        [2, "乙项目", "乙公司", "工业软件项目", "李四", "13912345678"],
        ["合  计", "2个"],
        ["", "填表人：王五", "", "", "审核人：赵六"],
        ["备注：以上项目均已审核"],
      ],
      [{ top: 1, left: 0, bottom: 1, right: 5 }],
    )!;
    expect(table.rows.map((row) => [row.row, row.cells.projectName])).toEqual([
      [2, "甲项目"],
      [4, "乙项目"],
    ]);
  });

  it("takes an enterprise merged over its projects for each of them, and marks the shared cell", () => {
    const table = read(
      "汇总",
      [
        ["序号", "项目名称", "依托企业", "项目类别", "联系人", "手机"],
        [1, "甲项目", "甲公司", "工业软件项目", "张三", "13812345678"],
        [2, "乙项目", "", "公共服务项目", "张三", "13812345678"],
      ],
      [{ top: 1, left: 2, bottom: 2, right: 2 }],
    )!;
    expect(table.rows.map((row) => [row.cells.applicant, row.shared])).toEqual([
      ["甲公司", ["applicant"]],
      ["甲公司", ["applicant"]],
    ]);
  });

  it("leaves the city empty where the title still prints XX市", () => {
    const table = read("汇总", [
      [`XX市${edition.summaryTitle}`],
      ["推荐单位（盖章）：", "延边州工信局"],
      ["序号", "项目名称", "依托企业", "项目类别", "联系人", "手机"],
    ])!;
    expect([table.city, table.unit]).toEqual(["", "延边州工信局"]);
  });

  it("is not found in a form or a budget", () => {
    expect(
      read("申报书", [
        ["项目名称", "甲项目"],
        ["单位名称", "甲公司", "联系人", "张三"],
        ["联系电话", "13812345678"],
      ]),
    ).toBeNull();
    expect(
      read("预算", [
        ["序号", "项目名称", "金额"],
        [1, "设备", 3],
      ]),
    ).toBeNull();
  });
});
