import { clauses } from "./2021/clauses";
import { withRevenue } from "./2021/finance";
import { divisions, recommendingUnits } from "./2021/places";
import type { Edition } from "./edition";
import { edition2020 } from "./edition2020";
import { settingsForYear } from "./settings/settingsForYear";
import { withYears } from "./settings/years";

const { filingPeriod: _period, ...moved } = withYears(edition2020, settingsForYear(edition2020, 2021));

/**
 * The form of 2021, as far as it is on record: 营业收入 for 主营业务收入, the years 2018 to 2020, 已投产或部分投产 as a
 * condition, no 公主岭 among the addressees. It is also on record that categories were others than 2020's, but not which, and
 * no date is known: categories, enclosures, limits and everything else are 2020's, shared with it, and forms may carry any day
 * of 2021. Categories that differ are set in 本次申报设置, or here once the notice is at hand.
 */
export const edition2021: Edition = {
  ...moved,
  fields: withRevenue(moved.fields),
  clauses,
  // 三年“主营业务收入”口径 is a reminder for a label that this form no longer has.
  checklist: edition2020.checklist.filter(({ id }) => id !== "FIN-23"),
  recommendingUnits,
  divisions,
};
