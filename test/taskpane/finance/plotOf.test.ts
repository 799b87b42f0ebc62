import fc from "../../setup/properties";
import { plotOf } from "../../../src/taskpane/finance/plotOf";

const heights = (...values: (number | null)[]) => plotOf(values).points.map((point) => point && point.y);

test("figures stand on a scale that holds zero: a thousandth lies at the bottom, its neighbours at the top", () => {
  const [first, off, last] = heights(8500, 8.8, 9000) as number[];
  expect(first).toBeCloseTo(1 / 18);
  expect(off).toBeGreaterThan(0.99);
  expect(last).toBe(0);
  expect(plotOf([8500, 8.8, 9000]).zero).toBe(1);
});

test("a loss hangs below the line of zero", () => {
  const { points, zero } = plotOf([300, -100, 0]);
  expect(zero).toBeCloseTo(0.75);
  expect(points.map((point) => point!.y)).toEqual([0, 1, zero]);
  expect(plotOf([-5, -10, -1]).zero).toBe(0);
});

test("what is missing is a gap: no point, and no line over it", () => {
  const { points, lines } = plotOf([1, null, 3, 4]);
  expect(points[1]).toBeNull();
  expect(lines).toEqual([[points[2], points[3]]]);
  expect(plotOf([null, null, null])).toEqual({ points: [null, null, null], lines: [], zero: 1 });
});

test("a row of zeros lies on the ground, and what is no number is not drawn", () => {
  expect(heights(0, 0, 0)).toEqual([1, 1, 1]);
  expect(heights(NaN, Infinity, 7)).toEqual([null, null, 0]);
});

test("of any figures, from hundredths to billions, larger ones stand higher, in the picture, years evenly apart", () => {
  const figure = fc.oneof(
    fc.constant(null),
    fc.constantFrom(0, 0.01, -0.01, 1e9, -1e9),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), (values) => {
      const { points, zero } = plotOf(values);
      expect(zero >= 0 && zero <= 1).toBe(true);
      points.forEach((point, index) => {
        expect(point === null).toBe(values[index] === null);
        if (!point) return;
        expect(point.x).toBeCloseTo((index + 0.5) / values.length);
        expect(point.y >= 0 && point.y <= 1).toBe(true);
        points.forEach((other, place) => {
          if (other && values[index]! > values[place]!) expect(point.y).toBeLessThanOrEqual(other.y);
        });
        if (values[index] === 0) expect(point.y).toBe(zero);
      });
    }),
  );
});
