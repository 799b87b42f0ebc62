import { edition2020 } from "../../../src/form/edition2020";
import type { Raw } from "../../../src/read/values/outcome";
import { readValue } from "../../../src/read/values/readValue";

const text = (value: string): Raw => ({ kind: "text", value, text: value });
const field = (id: string) => edition2020.fields.find((each) => each.id === id)!;
const read = (id: string, raw: string, label = "") =>
  readValue(field(id), text(raw), { label, money: null, others: [] });

describe("texts written on the printed line", () => {
  test.each([
    ["__长春某某有限公司____", "长春某某有限公司"],
    ["＿＿长春＿＿市朝阳＿＿区", "长春市朝阳区"],
    ["长春__市朝阳__区", "长春市朝阳区"],
    ["__基于5G_MEC的平台__", "基于5G_MEC的平台"],
    ["数据_采集平台", "数据_采集平台"],
    ["_x0041_平台", "_x0041_平台"],
    ["_数据采集平台_", "数据采集平台"],
  ])("%s", (raw, value) => {
    expect(read("project.name", raw).value).toBe(value);
  });
});

describe("prompts left from the print are no values", () => {
  test.each([
    "请选择",
    "（请选择）",
    "点击选择",
    "请点击此处输入文字",
    "单击此处输入文字。",
    "请填写单位全称",
    "此处填写",
    "XXX",
    "×××",
    "略",
    "待补充",
  ])("%s", (raw) => {
    for (const id of ["applicant.supervisor", "applicant.creditCode", "contact.landline"]) {
      expect(read(id, raw)).toEqual({ state: "blank", value: null, notes: [] });
    }
    for (const id of ["applicant.establishedOn", "situation.totalInvestment", "finance.debtRatio.2018"]) {
      expect(read(id, raw)).toEqual({ state: "blank", value: null, notes: [] });
    }
  });

  test.each(["略阳县工业局", "XX公司"])("%s is read as it stands", (raw) => {
    expect(read("applicant.supervisor", raw).state).toBe("value");
  });

  test.each([
    "单位（公章）：",
    "（签字或盖章）",
    "法定代表人（签字）：\n单位（盖章）：\n2020年  月  日",
    "项目责任人签字：________",
    "填报单位盖章处",
    "经办人（签名）：      年   月   日",
  ])("%j, a line to sign on", (raw) => {
    for (const id of ["applicant.supervisor", "contact.name", "project.name"])
      expect(read(id, raw)).toEqual({ state: "blank", value: null, notes: [] });
  });

  test.each([
    ["applicant.name", "长春电子印章有限公司（盖章）", "长春电子印章有限公司"],
    ["contact.name", "赵敏（签字）", "赵敏"],
    ["project.name", "企业电子签章公共服务平台", "企业电子签章公共服务平台"],
  ])("%s: %s names somebody or something", (id, raw, value) => {
    expect(read(id, raw)).toMatchObject({ state: "value", value });
  });
});

test.each(["无", "（无）", "暂无", "【不适用】", "__无__"])("%s says that there is nothing", (raw) => {
  expect(read("project.technicalLead", raw)).toEqual({ state: "none", value: "无", notes: [] });
});

describe("the label typed once more into the value", () => {
  test.each([
    ["applicant.address", "通讯地址", "地址：吉林省长春市", "吉林省长春市"],
    ["contact.name", "姓  名", "联系人姓名：高志丽", "高志丽"],
    ["project.name", "项目名称：", "项目名称：某平台", "某平台"],
    ["applicant.address", "通讯地址", "厂区：吉林省长春市", "厂区：吉林省长春市"],
    ["contact.name", "姓名", "姓名：高志丽 工作单位： 移动电话：", "姓名：高志丽 工作单位： 移动电话："],
  ])("%s under %s: %s", (id, label, raw, value) => {
    expect(read(id, raw, label).value).toBe(value);
  });

  test("with nothing behind it", () => {
    expect(read("applicant.address", "地址：", "通讯地址").state).toBe("blank");
  });
});

test.each(["男/女", "男、女", "男 女"])("%s as 性别 is the print", (raw) => {
  expect(read("responsiblePerson.sex", raw).state).toBe("blank");
});

