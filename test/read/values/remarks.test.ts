import { currentEdition as edition } from "../../../src/form";
import type { ReadingNote } from "../../../src/read/application";
import { readPeriod } from "../../../src/read/values/period";
import { readValue } from "../../../src/read/values/readValue";
import { moneyUnitIn } from "../../../src/read/values/units";
import fc from "../../setup/properties";

const fieldOf = (id: string) => edition.fields.find((field) => field.id === id)!;
const read = (id: string, text: string) => {
  const field = fieldOf(id);
  const context = { label: field.label, money: moneyUnitIn(field.label), others: [] };
  return readValue(field, { kind: "text", value: text, text }, context);
};
const remarksIn = (notes: readonly ReadingNote[]) =>
  notes.flatMap((note) => (note.kind === "remark" ? [note.text] : []));

/** Values as they are written, by field. */
const values: Readonly<Record<string, readonly string[]>> = {
  "applicant.establishedOn": ["1995年5月3日", "2001-06-12", "1995年5月", "2002.09.23", "2013/12/24"],
  "project.expectedCompletion": ["2020年9月", "2020-09", "2020.12", "2020年12月底"],
  "contact.mobile": ["13900001111", "139 0000 1111"],
  "applicant.phone": ["0431-84138155", "0431-84138155-801", "400-117-7498"],
  "applicant.fax": ["0431-84138155"],
  "contact.email": ["zhb.c72@mail.jlhr.com.cn", "705270601@qq.com"],
  "applicant.postcode": ["130012"],
  "applicant.creditCode": ["91220302473169818D", "122224014831902074"],
  "situation.totalInvestment": ["1234.5", "1,234.5", "1234.5万元", "9000"],
  "finance.totalAssets.2018": ["85527.58", "85,527.58"],
  "finance.profit.2019": ["-2101.33", "1917.36"],
  "finance.debtRatio.2019": ["56%", "63.46%", "0.5612"],
  "capability.industrialApps": ["35", "35个"],
  "capability.industrialDataTB": ["150.2", "150.2TB"],
};

/** What people note behind a value, also with figures and dates of its own. */
const remarks = [
  "一期",
  "2016年更名",
  "原名长春某厂，2016年5月更名",
  "合并口径",
  "约",
  "约数",
  "左右",
  "微信同号",
  "微信：zhang_1984",
  "QQ：705270601",
  "办公室",
  "含税",
  "见附件3",
  "详见附件3第12页",
  "已审计",
  "未经审计",
  "其中设备投资1420.4万元",
  "其中发明专利10项、软件著作权11项",
  "比上年增长12.5%",
  "2018年为1100",
  "三证合一",
  "原注册号220102000012345",
  "备用",
  "区号0431",
  "计划",
  "以营业执照为准",
  "截至2020年5月",
  "主营",
  "王主任，工作日8:30-17:00",
];

