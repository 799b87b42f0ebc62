import fc from "../setup/properties";
import { figureText } from "../../src/text/figureText";

const byIntl = (value: number, decimals: number, useGrouping = true): string =>
  new Intl.NumberFormat("zh-CN", { maximumFractionDigits: decimals, useGrouping }).format(value);

describe("a figure as text", () => {
  it.each([
    0, -0, 1, 999, 1000, -1234567.891, 0.05, 0.0000005, 0.00000049, 99.9999995, 999.9999999, 1e21, 1.5e300,
    5e-324,
  ])("%d is what Intl says", (value) => {
    for (const decimals of [0, 2, 4, 6, 8]) expect(figureText(value, decimals)).toBe(byIntl(value, decimals));
  });

  it.each([NaN, Infinity, -Infinity])("%d too", (value) => {
    expect(figureText(value, 6)).toBe(byIntl(value, 6));
  });

  it("is what Intl says for any number, halves and carries among them", () => {
    const typed = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9 }));
    const half = typed.map(([whole, places]) => Number(`${whole}5e-${places}`));
    const nines = typed.map(([whole, places]) => Number(`${whole}.${"9".repeat(places)}96`));
    const any = fc.oneof(fc.double(), half, nines, fc.integer());
    fc.assert(
      fc.property(any, fc.constantFrom(0, 2, 4, 6, 8), fc.boolean(), (value, decimals, grouped) => {
        const text = figureText(value, decimals, grouped ? "," : "");
        expect(text).toBe(byIntl(value, decimals, grouped));
      }),
      { numRuns: 1000 },
    );
  });
});
