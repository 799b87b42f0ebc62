import type { Edition } from "../form/edition";
import type { Options } from "./options";

export interface Head {
  readonly city: string;
  readonly unit: string;
}

/** City and unit as given; the city of a known unit need not be named. */
export function headOf({ city, unit }: Options, edition: Edition): Head {
  const known = edition.recommendingUnits.find((each) => unit && [each.name, ...each.aliases].includes(unit));
  return { city: city ?? known?.city ?? "", unit: unit ?? "" };
}
