import { emailProposal, isEmail } from "../../../src/check/codes/email";
import { judgePhone } from "../../../src/check/codes/phone";

test.each([
  ["13804310000", "mobile"],
  ["+86 138 0431 0000", "mobile"],
  ["１３８０４３１００００", "mobile"],
  ["19904310000", "mobile"],
  ["0431-88904669", "landline"],
  ["(0431)88904669", "landline"],
  ["0431 88904669", "landline"],
  ["0431—88904669-801", "landline"],
  ["010-66001234", "landline"],
  ["024-66001234", "landline"],
  ["86-0431-88904669", "landline"],
  ["+86-431-88904669", "landline"],
  ["400-800-1234", "service"],
  ["88904669", "noAreaCode"],
  ["1380431000", "wrong"],
  ["12804310000", "wrong"],
  ["138043100001", "wrong"],
  ["013804310000", "wrong"],
  ["13804310000、13904310000", "wrong"],
  ["无此号码", "wrong"],
])("%s: %s", (text, kind) => {
  expect(judgePhone(text).kind).toBe(kind);
});

test("a mobile is given in digits, a landline with its area code", () => {
  expect(judgePhone("+86 138-0431-0000")).toEqual({ kind: "mobile", number: "13804310000" });
  expect(judgePhone("0431-88904669转2")).toEqual({ kind: "landline", areaCode: "0431", digits: 8 });
  expect(judgePhone("021-66001234")).toEqual({ kind: "landline", areaCode: "021", digits: 8 });
});

test.each(["name@163.com", "a.b+c-d_e@mail.example.com.cn", "12345@qq.com"])("%s is an address", (text) => {
  expect(isEmail(text)).toBe(true);
});

test.each([
  "name",
  "name@163",
  "name@@163.com",
  ".name@163.com",
  "name@163..com",
  "na me@163.com",
  "名字@163.com",
  "name@163.com；b@163.com",
])("%s is none", (text) => {
  expect(isEmail(text)).toBe(false);
});

test.each([
  ["name＠163。com", "name@163.com"],
  ["name#163.com", "name@163.com"],
  ["name @163.com", "name@163.com"],
  ["name@163,com", "name@163.com"],
  ["name.163.com", null],
  ["无邮箱", null],
])("%s may mean %s", (text, proposal) => {
  expect(emailProposal(text)).toBe(proposal);
});
