import type { Edition } from "../edition";
import { withCategories } from "./categories";
import { withLabels } from "./labels";
import { withPlaces } from "./places";
import type { Settings } from "./settings";
import { withYears } from "./years";

/** The edition as the settings of a year make it; those of the edition itself leave it as it is. */
export function withSettings(edition: Edition, settings: Settings): Edition {
  const set = Object.fromEntries(settings.thresholds.map(({ id, value, reason }) => [id, { value, reason }]));
  const limited = { ...edition, thresholds: { ...edition.thresholds, ...set } };
  return withPlaces(
    withLabels(withCategories(withYears(limited, settings), settings), settings, edition),
    settings,
  );
}
