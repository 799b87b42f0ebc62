import { act, render, screen } from "@testing-library/react";
import { FindingGroups } from "../../src/taskpane/check/FindingGroups";
import { Projects } from "../../src/taskpane/check/Projects";
import { atFirst, atOnce } from "../../src/taskpane/check/useGradually";
import type { CheckedProject, WordedFinding } from "../../src/work/check/checkedWorkbook";

const many = 3 * atOnce + 5;
const cell = (row: number) => ({ sheet: "申报书", row, col: 3 });

const findings = Array.from({ length: many }, (_, n): WordedFinding => ({
  key: `${n}`,
  finding: { rule: "SUM-10", severity: "query", fields: [], cells: [cell(n)], values: {} },
  message: `第${n + 1}个问题`,
  basis: "",
  advice: "",
}));

const projects = Array.from({ length: many }, (_, n): CheckedProject => ({
  key: `${n}`,
  name: `项目${n + 1}`,
  sheets: [`企业${n + 1}`],
  application: { edition: "2020", sheets: [`企业${n + 1}`], readings: {}, notFound: [] },
  fields: { all: 1, found: 1, filled: 1 },
  findings: [],
  materialsLeft: null,
}));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** How many entries stand there, each time that the page had a turn, until no more come. */
function growth(count: () => number): number[] {
  const counts = [count()];
  while (jest.getTimerCount() > 0 && counts.length < 50) {
    act(() => jest.runOnlyPendingTimers());
    counts.push(count());
  }
  return counts;
}

describe("a list of hundreds", () => {
  it("of findings is drawn in pieces, until all are there", () => {
    render(<FindingGroups findings={findings} selected={null} onSelect={() => undefined} />);
    const counts = growth(() => screen.getAllByText(/第\d+个问题/).length);
    expect(counts).toEqual([atFirst, atFirst + atOnce, atFirst + 2 * atOnce, many]);
  });

  it("of projects as well; at once for somebody who comes back to it", () => {
    const props = { projects, open: [], onOpen: () => undefined };
    const view = { selected: null, onSelect: () => undefined, onRead: () => undefined };
    const count = () => screen.getAllByRole("heading", { name: /^项目/ }).length;
    const { unmount } = render(<Projects {...props} view={view} />);
    const counts = growth(count);
    expect(counts[0]).toBe(atFirst);
    expect(Math.max(...counts.slice(1).map((each, n) => each - counts[n]!))).toBeLessThanOrEqual(atOnce);
    expect(counts.at(-1)).toBe(many);
    unmount();
    render(<Projects {...props} view={view} whole />);
    expect(count()).toBe(many);
  });

  it("draws again only the findings that become, or are no longer, those of the selected cell", () => {
    const below = jest.fn(() => null);
    const onSelect = () => undefined;
    const list = (row: number) => (
      <FindingGroups findings={findings} selected={cell(row)} onSelect={onSelect} below={below} />
    );
    const { rerender } = render(list(2));
    growth(() => 0);
    below.mockClear();
    rerender(list(7));
    expect(below).toHaveBeenCalledTimes(2);
  });
});
