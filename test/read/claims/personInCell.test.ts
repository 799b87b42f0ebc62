import { readingsOf, sheetOf, valuesOf, type Typed } from "../sheetOf";

const form = (...rows: Typed[][]): Typed[][] => [
  ["2020年度省级工业互联网及制造业服务化示范项目申报书"],
  ["项目名称", "远程运维平台项目"],
  ["单位名称", "长春甲有限公司"],
  ["联系电话", "0431-81111111"],
  ...rows,
  ["项目总投资（万元）", 1200],
];

describe("a name and what is said of the person in one cell", () => {
  test.each([
    ["韩明 13937895526"],
    ["韩明，电话：13937895526"],
    ["韩明（13937895526）"],
    ["韩明/13937895526"],
    ["韩明13937895526"],
    ["韩明  经理  13937895526"],
  ])("%s", (text) => {
    const sheet = sheetOf(form(["项目联系人", text]));
    expect(valuesOf(sheet)).toMatchObject({
      "applicant.phone": "0431-81111111",
      "contact.name": "韩明",
      "contact.mobile": "13937895526",
    });
    expect(readingsOf(sheet)["contact.mobile"]![0]!.cell).toEqual({ sheet: "Sheet1", row: 4, col: 1 });
  });

  test("all that is said of the responsible person", () => {
    const said = "郑文博，男，董事长兼总工程师，硕士研究生，机械工程，13949380510，zwb@163.com";
    expect(valuesOf(sheetOf(form(["项目责任人", said])))).toMatchObject({
      "responsiblePerson.name": "郑文博",
      "responsiblePerson.sex": "男",
      "responsiblePerson.title": "董事长兼总工程师",
      "responsiblePerson.education": "硕士研究生",
      "responsiblePerson.mobile": "13949380510",
      "responsiblePerson.email": "zwb@163.com",
    });
  });

  test("what is said behind the name on the cover of one who has rows of his own is no second answer", () => {
    const rows = form(
      ["项目责任人", "郑文博 高级工程师 13949380510"],
      ["项目责任人信息"],
      ["姓名", "郑文博", "职务", "董事长"],
      ["移动电话", "13904310001", "电子信箱", "zwb@163.com"],
    );
    const readings = readingsOf(sheetOf(rows, { merges: ["A6:D6"] }));
    const said = (field: string) => readings[field]!.map(({ value }) => value);
    expect(said("responsiblePerson.title")).toEqual(["董事长"]);
    expect(said("responsiblePerson.mobile")).toEqual(["13904310001"]);
  });

  test("微信同号 behind the number is no office", () => {
    const values = valuesOf(sheetOf(form(["项目责任人", "郑文博 先生 13949380510（微信同号）"])));
    expect(values["responsiblePerson.mobile"]).toBe("13949380510");
    expect(values["responsiblePerson.title"]).toBeUndefined();
  });

  test.each(["韩明13937895526、李强13937895527", "韩明 李强 13937895526", "长春甲有限公司 13937895526"])(
    "“%s” names more than one, or nobody: it is not taken apart",
    (text) => {
      expect(valuesOf(sheetOf(form(["项目联系人", text])))["contact.mobile"]).toBeUndefined();
    },
  );
});

describe("a landline and a mobile number in one cell", () => {
  const numbers = {
    "responsiblePerson.landline": "0433-8646106",
    "responsiblePerson.mobile": "13664776938",
    "contact.landline": "0433-8437622",
    "contact.mobile": "15821741884",
  };

  test.each(["联系电话", "手机/座机"])("below %s in a table of persons", (head) => {
    const rows = form(
      [null, "姓名", "职务", head, "电子信箱"],
      ["项目责任人", "杨文博", "董事长", "0433-8646106\n13664776938", "zr@qq.com"],
      ["项目联系人", "高宏", "科员", "15821741884/0433-8437622", "lx@126.com"],
    );
    expect(valuesOf(sheetOf(rows))).toMatchObject(numbers);
  });

  test("one number there is of the kind that it is", () => {
    const rows = form(
      [null, "姓名", "职务", "联系电话", "电子信箱"],
      ["项目责任人", "杨文博", "董事长", "0433-8646106", "zr@qq.com"],
      ["项目联系人", "高宏", "科员", "15821741884", "lx@126.com"],
    );
    const values = valuesOf(sheetOf(rows));
    expect(values["responsiblePerson.landline"]).toBe("0433-8646106");
    expect(values["contact.mobile"]).toBe("15821741884");
    expect(values["contact.landline"]).toBeUndefined();
  });
});

