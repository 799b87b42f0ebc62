import { judgeResidentId } from "../../../src/check/codes/residentId";
import { residentIdCheck } from "../../../src/text/person/checkCharacters";
import { judgeDocument } from "../../../src/check/codes/identityDocuments";

test("the standard's own examples are sound", () => {
  expect(judgeResidentId("11010519491231002X")).toEqual({ kind: "valid", born: "1949-12-31", sex: "female" });
  expect(judgeResidentId("440524188001010014")).toEqual({ kind: "valid", born: "1880-01-01", sex: "male" });
});

test.each([
  ["110105194912310021", "checkCharacter"],
  ["11010519490231002X", "birthDate"],
  ["110105491231002", "fifteenDigits"],
  ["660105194912310021", "region"],
  ["11010519491231002", "form"],
  ["1101051949123100X2", "form"],
])("%s: %s", (text, kind) => {
  expect(judgeResidentId(text).kind).toBe(kind);
});

test("a leap day is a birthday in leap years only", () => {
  const numbered = (body: string) => judgeResidentId(body + residentIdCheck(body)).kind;
  expect(numbered("22010220000229001")).toBe("valid");
  expect(numbered("22010219000229001")).toBe("birthDate");
});

test.each([
  ["hongKongMacaoPermit", "H12345678", "sound"],
  ["hongKongMacaoPermit", "M1234567801", "sound"],
  ["hongKongMacaoPermit", "12345678", "wrong"],
  ["taiwanPermit", "12345678", "sound"],
  ["taiwanPermit", "1234567801", "unusual"],
  ["taiwanPermit", "A123456789", "wrong"],
  ["residencePermit", "810000197506150018", "sound"],
  ["residencePermit", "810000197506150019", "wrong"],
  ["permanentResidence", "CHN110000000001", "sound"],
  ["permanentResidence", "911101197506150014", "sound"],
  ["permanentResidence", "CHN11", "wrong"],
  ["passport", "E12345678", "sound"],
  ["passport", "EA1234567", "sound"],
  ["passport", "M71234589", "sound"],
  ["passport", "TR5567812", "sound"],
  ["passport", "123456789", "sound"],
  ["passport", "C01X00T47", "sound"],
  ["passport", "AB12", "unusual"],
  ["officerCard", "军字第00123456号", "sound"],
])("%s %s: %s", (code, number, verdict) => {
  expect(judgeDocument(code, number)).toBe(verdict);
});
