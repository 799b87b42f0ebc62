import { currentEdition as edition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { recognise } from "../../../src/read/labels/recognise";

const index = labelIndexOf(edition);
const fieldsOf = (text: string) =>
  [
    ...new Set(recognise(text, index).label?.hits.map((hit) => `${hit.section} ${hit.field.id}`) ?? []),
  ].sort();

/** All labels, printed and seen, of fields that a questionnaire can ask. */
const labels = [
  ...new Set(edition.fields.flatMap((field) => field.places.flatMap((place) => [...place.labels]))),
];

/** How programs for questionnaires, and people in them, head a question. */
const questions: readonly [string, (label: string) => string][] = [
  ["12、…", (label) => `12、${label}`],
  ["12. …", (label) => `12. ${label}`],
  ["12．…", (label) => `12．${label}`],
  ["Q5:…", (label) => `Q5:${label}`],
  ["Q5：…", (label) => `Q5：${label}`],
  ["Q5. …", (label) => `Q5. ${label}`],
  ["Q12_…", (label) => `Q12_${label}`],
  ["Q3、…", (label) => `Q3、${label}`],
  ["第3题：…", (label) => `第3题：${label}`],
  ["第3题 …", (label) => `第3题 ${label}`],
  ["第十二题、…", (label) => `第十二题、${label}`],
  ["题目3：…", (label) => `题目3：${label}`],
  ["问题3：…", (label) => `问题3：${label}`],
  ["*1. …（必填）", (label) => `*1. ${label}（必填）`],
  ["* …", (label) => `* ${label}`],
  ["2．本次申报的…？", (label) => `2．本次申报的${label}？`],
  ["贵单位此次申报的…是哪一类", (label) => `贵单位此次申报的${label}是哪一类`],
  ["1.*…", (label) => `1.*${label}`],
  ["…*", (label) => `${label}*`],
  ["【必填】…", (label) => `【必填】${label}`],
  ["8、…（多选题）", (label) => `8、${label}（多选题）`],
  ["8、…（可多选）", (label) => `8、${label}（可多选）`],
  ["8.…[单选题]", (label) => `8.${label}[单选题]`],
  ["8.[填空题]…", (label) => `8.[填空题]${label}`],
  ["8、…【多选题】*", (label) => `8、${label}【多选题】*`],
  ["请填写…", (label) => `请填写${label}`],
  ["请输入…：", (label) => `请输入${label}：`],
  ["3、请选择…（单选）", (label) => `3、请选择${label}（单选）`],
  ["请准确填写…", (label) => `请准确填写${label}`],
  ["请提供…", (label) => `请提供${label}`],
  ["请填写您的…", (label) => `请填写您的${label}`],
  ["您的…", (label) => `您的${label}`],
  ["…是什么？", (label) => `${label}是什么？`],
  ["5、…是多少？", (label) => `5、${label}是多少？`],
  ["…有哪些？", (label) => `${label}有哪些？`],
  ["…是：", (label) => `${label}是：`],
  ["请问…是什么?", (label) => `请问${label}是什么?`],
  ["…为____", (label) => `${label}为____`],
];

describe("labels asked as questions", () => {
  test.each(questions)("%s", (_, ask) => {
    const wrong = labels.flatMap((label) => {
      const asked = ask(label);
      const [want, got] = [fieldsOf(label), fieldsOf(asked)];
      return want.join() === got.join() ? [] : [{ asked, want, got }];
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ["12、项目所属类别（多选题）", "project.category"],
    ["贵单位的名称是什么？", "applicant.name"],
    ["贵公司的成立时间？", "applicant.establishedOn"],
    ["贵企业统一社会信用代码", "applicant.creditCode"],
    ["请选择贵单位的性质", "applicant.nature"],
    ["项目可提供哪些服务类型？（多选）", "project.serviceTypes"],
    ["项目总投资是多少万元？", "situation.totalInvestment"],
    ["项目属于哪一类别？", "project.category"],
    ["该项目属于哪一类项目？（项目类别）", "project.category"],
    ["问1：贵单位申报的项目名称是什么？", "project.name"],
    ["问7：填报日期是哪一天？", "project.filledOn"],
    ["拥有多少项核心技术专利或软件著作权？", "situation.patentsAndCopyrights"],
    ["牵头承担过哪些省部级项目？", "situation.ledProvincialProjects"],
    ["参与制定了多少个行业级、国家级标准？", "situation.standards"],
    ["联系人的手机号是多少？", "contact.mobile"],
    ["项目联系人姓名是？", "contact.name"],
    ["平台注册用户数有多少名？", "capability.registeredUsers"],
    ["采用哪种云部署模式？", "capability.deploymentModel"],
    ["合作的云平台服务商是哪一家？", "situation.cloudPartner"],
    ["平台是否具有完整的云计算架构？", "capability.fullCloudArchitecture"],
  ])("%s", (text, field) => {
    expect(recognise(text, index).label?.hits.map((hit) => hit.field.id)).toContain(field);
  });

  test.each([
    "请问您对本次申报工作有什么建议？",
    "您是如何知道本次申报的？",
    "贵单位是否上市？",
    "请填写您的建议",
    "请选择您的城市",
    "是什么",
    "请选择",
    "请填写",
    "第3题",
    "Q5",
  ])("%s asks nothing of the form", (text) => {
    expect(fieldsOf(text)).toEqual([]);
  });
});
