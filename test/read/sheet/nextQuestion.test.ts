import { sheetOf, valuesOf, type Typed } from "../sheetOf";

const sheet = (label: string, answer: string, ...below: Typed[][]) =>
  sheetOf([
    ["（一）项目概况"],
    ["五、项目基本信息"],
    ["项目名称"],
    ["基于5G的碳纤维材料协同制造平台建设项目"],
    ["项目总投资（万元）"],
    [2983.4],
    [label],
    [answer],
    ...below,
    ["支持的工业协议数量（个）"],
    [37],
  ]);
const label = "牵头承担省部级项目";
const answer = "2018年牵头承担吉林省科技发展计划项目“铸造材料关键技术研究”1项";
const read = (...[asked, said, ...below]: Parameters<typeof sheet>) => {
  const values = valuesOf(sheet(asked, said, ...below));
  return values["situation.ledProvincialProjects"];
};

describe("what stands below an answer under its label", () => {
  test.each<[string, string, Typed[][]]>([
    ["a unit", label, [["获得省级以上奖项（项）"], ["无"]]],
    ["a unit and a figure below", label, [["获得省级以上奖项（项）"], [6]]],
    ["a figure alone below", label, [["获得省级以上奖项数量"], [6]]],
    ["the next number", `59、${label}`, [["60、获奖情况"], ["省级二等奖"]]],
    ["the next part's number", label, [["六、本平台能力"], ["支持的设备协议"], ["OPC UA、Modbus"]]],
    ["the next part's number in brackets", label, [["（二） 本平台能力"]]],
    ["the next number in another form", `（三）${label}（选填）`, [["是否上市（是/否）"], ["否"]]],
  ])("is the next question by %s", (_, asked, below) => {
    expect(read(asked, answer, ...below)).toBe(answer);
  });

  test.each<[string, string, string, string[]]>([
    ["goes on", label, answer, ["2019年承担国家重点研发计划课题1项（子课题）"]],
    ["goes on with its own numbers", label, "五、省科技项目1项", ["六、国家重点研发计划课题1项"]],
    ["goes on with numbers that no part has", label, answer, ["三、国家重点研发计划课题1项"]],
    ["goes on with its own figures", `1、${label}`, "1、省科技项目1项", ["2、国家重点研发计划课题1项"]],
  ])("is part of it where it %s", (_, asked, said, lines) => {
    const value = String(read(asked, said, ...lines.map((line) => [line])));
    for (const line of [said, ...lines]) expect(value).toContain(line);
  });
});

test("the number of standards is asked for in words of many kinds", () => {
  for (const asked of [
    "参与制定行业、国家标准（个）",
    "参与制定国家及行业标准数量",
    "牵头参与制定国家、行业标准数量（项）",
  ]) {
    const values = valuesOf(sheet(label, "无", [asked], [6]));
    expect([asked, values["situation.standards"]]).toEqual([asked, 6]);
    expect(values["situation.ledProvincialProjects"]).toBe("无");
  }
});
