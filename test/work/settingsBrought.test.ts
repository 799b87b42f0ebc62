import { editionFor } from "../../src/work/editions";
import { settingsBrought } from "../../src/work/settings/settingsBrought";
import { settingsIn } from "../../src/work/settings/settingsIn";
import { settingsPlan } from "../../src/work/settings/settingsPlan";
import { changedSettings } from "../form/settings/changedSettings";
import { snapshotOf } from "../merge/make";

const sheet = snapshotOf(settingsPlan(changedSettings));
const cells = sheet.cells.map((cell) =>
  cell.text === "2020-06-10" ? { ...cell, value: "六月十日", text: "六月十日" } : cell,
);
const faulty = { sheets: [{ ...sheet, cells }] };

test("forms beside the settings in force are told nothing of them, also where an entry is wrong", () => {
  const { settings, faults } = settingsIn(faulty)!;
  expect(faults).toHaveLength(1);
  const open = editionFor(null, settings);
  expect(settingsBrought(faulty, true, open, settings)).toEqual({ offered: null, note: [] });
  const others = editionFor(null, changedSettings);
  expect(settingsBrought(faulty, false, others, changedSettings).offered?.faults).toHaveLength(1);
  const lax = { sheets: [snapshotOf(settingsPlan({ ...changedSettings, deadline: "2030-01-01" }))] };
  expect(settingsBrought(lax, true, others, changedSettings)).toEqual({
    offered: null,
    note: [expect.stringContaining("没有采用，仍按现用的设置审核")],
  });
});
