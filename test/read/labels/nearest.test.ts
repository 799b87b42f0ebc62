import { currentEdition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { nearestMeaning } from "../../../src/read/labels/nearest";

const index = labelIndexOf(currentEdition);
const near = (text: string) => {
  const { label, heading } = nearestMeaning(text, index);
  const fields = label?.hits.map(({ field, match }) => `${field.id} ${match}`) ?? [];
  const meanings = [...new Set(fields)];
  return heading ? [...meanings, `heading ${heading}`] : meanings;
};

describe("labels that are misspelt by a letter or two", () => {
  test.each([
    ["邮政编号码", "applicant.postcode near"],
    ["证件类型号", "responsiblePerson.idType near"],
    ["注册用户", "capability.registeredUsers variant"],
    ["平台开发者", "capability.developers variant"],
    ["项目拄术负责人", "project.technicalLead near"],
  ])("%s", (text, meaning) => {
    expect(near(text)).toEqual([meaning]);
  });

  test.each([
    ["项责目任人（法人代表）", "responsiblePerson.name near"],
    ["邮编政码", "applicant.postcode near"],
    ["预计完成间时", "project.expectedCompletion near"],
  ])("%s: two letters the wrong way round", (text, meaning) => {
    expect(near(text)).toEqual([meaning]);
  });

  test.each(["名姓", "任责人", "政邮编码号", "编码邮政", "完成预计时间"])(
    "%s is too far from all",
    (text) => {
      expect(near(text)).toEqual([]);
    },
  );

  test.each(["原单位名称", "原项目名称", "上年度项目总投资（万元）"])("%s is another thing", (text) => {
    expect(near(text)).toEqual([]);
  });

  test("a heading is found, but never by another number", () => {
    expect(near("项目绩郊目标")).toEqual(["heading performance"]);
    expect(near("附伴4-3")).toEqual(["heading performance"]);
    for (const other of ["附件4-1", "附件4", "附件4-4", "附件4-5", "附件3"]) expect(near(other)).toEqual([]);
  });
});
