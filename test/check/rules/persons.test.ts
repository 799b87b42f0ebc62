import { blank, none, withCover } from "../applicationWith";
import { describeRule } from "../describeRule";
import { checkApplication } from "../../../src/check";
import { edition2020 } from "../../../src/form/edition2020";
import { wordFinding } from "../../../src/report/wording";
import { applicationWith, type Givens } from "../applicationWith";

const findingsOf = (given: Givens) => checkApplication(applicationWith(given), edition2020);
const person = (name: string) => ({ "responsiblePerson.name": name });

describeRule(
  "PER-01",
  {
    "a title behind the name": {
      given: person("王志远（董事长）"),
      severity: "error",
      at: ["responsiblePerson.name"],
      says: "项目责任人姓名“王志远（董事长）”里除姓名外还有别的内容。",
      offers: ["王志远"],
    },
    "a title without brackets": {
      given: person("王志远董事长"),
      severity: "error",
      at: ["responsiblePerson.name"],
      says: "项目责任人姓名“王志远董事长”里除姓名外还有别的内容。",
      offers: ["王志远"],
    },
    "two persons": {
      given: person("王志远、孙立群"),
      severity: "error",
      at: ["responsiblePerson.name"],
      says: "项目责任人姓名“王志远、孙立群”填了 2 个人。",
    },
    "a single letter": {
      given: person("王"),
      severity: "error",
      at: ["responsiblePerson.name"],
      says: "项目责任人姓名“王”的写法有误。",
    },
  },
  {
    "a name with a dot": person("阿依古丽·买买提"),
    "a foreign name": person("Anna-Maria O'Neill"),
    "a name with a blank": { "responsiblePerson.name": withCover("王 伟", "王伟") },
  },
);

const contact = (name: string) => ({ "contact.name": name });
const odd = (name: string) => ({
  given: contact(name),
  severity: "error" as const,
  at: ["contact.name"],
  says: `项目联系人姓名“${name}”不是完整的姓名。`,
});
const alone = (name: string) => ({
  given: contact(name),
  severity: "error" as const,
  at: ["contact.name"],
  says: `项目联系人姓名“${name}”里除姓名外还有别的内容，会印进汇总表的“联系人”一栏。`,
  offers: ["何宇"],
});

describe("what is printed as 联系人 is a person's name", () => {
  test.each([odd("何经理"), odd("何"), odd("司马经理"), alone("何宇（经理）"), alone("何宇经理")])(
    "$says",
    (one) => {
      const [finding, ...more] = findingsOf(one.given);
      expect(more).toEqual([]);
      expect([finding!.rule, finding!.severity, wordFinding(finding!, edition2020).message]).toEqual([
        "CTC-01",
        "error",
        one.says,
      ]);
      expect(finding!.suggestion?.value).toBe("offers" in one ? "何宇" : undefined);
    },
  );

  test("a number behind the name is taken away by what is offered", () => {
    const [finding] = findingsOf(contact("何宇 13943123456"));
    const { message, advice } = wordFinding(finding!, edition2020);
    expect(message).toMatch(/^项目联系人姓名“何宇 .*”里除姓名外还有别的内容/);
    expect(advice).toContain("“何宇”");
    expect(finding!.suggestion?.value).toBe("何宇");
  });

  test.each(["何宇、李明", "何宇/李明"])("%s is two persons", (name) => {
    expect(findingsOf(contact(name)).map((one) => wordFinding(one, edition2020).message)).toEqual([
      `项目联系人姓名“${name}”填了 2 个人，汇总表的“联系人”一栏只列一位。`,
    ]);
  });

  test.each(["王 伟", "阿依古丽·买买提", "Anna-Maria O'Neill", "司马光", "欧阳经", "于总明"])(
    "%s is a name",
    (name) => {
      expect(findingsOf(contact(name))).toEqual([]);
    },
  );
});

describeRule(
  "PER-02",
  {
    "neither word": {
      given: { "responsiblePerson.sex": "保密" },
      severity: "error",
      at: ["responsiblePerson.sex"],
      says: "项目责任人性别填的是“保密”。",
    },
    "both words as printed": {
      given: { "responsiblePerson.sex": "男/女" },
      severity: "error",
      at: ["responsiblePerson.sex"],
      says: "项目责任人性别填的是“男/女”。",
    },
  },
  { 男性: { "responsiblePerson.sex": "男性" } },
);

describeRule(
  "PER-03",
  {
    "a document of no list": {
      given: { "responsiblePerson.idType": "工作证" },
      severity: "error",
      at: ["responsiblePerson.idType"],
      says: "证件类型“工作证”不在常用证件之内。",
    },
  },
  { "its everyday name": { "responsiblePerson.idType": "身份证" } },
);

describeRule(
  "PER-09",
  {
    "another employer": {
      given: { "responsiblePerson.employer": "吉林大学" },
      severity: "query",
      at: ["responsiblePerson.employer", "applicant.name"],
      says: "项目责任人的工作单位“吉林大学”与申报单位“长春远航汽车零部件有限公司”不一致。",
    },
  },
  {
    "a department": { "responsiblePerson.employer": "长春远航汽车零部件有限公司总经理办公室" },
    "a short form": { "responsiblePerson.employer": "长春远航" },
    "an applicant without a name": { "applicant.name": { ...blank, cover: blank } },
  },
);

describeRule(
  "PER-10",
  {
    "no level of education": {
      given: { "responsiblePerson.education": "211" },
      severity: "query",
      at: ["responsiblePerson.education"],
      says: "最高学历“211”不在学历名称之内。",
    },
  },
  {
    "a longer name of one": { "responsiblePerson.education": "在职硕士研究生" },
    "an everyday word": { "responsiblePerson.education": "大学" },
  },
);

describeRule(
  "CTC-01",
  {
    "a blank": {
      given: { "contact.name": blank },
      severity: "error",
      at: ["contact.name"],
      says: "项目联系人姓名没有填写。",
    },
    none: {
      given: { "contact.name": none("无") },
      severity: "error",
      at: ["contact.name"],
      says: "项目联系人姓名为必填项，不能填“无”。",
    },
  },
  { "a name": { "contact.name": "赵敏" } },
);

describeRule(
  "CTC-02",
  {
    "an agency": {
      given: { "contact.employer": "长春诚信咨询有限公司" },
      severity: "query",
      at: ["contact.employer", "applicant.name"],
      says: "项目联系人的工作单位“长春诚信咨询有限公司”与申报单位“长春远航汽车零部件有限公司”不一致。",
    },
  },
  { "the applicant": {} },
);

describeRule(
  "CTC-06",
  {
    "one mobile for both": {
      given: { "contact.mobile": "138 0431 0001" },
      severity: "hint",
      at: ["contact.mobile", "responsiblePerson.mobile"],
      says: "项目联系人与项目责任人的移动电话相同。",
    },
    "one person for both": {
      given: { "contact.name": "王志远" },
      severity: "hint",
      at: ["contact.name", "responsiblePerson.name"],
      says: "项目联系人与项目责任人是同一人（王志远）。",
    },
  },
  { "two of them": {} },
);
