import { readingsOf, sheetOf, valuesOf } from "../sheetOf";
import { strangers } from "../metamorphic/kinds/tables";

type Row = readonly string[];

const heads: Row =
  "人员 姓名 性别 证件类型 证件号码 工作单位 职务/职称 学历 专业 手机 固定电话 电子邮箱".split(" ");
const legal: Row = [
  "法定代表人",
  "陈静",
  "男",
  "居民身份证",
  "220104196609099178",
  "四平松江化工新材料有限公司",
  "董事长",
  "大专",
  "工商管理",
  "13312561064",
  "0434-89915059",
  "gm220@163.com",
];
const contact: Row = [
  "项目联系人",
  "吴刚涛",
  "",
  "",
  "",
  "四平松江化工新材料有限公司",
  "",
  "",
  "",
  "15886396075",
  "0434-85999202",
  "lx182@126.com",
];
const other: Row = strangers[0]!;

const across = (rows: readonly Row[]): string[][] =>
  rows[0]!.map((_, col) => rows.map((row) => row[col] ?? ""));
const sheetWith = (rows: readonly Row[], isTurned: boolean) =>
  sheetOf([
    ["项目名称", "某平台"],
    ["项目责任单位", "四平松江化工新材料有限公司"],
    [],
    ...(isTurned ? across(rows) : rows.map((row) => [...row])),
  ]);

/** A person's answers after a cell was put in at a place, or taken out. */
const slipped = (row: Row, at: number, by: 1 | -1): Row =>
  by > 0 ? [...row.slice(0, at), "", ...row.slice(at)] : [...row.slice(0, at), ...row.slice(at + 1)];

describe.each([false, true])("a table of persons (beside each other: %s)", (isTurned) => {
  const straight = valuesOf(sheetWith([heads, legal, contact, other], isTurned));

  test("as it should be is read whole", () => {
    expect(straight["responsiblePerson.idNumber"]).toBe("220104196609099178");
    expect(straight["responsiblePerson.title"]).toBe("董事长");
    expect(straight["contact.email"]).toBe("lx182@126.com");
  });

  const faults = [1, 2, 3, 5].flatMap((at) => [[at, 1] as const, [at, -1] as const]);
  test.each(faults)(
    "whose answers moved from place %i on by %i: none is another's, and it is asked",
    (at, by) => {
      const sheet = sheetWith([heads, slipped(legal, at, by), contact, other], isTurned);
      const wrong = Object.entries(valuesOf(sheet)).filter(
        ([id, value]) => value !== null && value !== straight[id],
      );
      expect(wrong).toEqual([]);
      const email = readingsOf(sheet)["responsiblePerson.email"]![0]!;
      expect([email.state, email.notes]).toEqual(["unread", [{ kind: "slipped" }]]);
    },
  );
});