describe("whose contact somebody is", () => {
  const person = (who: string, name: string, mobile: string) => [who, name, "手机", mobile];

  test("the enterprise's own is the project's where no other is named", () => {
    const rows = form(person("申报联系人", "苏春梅", "18642101166"));
    expect(valuesOf(sheetOf(rows))).toMatchObject({
      "contact.name": "苏春梅",
      "contact.mobile": "18642101166",
    });
  });

  test("others' are nobody that the form asks for", () => {
    const rows = form(
      person("项目联系人", "苏春梅", "18642101166"),
      person("云服务商联系人", "陈某", "13911112222"),
      person("园区联系人", "刘某", "13911113333"),
      ["咨询机构", "长春智策咨询有限公司", "联系人", "赵顾问", "手机", "13500009999"],
      ["审计机构", "吉林正则会计师事务所", "联系电话", "0431-88888123"],
    );
    const readings = readingsOf(sheetOf(rows));
    expect(readings["contact.name"]!.map(({ value }) => value)).toEqual(["苏春梅"]);
    expect(readings["contact.mobile"]!.map(({ value }) => value)).toEqual(["18642101166"]);
    expect(readings["applicant.phone"]!.map(({ value }) => value)).toEqual(["0431-81111111"]);
  });
});

test("【项目联系人】 above 姓名：… is a heading", () => {
  const rows = form(
    ["【项目责任人】"],
    ["姓名：赵某  性别：男", "手机：13941483232"],
    ["【项目联系人】"],
    ["姓名：李春梅", "手机：17736998394；邮箱：lx@126.com"],
  );
  const sheet = sheetOf(rows, { merges: ["A5:B5", "A7:B7"] });
  expect(valuesOf(sheet)).toMatchObject({
    "responsiblePerson.name": "赵某",
    "contact.name": "李春梅",
    "contact.mobile": "17736998394",
  });
});

describe("what stands without a label behind a name", () => {
  test("says by its look what it is, each in its own cell", () => {
    const readings = readingsOf(sheetOf(form(["项目联系人", "韩明", "13937895526", "hm@163.com"])));
    const where = (field: string) => readings[field]!.map(({ value, cell }) => [value, cell.row, cell.col]);
    expect(where("contact.name")).toEqual([["韩明", 4, 1]]);
    expect(where("contact.mobile")).toEqual([["13937895526", 4, 2]]);
    expect(where("contact.email")).toEqual([["hm@163.com", 4, 3]]);
  });

  test("is nobody's behind somebody whom the form does not ask about, or below a head", () => {
    const values = valuesOf(
      sheetOf(
        form(
          ["", "姓名", "办公电话", "手机"],
          ["项目责任人", "郑文博", "0431-82222222", "13949380510"],
          ["财务负责人", "钱华", "13811112222"],
        ),
      ),
    );
    expect(values).toMatchObject({
      "responsiblePerson.mobile": "13949380510",
      "responsiblePerson.landline": "0431-82222222",
    });
    expect(values["contact.mobile"]).toBeUndefined();
  });

  test.each(["项目联系人及联系方式", "项目联系人（电话）", "联系人及电话"])("%s asks for both", (label) => {
    const read = valuesOf(sheetOf(form([label, "韩明\n手机 13937895526\n邮箱 hm@163.com"])));
    expect(read).toMatchObject({
      "contact.name": "韩明",
      "contact.mobile": "13937895526",
      "contact.email": "hm@163.com",
    });
  });
});
