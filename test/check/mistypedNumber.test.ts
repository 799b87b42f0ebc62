import { mistypedNumber } from "../../src/check/mistypedNumber";

test.each([
  ["10298。45", 10298.45],
  ["10,298。45", 10298.45],
  ["581·44", 581.44],
  ["10298. 45", 10298.45],
  ["10298 .45", 10298.45],
  ["581..44", 581.44],
  ["581.44.", 581.44],
  ["10298,45", 10298.45],
  ["1O298.45", 10298.45],
  ["l467", 1467],
  ["１４６７。５", 1467.5],
  ["581。44万元", "581.44万元"],
  ["36。97%", "36.97%"],
])("%s is plainly %s", (text, meant) => {
  expect(mistypedNumber(text)).toBe(meant);
});

test.each([
  "581,44",
  "约300",
  "3-5",
  "12、13",
  "10298.45/9000",
  "IO",
  "5G",
  "1467？",
  "2019。6。3",
  "3。5。",
  "1. 45",
  "",
])("%j may mean several things, or none", (text) => {
  expect(mistypedNumber(text)).toBeNull();
});
