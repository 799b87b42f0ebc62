import { headRemark, resolveHead } from "../../src/batch/head";
import { currentEdition as edition } from "../../src/form";

type Given = { readonly city?: string; readonly unit?: string };
const headOf = (given: Given) => resolveHead({ sources: [], ...given }, edition);

describe("the head of 汇总表", () => {
  it("takes the city of a known recommending unit, which need not be named", () => {
    expect(headOf({ unit: "通化市工业和信息化局" })).toMatchObject({
      head: { city: "通化市", unit: "通化市工业和信息化局" },
    });
    expect(headOf({})).toMatchObject({ head: { city: "", unit: "" } });
  });

  it.each([
    ["长春", "长春市"],
    [" 长春市 ", "长春市"],
    ["延边朝鲜族自治州", "延边州"],
    ["延边", "延边州"],
    ["长白山", "长白山管委会"],
  ])("knows %s for %s", (city, name) => {
    expect(headOf({ city })).toMatchObject({ ok: true, head: { city: name } });
  });

  it.each<[Given, string]>([
    [{ unit: "不存在局" }, "“不存在局”不在推荐单位名单中。相近的有："],
    [{ unit: "长春市工行局" }, "相近的有：长春市工信局"],
    [{ city: "沈阳市" }, "“沈阳市”不在推荐单位所在的市（州）中。相近的有："],
    [{ city: "四平是" }, "相近的有：四平市"],
    [{ city: "长春市", unit: "没有" }, "“没有”不在推荐单位名单中"],
  ])("refuses %j and names the nearest", (given, reason) => {
    const answer = headOf(given);
    expect(answer.ok ? "" : answer.reason).toContain(reason);
  });

  test("SUM-01: a head without a city, or with one that recommends nothing, is remarked on", () => {
    expect(headRemark({ city: "" }, edition)).toBe(
      "汇总表标题中的市（州）还没有填，可用 --city 写明，如 --city 长春市。",
    );
    expect(headRemark({ city: "沈阳市" }, edition)).toMatch(/^“沈阳市”不在推荐单位名单中（长春市、吉林市、/);
    expect(headRemark({ city: "梅河口市" }, edition)).toBe("");
    expect(headRemark({ city: "长春市", unit: "长春市工业和信息化局" }, edition)).toBe("");
    expect(headRemark({ city: "长春市", unit: "四平市工信局" }, edition)).toBe(
      "汇总表标题写的是长春市，推荐单位写的是四平市工信局，请核对。",
    );
  });
});
