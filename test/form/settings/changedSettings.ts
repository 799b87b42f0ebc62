import { edition2020 } from "../../../src/form/edition2020";
import type { Settings } from "../../../src/form/settings/settings";
import { settingsOf } from "../../../src/form/settings/settingsOf";

const base = settingsOf(edition2020);

/** Settings of a year as a province changes them: a deadline, a category's name, a county's bureau. */
export const changedSettings: Settings = {
  ...base,
  deadline: "2020-06-10",
  categories: base.categories.map((each) =>
    each.id === "servitization" ? { ...each, label: "服务型制造项目" } : each,
  ),
  units: [
    ...base.units,
    {
      name: "榆树市工信局",
      fullName: "榆树市工业和信息化局",
      aliases: [],
      city: "榆树市",
      zones: [],
      reportsTo: "长春市工信局",
    },
  ],
};
