import { currentEdition as edition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { recognise, recogniseLabel } from "../../../src/read/labels/recognise";
import { readingsOf, sheetOf, valuesOf } from "../sheetOf";

const index = labelIndexOf(edition);
const placesOf = (text: string) =>
  recognise(text, index).label?.hits.map((hit) => `${hit.section} ${hit.field.id}`) ?? [];

describe("a bureau's own words for the form's labels", () => {
  test.each([
    ["办公电话", "applicant applicant.phone"],
    ["单位办公电话", "applicant applicant.phone"],
    ["公司电话", "applicant applicant.phone"],
    ["办公电话", "contact contact.landline"],
    ["电 话", "contact contact.landline"],
    ["电话", "applicant applicant.phone"],
    ["座机", "contact contact.landline"],
    ["手 机", "contact contact.mobile"],
    ["法定代表人", "responsiblePerson responsiblePerson.name"],
    ["法人代表", "responsiblePerson responsiblePerson.name"],
    ["负责人", "responsiblePerson responsiblePerson.name"],
    ["项目负责人", "responsiblePerson responsiblePerson.name"],
    ["联系人", "contact contact.name"],
    ["项目联系人", "contact contact.name"],
    ["示范项目名称", "project project.name"],
    ["项目起止年月", "cover project.periodStart"],
    ["2020年规划服务总额（万元）", "situation situation.plannedServiceValue"],
    ["2020年计划提供服务总额", "situation situation.plannedServiceValue"],
    ["服务总额", "situation situation.plannedServiceValue"],
    ["平台建设运营现状", "situation situation.platformStatus"],
    ["专利和软件著作权数量（项）", "situation situation.patentsAndCopyrights"],
    ["是否有完整云计算架构：", "capability capability.fullCloudArchitecture"],
    ["云平台部署模式", "capability capability.deploymentModel"],
    ["法人", "responsiblePerson responsiblePerson.name"],
    ["单位地址", "applicant applicant.address"],
    ["企业地址", "applicant applicant.address"],
    ["统一代码", "applicant applicant.creditCode"],
    ["统一社会代码", "applicant applicant.creditCode"],
    ["统一社会信用代码（18位）", "applicant applicant.creditCode"],
    ["企业住所", "applicant applicant.address"],
    ["设立日期", "applicant applicant.establishedOn"],
    ["企业邮箱", "applicant applicant.email"],
    ["所在县（市、区）", "applicant applicant.region"],
    ["所属县（市、区）", "applicant applicant.region"],
    ["所在县区", "applicant applicant.region"],
    ["主管部门", "applicant applicant.supervisor"],
    ["归口管理部门", "applicant applicant.supervisor"],
    ["业务主管部门", "applicant applicant.supervisor"],
    ["单位座机", "applicant applicant.phone"],
    ["总机", "applicant applicant.phone"],
    ["联络人", "contact contact.name"],
    ["项目联络员", "contact contact.name"],
    ["联络人手机", "contact contact.mobile"],
    ["联络员电话", "contact contact.mobile"],
    ["税前利润", "finance finance.profit.2019"],
    ["建设起止年限", "cover project.periodStart"],
    ["支持工业协议数量", "capability capability.industrialProtocols"],
    ["云化工业软件数量", "capability capability.cloudSoftware"],
    ["工业数据存量", "capability capability.industrialDataTB"],
    ["新技术业务功能数量", "capability capability.newTechFunctions"],
    ["安全防护工具库、病毒库、漏洞库数量", "capability capability.securityLibraries"],
    ["核心技术专利或软件著作权数量", "situation situation.patentsAndCopyrights"],
  ])("%s", (text, place) => {
    expect(placesOf(text)).toContain(place);
  });

  test.each(["税收", "上缴税收", "税收（万元）", "入库税金", "税金合计", "纳税情况"])(
    "%s is the taxes",
    (text) => {
      expect(placesOf(text)).toContain("finance finance.taxes.2018");
    },
  );

  test.each(["其中：主营业务收入", "其中:主营业务收入（万元）", "其中主营业务收入", "#其中：主营业务收入"])(
    "%s is the row itself",
    (text) => {
      expect(placesOf(text)).toContain("finance finance.mainBusinessRevenue.2019");
      expect(recognise(text, index).label!.hits[0]).toMatchObject({ substitute: false });
    },
  );

  test.each(["其中：设备投资（万元）", "其中：研发人员", "其中", "注册资本", "营业成本"])(
    "%s is none",
    (text) => {
      expect(placesOf(text)).toEqual([]);
    },
  );
});

describe("lines to sign on", () => {
  test.each([
    "法定代表人（签字）",
    "法定代表人（签字）：",
    "法定代表人(签章)",
    "项目责任人（签名）：",
    "项目负责人签字：",
    "单位负责人（签字）",
    "法人代表（签字、盖章）",
    "项目联系人（签字）：",
    "法定代表人（授权人）签章：",
    "法定代表人（手写签名）",
    "法定代表人（负责人）签字",
    "法定代表人（盖章）",
    "负责人（公章）",
    "姓名（签字）",
  ])("%s is no label of a value", (text) => {
    expect(recogniseLabel(text, index)).toBeNull();
    expect(recogniseLabel(text.replace(/[:：]$/, ""), index)).toBeNull();
  });

  test.each([
    ["申报单位（盖章）", "cover applicant.name"],
    ["项目责任单位（公章）：", "cover applicant.name"],
    ["项目责任人（法人代表）", "cover responsiblePerson.name"],
  ])("%s may hold its value, written or stamped", (text, place) => {
    expect(placesOf(text)).toContain(place);
  });

  const form = [
    ["项目基本信息"],
    ["项目名称", "某某平台"],
    ["预计完成时间", "2021年5月"],
    ["项目责任单位信息", "单位名称", "长春某某科技有限公司"],
    ["", "通讯地址", "长春市某路1号"],
    ["项目责任人信息", "姓名", "赵敏"],
    ["", "性别", "女"],
  ];

  test.each([
    "法定代表人（签字）：                    单位（公章）：",
    "法定代表人（签字）：\n（公章）\n2020年  月  日",
    "项目责任人（签字）：          年   月   日",
    "单位负责人签字：          项目联系人签字：",
    "法人代表（签章）：          经办人（签字）：",
  ])("%j gives no reading", (line) => {
    const readings = readingsOf(sheetOf([...form, [line]]));
    expect(readings["responsiblePerson.name"]!.map(({ value }) => value)).toEqual(["赵敏"]);
    expect(readings).not.toHaveProperty(["contact.name"]);
  });

  test.each([
    "单位（公章）：",
    "（签字）",
    "（盖章）   年  月  日",
    "签字：",
    "法定代表人（签字）：  公章：",
  ])("beside a label %j is no value", (line) => {
    const values = valuesOf(
      sheetOf([...form, ["项目联系人信息", "姓名", line], ["", "手机", "13900001111"]]),
    );
    expect(values).not.toHaveProperty(["contact.name"]);
  });
});

describe("two rows that could both be a field", () => {
  const table = (...rows: (string | number)[][]) =>
    sheetOf([["财务情况", "2017年", "2018年", "2019年"], ["总资产（万元）", 100, 110, 120], ...rows]);
  const rivalsOf = (sheet: ReturnType<typeof sheetOf>, field: string) =>
    readingsOf(sheet)[field]![0]!.notes.flatMap((note) => (note.kind === "rivalLabels" ? [note.labels] : []));

  test("are named, where neither is the form's own", () => {
    const sheet = table(["营业收入（万元）", 90, 91, 92], ["销售收入（万元）", 80, 81, 92]);
    expect(rivalsOf(sheet, "finance.mainBusinessRevenue.2018")).toEqual([
      ["营业收入（万元）", "销售收入（万元）"],
    ]);
    expect(rivalsOf(sheet, "finance.mainBusinessRevenue.2019")).toEqual([]);
  });

  test("also two synonyms of one", () => {
    const sheet = table(["上缴税金", 4, 5, 6], ["税收总额", 7, 8, 9]);
    expect(rivalsOf(sheet, "finance.taxes.2017")).toEqual([["上缴税金", "税收总额"]]);
  });

  test("the form's own term always beats a synonym, without a question", () => {
    for (const own of ["主营业务收入（万元）", "主营业务收入", "其中：主营业务收入"]) {
      const sheet = table(["营业收入", 90, 91, 92], [own, 80, 81, 82]);
      expect(valuesOf(sheet)["finance.mainBusinessRevenue.2018"]).toBe(81);
      expect(rivalsOf(sheet, "finance.mainBusinessRevenue.2018")).toEqual([]);
    }
    const taxes = table(["税收总额", 7, 8, 9], ["税金（万元）", 4, 5, 6]);
    expect(valuesOf(taxes)["finance.taxes.2017"]).toBe(4);
    expect(rivalsOf(taxes, "finance.taxes.2017")).toEqual([]);
  });

  test("two addresses, neither of which is the printed one", () => {
    const sheet = (second: string) =>
      sheetOf([
        ["项目责任单位信息", "注册地址", "甲路1号", "办公地址", second],
        ["", "邮政编码", "130022", "所在地区", "长春市"],
      ]);
    expect(rivalsOf(sheet("乙路2号"), "applicant.address")).toEqual([["注册地址", "办公地址"]]);
    expect(rivalsOf(sheet("甲路1号"), "applicant.address")).toEqual([]);
  });

  test("not 职务 and 职称, which the printed label names both", () => {
    const sheet = sheetOf([
      ["项目责任人信息", "姓名", "赵敏", "职务", "总经理"],
      ["", "性别", "女", "职称", "高级工程师"],
    ]);
    expect(rivalsOf(sheet, "responsiblePerson.title")).toEqual([]);
  });
});