describe("what a blank form prints is no value", () => {
  test.each([
    ["applicant.address", "      省      市      区（县）"],
    ["applicant.address", "吉林省____市____区"],
    ["applicant.phone", "区号       —"],
    ["applicant.phone", "如：0431-88888888"],
    ["applicant.email", "        @"],
    ["applicant.postcode", "如：130000"],
    ["applicant.postcode", "□□□□□□"],
    ["applicant.region", "例：长春市"],
    ["applicant.region", "（例如：长春市）"],
    ["applicant.establishedOn", "　　年　　月　　日"],
    ["situation.patentsAndCopyrights", "共    项"],
    ["contact.name", "　年　月　日"],
  ])("%s: “%s”", (id, raw) => {
    expect(read(id, raw)).toMatchObject({ state: "blank", value: null });
  });

  test.each([
    ["applicant.region", "市区"],
    ["applicant.name", "如意科技有限公司"],
    ["applicant.address", "吉林省长春市朝阳区人民大街 1 号"],
  ])("but %s: “%s” is one", (id, raw) => {
    expect(read(id, raw)).toMatchObject({ state: "value", value: raw });
  });

  test("a dash alone says that there is nothing", () => {
    expect(read("applicant.supervisor", "—")).toMatchObject({ state: "none", value: "无" });
  });
});

describe("answers printed with boxes", () => {
  const nature = "applicant.nature";
  const education = "responsiblePerson.education";
  test.each([
    [nature, "[x]有限责任公司 [ ]股份有限公司 [ ]国有企业", "有限责任公司"],
    [nature, "【】有限责任公司\n【√】股份有限公司\n【】其他", "股份有限公司"],
    [nature, "□有限责任公司 ☑其他：合伙企业", "其他：合伙企业"],
    [nature, "（请在□内打“√”）\n□有限责任公司 ☑股份有限公司", "股份有限公司"],
    [education, "□博士研究生  ☑硕士研究生  □本科", "硕士研究生"],
    [education, "□大专/√本科/□硕士研究生", "本科"],
    [education, "●硕士研究生", "硕士研究生"],
    [education, "博士研究生□  硕士研究生☑  本科□", "硕士研究生"],
    ["responsiblePerson.sex", "☑男 □女", "男"],
  ])("%s: “%s”", (id, raw, value) => {
    expect(read(id, raw)).toMatchObject({ state: "value", value });
  });

  test("none of them ticked is blank, several are unclear", () => {
    expect(read(nature, "【】有限责任公司 【】股份有限公司 【】其他")).toMatchObject({ state: "blank" });
    expect(read(nature, "[x]有限责任公司 [x]股份有限公司 [ ]其他")).toMatchObject({
      state: "unread",
      notes: [{ kind: "severalValues" }],
    });
  });
});

describe("a name or an address that says what takes its place is two", () => {
  const several = { kind: "severalValues" };

  test.each([
    ["contact.name", "李雷→肖明"],
    ["contact.name", "李雷（已离职），现为袁立新"],
    ["applicant.address", "原长春市绿园区1号，现迁至长春市宽城区2号"],
    ["applicant.name", "长春第一机械厂（现更名为长春北鸿装备有限公司）"],
    ["contact.mobile", "13800009999→13843012345"],
    ["contact.mobile", "13800009999，现改为13843012345"],
    ["applicant.phone", "0431-81111111更换为0431-82222222"],
    ["contact.email", "old@qq.com=>new@qq.com"],
  ])("%s: %s", (id, raw) => {
    expect(read(id, raw).notes).toContainEqual(several);
  });

  test.each([
    ["applicant.name", "长春北鸿装备有限公司（原长春第一机械厂，2015年更名）"],
    ["applicant.address", "长春市现代产业园调兵街改革路3号"],
    ["project.name", "面向更新换代的搬运机器人平台"],
    ["project.name", "核心业务系统迁至工业云平台项目"],
    ["project.name", "产线由手工更换为机器人的智能化改造"],
    ["project.name", "把设备改成上云设备项目"],
    ["project.name", "数据→决策闭环平台"],
    ["contact.name", "现明"],
    ["contact.mobile", "13843012345（已更换）"],
  ])("%s: %s says one", (id, raw) => {
    expect(read(id, raw).notes).not.toContainEqual(several);
  });

  test.each(["3（后增至7）", "1743（后追加至1999）", "1743（现核减为1500）"])("%s is no figure", (raw) => {
    expect(read("situation.totalInvestment", raw).state).toBe("unread");
  });

  test("a date that was put off is none; what a figure will be later is a remark", () => {
    expect(read("project.expectedCompletion", "2020年10月（延期至2020年12月）").state).toBe("unread");
    expect(read("capability.industrialApps", "30（2021年增至50）").value).toBe(30);
  });
});