describe("a remark in brackets behind a value", () => {
  const cases = Object.entries(values).flatMap(([id, list]) => list.map((value) => [id, value] as const));

  test.each(cases)("%s %s is read as without it", (id, value) => {
    const plain = read(id, value);
    expect(plain.state).toBe("value");
    for (const remark of remarks) {
      for (const written of [`${value}（${remark}）`, `${value} (${remark})`, `${value}（${remark}）。`]) {
        const { state, value: got, notes } = read(id, written);
        expect({ written, state, got }).toEqual({ written, state: "value", got: plain.value });
        expect({ written, remarks: remarksIn(notes) }).toEqual({ written, remarks: [remark] });
      }
    }
  });

  test.each([
    ["applicant.name", "长春甲有限公司", "（按营业执照填写全称）"],
    ["project.name", "甲平台建设项目", "（与立项文件名称一致）"],
    ["applicant.address", "吉林省长春市硅谷大街1号", "\n（填写注册地址）"],
  ])("how to fill in, left behind %s %s, is none of it", (id, value, print) => {
    const { value: got, notes } = read(id, value + print);
    expect(got).toBe(value);
    expect(remarksIn(notes)).toHaveLength(1);
  });

  test.each([
    ["project.name", "甲平台建设项目（一期）"],
    ["applicant.name", "长春甲有限公司（应为乙公司）"],
    ["applicant.name", "甲（长春）有限公司"],
  ])("%s %s stays as it is", (id, value) => {
    expect(read(id, value).value).toBe(value);
  });

  test.each([
    "（应为2020年11月）",
    "（有误）",
    "（更正：2020年11月）",
    "（改为2021年1月）",
    "（现调整为2021年1月）",
  ])("one that takes the value back (%s) is asked about", (remark) => {
    expect(read("project.expectedCompletion", `2020年9月${remark}`).state).toBe("unread");
  });

  test.each([
    ["situation.totalInvestment", "1234.5（应为1243.5）"],
    ["finance.debtRatio.2019", "56%（有误）"],
    ["capability.industrialApps", "35（更正：53）"],
    ["situation.totalInvestment", "1500（现调整为1800）"],
  ])("%s %s too", (id, written) => {
    expect(read(id, written).state).toBe("unread");
  });

  test.each([
    ["(123.4)", -123.4],
    ["（123.4）", -123.4],
    ["1234.5（元）", 0.12345],
    ["1234.5（万元）", 1234.5],
  ])("brackets that are part of an amount: %s", (written, value) => {
    expect(read("finance.profit.2019", written).value).toBeCloseTo(value);
  });

  test.each([
    ["0431-84138155（转801）", "0431-84138155-801"],
    ["0431-84138155（分机801）", "0431-84138155-801"],
    ["(0431)84138155", "0431-84138155"],
    ["（0431）84138155（办公室）", "0431-84138155"],
  ])("brackets that are part of a telephone number: %s", (written, value) => {
    expect(read("applicant.phone", written).value).toBe(value);
  });

  test.each([
    ["张三（总经理助理）", "张三", ["总经理助理"]],
    ["李春梅（兼）", "李春梅", ["兼"]],
    ["李春梅（女，13900001111）", "李春梅", ["女，13900001111"]],
    ["王某（办公室主任）", "王某", ["办公室主任"]],
    ["山本健一（Yamamoto Kenichi）", "山本健一（Yamamoto Kenichi）", []],
    ["巴特尔·额尔敦", "巴特尔·额尔敦", []],
  ])("behind a person's name: %s", (written, value, kept) => {
    const outcome = read("contact.name", written);
    expect(outcome.value).toBe(value);
    expect(remarksIn(outcome.notes)).toEqual(kept);
  });

  test.each(["有限责任公司（自然人投资或控股）", "某某平台（一期）", "大学本科（在职）"])(
    "words stay whole: %s",
    (written) => {
      expect(read("applicant.nature", written)).toMatchObject({ state: "value", value: written, notes: [] });
    },
  );

  test.each(["2019年5月至2021年7月", "2019-03至2021-09", "2019.5—2021.7"])("period %s", (period) => {
    const cell = (text: string) => [{ kind: "text", value: text, text } as const];
    const plain = readPeriod(cell(period));
    for (const remark of ["共26个月", "一期", "含试运行", "一期至2020年6月"]) {
      const { start, end } = readPeriod(cell(`${period}（${remark}）`));
      expect([remark, start.value, end.value]).toEqual([remark, plain.start.value, plain.end.value]);
    }
  });

  test.each(["2020年9月，一期", "2020年9月；一期", "2020年9月。详见附件"])(
    "a date and words behind a comma: %s",
    (written) => {
      expect(read("project.expectedCompletion", written).value).toBe("2020-09");
    },
  );

  test.each(["2020年9月，2021年3月", "2020年9月至2021年3月", "2020年9月或10月", "2020年9月-10月"])(
    "two dates are still none: %s",
    (written) => {
      expect(read("project.expectedCompletion", written).state).toBe("unread");
    },
  );

  test("any words in brackets leave a date and an amount as they are, or are asked about", () => {
    const words = fc.stringMatching(/^[一-龥\dA-Za-z,，.。%-]{1,12}$/);
    fc.assert(
      fc.property(words, (remark) => {
        expect(["2020-09", null]).toContain(
          read("project.expectedCompletion", `2020年9月（${remark}）`).value,
        );
        const amount = read("situation.totalInvestment", `1234.5（${remark}）`).value;
        expect([1234.5, null, 0.12345, 12345000, 1234500, 123450, 12345]).toContain(amount);
      }),
    );
  });
});
