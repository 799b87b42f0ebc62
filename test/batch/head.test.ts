import { headOf, headRemark } from "../../src/batch/head";
import { currentEdition as edition } from "../../src/form";

const remark = (given: { readonly city?: string; readonly unit?: string }) =>
  headRemark(headOf({ sources: [], ...given }, edition), edition);

test("SUM-01: the city of a known recommending unit need not be named", () => {
  expect(headOf({ sources: [], unit: "通化市工业和信息化局" }, edition)).toEqual({
    city: "通化市",
    unit: "通化市工业和信息化局",
  });
  expect(remark({ unit: "通化市工业和信息化局" })).toBe("");
});

test("SUM-01: a head without a city, or with one that recommends nothing, is remarked on", () => {
  expect(remark({})).toBe("汇总表标题中的市（州）还没有填，可用 --city 写明，如 --city 长春市。");
  expect(remark({ city: "沈阳市" })).toMatch(/^“沈阳市”不在推荐单位名单中（长春市、吉林市、/);
  expect(remark({ city: "梅河口市" })).toBe("");
});
