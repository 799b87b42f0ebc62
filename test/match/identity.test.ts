import { edition2020 } from "../../src/form/edition2020";
import { identityOf, sameEnterprise, sameProject } from "../../src/match/identity";

const code = "91220102MA0T3K5Q93";
const identity = (project: string, applicant: string, creditCode = ""): ReturnType<typeof identityOf> =>
  identityOf(
    { "project.name": project, "applicant.name": applicant, "applicant.creditCode": creditCode },
    edition2020,
  );

describe("the same project", () => {
  it.each([
    ["5G+智能工厂", "5G智能工厂"],
    ["“云桥” 平台", "云桥平台"],
    ["智能工厂（二期）", "智能工厂 2 期"],
    ["智能工厂Ⅱ期", "智能工厂二期"],
    ["ＡＢＣ平台", "abc平台"],
  ])("%s and %s of one enterprise", (a, b) => {
    expect(sameProject(identity(a, "长春甲公司"), identity(b, "长春甲公司"))).toBe(true);
  });

  it.each([
    ["智能工厂", "智能工厂（二期）"],
    ["智能工厂一期", "智能工厂二期"],
    ["智能工厂", "智能工厂（扩建）"],
    ["", ""],
  ])("is not: %s and %s", (a, b) => {
    expect(sameProject(identity(a, "长春甲公司"), identity(b, "长春甲公司"))).toBe(false);
  });

  it("is one of an enterprise written differently, unless codes speak against it", () => {
    const full = identity("智能工厂", "吉林省长春市甲乙有限公司");
    expect(sameProject(full, identity("智能工厂", "长春甲乙公司", code))).toBe(true);
    const other = identity("智能工厂", "吉林省长春市甲乙有限公司", "912201012440638092");
    expect(sameProject(other, identity("智能工厂", "长春甲乙公司", code))).toBe(false);
  });
});

describe("the same enterprise", () => {
  it("has one code, whatever it is called", () => {
    expect(sameEnterprise(identity("甲", "甲公司", code), identity("乙", "乙公司", code))).toBe(true);
  });

  it.each(["无", "/", "000000000000000000", "待办"])("is not known by %s in the place of a code", (text) => {
    expect(sameEnterprise(identity("甲", "甲公司", text), identity("甲", "乙公司", text))).toBe(false);
  });
});
