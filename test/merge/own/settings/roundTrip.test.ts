import { newWorkbook } from "../../../../src/files/edit/newWorkbook";
import { readFile } from "../../../../src/files/readFile";
import { editions } from "../../../../src/form";
import { edition2020 as edition } from "../../../../src/form/edition2020";
import { settingsOf } from "../../../../src/form/settings/settingsOf";
import type { Settings } from "../../../../src/form/settings/settings";
import { isSettingsSheet } from "../../../../src/merge/own/settings/find";
import { readSettings } from "../../../../src/merge/own/settings/readSettings";
import { settingsSheet } from "../../../../src/report/settings/settingsSheet";
import { convertedBy, libreOffice } from "../../../setup/libreOffice";

async function written(settings: Settings): Promise<Uint8Array> {
  const made = await newWorkbook([settingsSheet(settings, edition)], {}, false);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.bytes;
}

function readBack(name: string, bytes: Uint8Array) {
  const read = readFile(name, bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const sheet = read.workbook.sheets.find(isSettingsSheet);
  return readSettings(sheet!, editions);
}

const changed: Settings = {
  ...settingsOf(edition),
  year: 2026,
  formTitle: "2026年度省级示范项目申报书",
  noticeOn: "2026-05-20",
  deadline: "2026-07-15",
  financeYears: [2023, 2024, 2025],
  units: [
    ...settingsOf(edition).units,
    {
      name: "榆树市工信局",
      fullName: "榆树市工业和信息化局",
      aliases: ["榆树工信局"],
      city: "榆树市",
      zones: [],
      quota: 3,
      since: "2026-01",
      reportsTo: "长春市工信局",
    },
  ],
  supported: [{ year: 2019, applicant: "甲公司", creditCode: "", project: "甲项目" }],
  expected: [{ name: "乙公司", creditCode: "91220101MA0000000X" }],
};

test("settings that were written are read back as they were, without a fault", async () => {
  for (const settings of [settingsOf(edition), changed]) {
    const read = readBack("设置.xlsx", await written(settings));
    expect(read.faults).toEqual([]);
    expect(read.settings).toEqual(settings);
  }
});

// LibreOffice takes seconds to start: one kind in each run, all with FULL=1
const kinds = process.env.FULL === undefined ? (["ods"] as const) : (["xlsx", "xls", "ods"] as const);
for (const kind of kinds)
  (libreOffice ? test : test.skip)(
    `settings saved by LibreOffice as .${kind} are the same`,
    async () => {
      const read = readBack(`设置.${kind}`, await convertedBy(await written(changed), "xlsx", kind));
      expect(read.faults).toEqual([]);
      expect(read.settings).toEqual(changed);
    },
    60_000,
  );
