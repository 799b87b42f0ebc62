import type { SheetRole, WorkbookReading } from "../../../src/read/application";
import { withoutForm } from "../../../src/work/merge/withoutForm";

const reading = (status: WorkbookReading["status"], ...roles: SheetRole[]): WorkbookReading => ({
  status,
  applications: [],
  sheets: roles.map((role, n) => ({ name: `表${n}`, role })),
});

test.each([
  ["a slip beside a blank form", reading("blankForm", "blankForm"), true, false, "slip"],
  [
    "the blank form that carries the settings down",
    reading("blankForm", "blankForm"),
    false,
    true,
    "settings",
  ],
  ["a blank form", reading("blankForm", "blankForm", "summary"), false, false, "blankForm"],
  ["settings alone", reading("notAForm", "other"), false, true, "settings"],
  ["a bureau's table with its settings", reading("notAForm", "summary", "own"), false, true, "summary"],
  ["our sheets without a table", reading("notAForm", "own"), false, false, "summary"],
  ["somebody's list", reading("notAForm", "other"), false, false, "notAForm"],
] as const)("%s is told as what it is", (_, read, slips, settings, is) => {
  expect(withoutForm(read, { slips, settings })).toBe(is);
});
