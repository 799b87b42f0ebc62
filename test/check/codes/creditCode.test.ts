import { judgeCreditCode } from "../../../src/check/codes/creditCode";
import { creditCheck, organisationCheck } from "../../../src/text/person/checkCharacters";

/** Public codes, and made-up ones whose sum is a multiple of 31: their check character is 0. */
test.each([
  "12220000412760962A",
  "91220101MA14DLR10L",
  "912201012440638092",
  "91220101123917070P",
  "91110000101623741K",
  "911101066976941872",
  "91229900YYYY000390",
  "91229900YYYY002740",
  "91229900YYYY005060",
])("%s is a sound credit code", (code) => {
  expect(judgeCreditCode(code)).toEqual({ kind: "valid", code });
});

test("a code that was issued with a wrong 18th character has only that wrong", () => {
  expect(judgeCreditCode("91350211M0000XUF46")).toEqual({
    kind: "oneWrong",
    which: "credit",
    code: "91350211M0000XUF46",
  });
});

test("a made-up code has both check characters wrong", () => {
  expect(judgeCreditCode("91310115MA1H8R7C6D").kind).toBe("bothWrong");
});

test("a code whose organisation part alone is wrong", () => {
  const body = "91220102MA0T3K5Q8";
  expect(judgeCreditCode(body + creditCheck(body))).toMatchObject({
    kind: "oneWrong",
    which: "organisation",
  });
});

test.each(["66195133-X", "78305975-3", "743719761"])("%s is a sound organisation code", (code) => {
  expect(judgeCreditCode(code).kind).toBe("organisationOnly");
});

test("zeros are no organisation code, though their check digit is right", () => {
  expect(organisationCheck("00000000")).toBe("0");
  expect(judgeCreditCode("000000000").kind).toBe("sameCharacters");
});

test.each([
  ["9122 0101 ma14 dlr1 0l", "valid"],
  ["９１２２０１０１ＭＡ１４ＤＬＲ１０Ｌ", "valid"],
  ["91220101MA14DLR10", "length"],
  ["220102000123456", "oldRegistration"],
  ["91220101MA14DLR1OL", "letters"],
  ["91220101MA14DL*10L", "characters"],
])("%s: %s", (text, kind) => {
  expect(judgeCreditCode(text).kind).toBe(kind);
});

test("a look-alike letter is offered only where the code becomes sound", () => {
  expect(judgeCreditCode("9122OI01MA14DLR10L")).toEqual({
    kind: "letters",
    letters: "OI",
    proposal: "91220101MA14DLR10L",
  });
  expect(judgeCreditCode("9122OI01MA14DLR10M")).toEqual({ kind: "letters", letters: "OI", proposal: null });
});

test("exactly one of 31 last characters completes a code, whatever the code", () => {
  const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
  for (let i = 0; i < 200; i++) {
    const organisation = String(10_000_000 + i * 37_573).slice(0, 8);
    const body = `91220102${organisation}${organisationCheck(organisation)}`;
    const sound = alphabet.filter((last) => judgeCreditCode(body + last).kind === "valid");
    expect(sound).toEqual([creditCheck(body)]);
  }
});
