import { mayHaveRunOf, signRuns } from "../../../src/text/person/signs";
import fc from "../../setup/properties";

const letter = fc.constantFrom(
  ..."0123456789０９٣⑿㊁ⅫXx×＊*●零一玖〇AaZ".split(""),
  ..."甲年 　-—.,，、；()（）\u200b\n\u0301/#😀𝟗".match(/./gsu)!,
);
const text = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom("1", "2", "9", "X") }, letter), {
  maxLength: 60,
});

test("a text in which a number of a person may stand is never passed over", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 18 }), (letters, fewest) => {
      const whole = letters.join("");
      const longest = signRuns(whole).map((run) => run.filter(({ char }) => /[\dX*]/.test(char)).length);
      if (longest.some((length) => length >= fewest)) expect(mayHaveRunOf(whole, fewest)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("figures, dates and addresses of cells between words are passed over", () => {
  const texts = [
    "2018年营业收入 12,345.67 万元，2019年 23,456.78 万元",
    "申报书!D11\n项目信息!B22、C23、D24",
  ];
  for (const each of texts) expect(mayHaveRunOf(each, 14)).toBe(false);
});
