import { currentEdition, editions } from "../../../src/form";
import { inPlainWords } from "../../../src/read/labels/plainWording";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { labelKey } from "../../../src/read/labels/labelKey";
import { recognise } from "../../../src/read/labels/recognise";

const index = labelIndexOf(currentEdition);
const label = (text: string) => recognise(text, index).label;
const fieldsOf = (text: string) => [...new Set(label(text)?.hits.map((hit) => hit.field.id) ?? [])];
const matchesOf = (text: string) => [...new Set(label(text)?.hits.map((hit) => hit.match) ?? [])];

test.each([
  ["1 3 、 单 位 主 管 部 门", "13、单位主管部门"],
  ["1　6　.　联　系　电　话", "16.联系电话"],
  ["2\n6\n.\n2\n0\n1\n8\n年\n负\n债\n率", "26.2018年负债率"],
])("%j is a label with its number, whose letters were set apart", (spaced, plain) => {
  expect(fieldsOf(plain)).not.toEqual([]);
  expect(label(spaced)).toEqual(label(plain));
});

test.each([
  ["单位名称①", "单位名称"],
  ["移动电话（确保畅通）①：", "移动电话"],
  ["平台注册用户数（名）注2", "平台注册用户数（名）"],
  ["总资产（万元）③", "总资产（万元）"],
])("%s is a label with the sign of a footnote", (noted, plain) => {
  expect(fieldsOf(plain)).not.toEqual([]);
  expect(fieldsOf(noted)).toEqual(fieldsOf(plain));
});

test("联系人② is another one than the form asks for", () => {
  expect(label("联系人②")).toBeNull();
});

describe("labels in other common words", () => {
  test.each([
    ["联系手机", ["responsiblePerson.mobile", "contact.mobile"]],
    ["项目联系人姓名\nName", ["contact.name"]],
    ["移动电话/手机", ["responsiblePerson.mobile", "contact.mobile"]],
    ["手机/移动电话：", ["responsiblePerson.mobile", "contact.mobile"]],
    ["办公固话*", ["responsiblePerson.landline", "contact.landline"]],
    ["办公地址", ["applicant.address"]],
    ["注册地址", ["applicant.address"]],
    ["项目起始年月", ["project.periodStart"]],
    ["开工时间", ["project.periodStart"]],
    ["项目结束日期", ["project.periodEnd"]],
    ["填写日期【必填】", ["project.filledOn"]],
    ["项目技术负责人姓名:★", ["project.technicalLead"]],
    ["预 计 竣 工 时 间", ["project.expectedCompletion"]],
    ["E-ma\nil", ["applicant.email", "responsiblePerson.email", "contact.email"]],
    ["社会统一信用代码", ["applicant.creditCode"]],
    ["Credit Code\n统一社会信用代码", ["applicant.creditCode"]],
    ["Office Address (Jilin, 1st) 办公地址", ["applicant.address"]],
  ])("%s", (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
    expect(matchesOf(text)).toEqual(["variant"]);
  });

  test.each([
    ["税费（万元）", "taxes"],
    ["2019年度实际上缴税金（万元）", "taxes"],
    ["已交税金（万元）-2018", "taxes"],
    ["税金及附加", "taxes"],
    ["税前利润（万元）2017年", "profit"],
    ["营业利润", "profit"],
  ])("%s is a row of the financial table", (text, row) => {
    expect(new Set(label(text)?.hits.map((hit) => hit.field.row))).toEqual(new Set([row]));
  });

  test.each([
    ["企业名称/单位名称", ["applicant.name"]],
    ["性别／性 别：", ["responsiblePerson.sex"]],
    ["*邮编/邮政编码（必填）", ["applicant.postcode"]],
    ["最高学历/学历/文化程度", ["responsiblePerson.education"]],
    ["平台积累的工业数据存量（TB）/ 工业数据存量", ["capability.industrialDataTB"]],
    ["电子信箱 / E-mail", ["applicant.email", "responsiblePerson.email", "contact.email"]],
    ["邮编/电话", []],
    ["单位名称/项目名称", []],
    ["姓名/其他", []],
  ])("%s asks what all its names mean", (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });

  test.each([
    ["2017年总资产/资产总额（万元）", "totalAssets", 2017],
    ["3.9 2017年主营业务收入（万元）", "mainBusinessRevenue", 2017],
    ["5.11 2019年负债率", "debtRatio", 2019],
    ["12、2018年税金（万元）", "taxes", 2018],
    ["17年总资产", "totalAssets", 2017],
    ["2018年总资产（万元）①：", "totalAssets", 2018],
    ["2019年负债率注2", "debtRatio", 2019],
    ["19年度利润总额（万元）", "profit", 2019],
  ])("%s is a year's row", (text, row, year) => {
    expect(new Set(label(text)?.hits.map((hit) => hit.field.row))).toEqual(new Set([row]));
    expect(label(text)?.year).toBe(year);
  });

  test("总投资 in 附件4-3 and in the table", () => {
    for (const text of ["项目总投资（万元）", "项目总投资"]) {
      expect(fieldsOf(text).sort()).toEqual(["performance.plannedInvestment", "situation.totalInvestment"]);
    }
    expect(fieldsOf("项目计划总投资")).toEqual(["performance.plannedInvestment"]);
  });
});

describe("words in a label that carry nothing", () => {
  test.each([
    ["合作的云平台服务商", "situation.cloudPartner"],
    ["专利、软件著作权（项）", "situation.patentsAndCopyrights"],
    ["专利及软件著作权数量（项）", "situation.patentsAndCopyrights"],
    ["专利及软著（项）", "situation.patentsAndCopyrights"],
    ["拥有专利/软著数（项）", "situation.patentsAndCopyrights"],
    ["标准数量（个）", "situation.standards"],
    ["拥有行业创新相关的核心技术专利和软件著作权数量（项）", "situation.patentsAndCopyrights"],
    ["工业APP（个）", "capability.industrialApps"],
    ["支持的工业协议数(个)", "capability.industrialProtocols"],
    ["工业机理模型及微服务组件数量", "capability.modelsAndMicroservices"],
    ["机理模型及微服务", "capability.modelsAndMicroservices"],
    ["平台积累工业数据存量（TB）", "capability.industrialDataTB"],
    ["平台安全防护工具库、病毒库、漏洞库数量(个)", "capability.securityLibraries"],
    ["组织机构代码或统一社会信用代码", "applicant.creditCode"],
    ["2020年规划为平台使用企业提供服务总额（万元）", "situation.plannedServiceValue"],
    ["责任人的姓名", "responsiblePerson.name"],
    ["注册用户（名）", "capability.registeredUsers"],
    ["平台开发者(名)", "capability.developers"],
    ["牵动参与制定行业级、国家级标准数量（个）", "situation.standards"],
    ["申报主体全称", "applicant.name"],
    ["公司设立年月", "applicant.establishedOn"],
    ["上报时间", "project.filledOn"],
    ["申请类别", "project.category"],
    ["预期竣工年月", "project.expectedCompletion"],
    ["云服务提供商", "situation.cloudPartner"],
    ["平台建设进展情况", "situation.platformStatus"],
    ["主持省部级项目", "situation.ledProvincialProjects"],
    ["是否拥有完整的云计算架构", "capability.fullCloudArchitecture"],
    ["提供服务种类", "project.serviceTypes"],
  ])("%s", (text, field) => {
    expect(fieldsOf(text)).toEqual([field]);
    expect(matchesOf(text)).toEqual(["variant"]);
  });

  test.each([
    "注册用户",
    "注册用户名",
    "注册用户（个）",
    "平台建设",
    "开发者",
    "云计算",
    "财务",
    "工业互联网平台建设",
  ])("%s is too little, or more than a label", (text) => {
    expect(label(text)).toBeNull();
  });

  test("never make two fields of a section one, nor a label of an option", () => {
    for (const edition of editions) {
      const { labels, barest, counted } = labelIndexOf(edition);
      const meaningsOf = (hits: readonly { section: string; field: { id: string } }[]) => {
        const bySection = new Map<string, string[]>();
        for (const { section, field } of hits) {
          bySection.set(section, [...(bySection.get(section) ?? []), field.id].sort());
        }
        return [...bySection].map(([section, ids]) => `${section}: ${ids.join()}`);
      };
      // both ends of a period and the years of a row share their labels as they are printed
      const known = new Set([...labels.values()].flatMap(meaningsOf));
      for (const hits of [...barest.values(), ...counted.values()]) {
        for (const meaning of meaningsOf(hits)) expect(known).toContain(meaning);
      }
      const options = edition.fields.flatMap((field) =>
        (field.choices ?? []).flatMap((choice) => [choice.label, ...(choice.variants ?? [])]),
      );
      for (const option of options) {
        const key = labelKey(option).base;
        if (labels.has(key)) continue;
        expect(barest.has(inPlainWords(key) ?? "")).toBe(false);
      }
    }
  });
});

describe("what stands around a label", () => {
  test.each([
    ["【13、单位主管部门】", "applicant.supervisor"],
    ["【参与制定标准数量（个）】", "situation.standards"],
    ["（所在地区）", "applicant.region"],
    ["15\n．所在地区", "applicant.region"],
    ["33\n．学历:", "responsiblePerson.education"],
    ["单位Em\nail：", "applicant.email"],
  ])("%s", (text, field) => {
    expect(fieldsOf(text)).toEqual([field]);
  });

  test("only one number is taken off: 20 above 三、财务情况 is a line's number, no part of the heading", () => {
    expect(labelKey("20三、财务情况").base).not.toBe("财务情况");
    expect(labelKey("三、财务情况").base).toBe("财务情况");
  });

  test("what is left out in brackets stays out", () => {
    expect(fieldsOf("（注：单位名称与公章一致）")).toEqual([]);
    expect(fieldsOf("学历（最高）（附证书）")).toEqual(["responsiblePerson.education"]);
  });
});

describe("traditional characters", () => {
  test.each([
    ["聯繫電話", "applicant.phone"],
    ["聯系電話", "applicant.phone"],
    ["單位成立時間", "applicant.establishedOn"],
    ["組織機構代碼/統一社會信用代碼", "applicant.creditCode"],
    ["項目總投資（萬元）", "situation.totalInvestment"],
    ["項目技術負責人", "project.technicalLead"],
  ])("%s", (text, field) => {
    expect(fieldsOf(text)).toContain(field);
  });

  test("headings too", () => {
    expect(recognise("項目責任單位信息", index).heading).toBe("applicant");
    expect(recognise("財務情況", index).heading).toBe("finance");
  });
});

describe("headings", () => {
  test.each([
    ["企业基本情况", "applicant"],
    ["（二）申报单位基本情况", "applicant"],
    ["项目责任人基本情况", "responsiblePerson"],
    ["吉林某某公司项目基本情况", "situation"],
    ["某某公司2020年示范项目绩效目标表", "performance"],
  ])("%s", (text, section) => {
    expect(recognise(text, index).heading).toBe(section);
  });
});

test("联系人QQ asks for something else than his name", () => {
  expect(fieldsOf("联系人QQ")).toEqual([]);
});
