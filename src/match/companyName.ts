import type { Edition } from "../form/edition";
import { wordsOf } from "../form/wordsOf";
import { foldText } from "../text/foldText";

/**
 * A company's name without what people write in several ways: brackets, the province before it, 市 behind a city,
 * and its company form.
 */
export function bareCompany(name: string, edition: Edition): string {
  let bare = foldText(name);
  const lead = wordsOf(edition, "ownProvince").find((one) => bare.startsWith(one));
  if (lead) bare = bare.slice(lead.length);
  const city = edition.divisions.find(
    ({ name: place, prefecture }) => place === prefecture && bare.startsWith(place),
  );
  if (city) bare = withoutEnd(city.name, wordsOf(edition, "divisionSuffixes")) + bare.slice(city.name.length);
  const short = withoutEnd(bare, wordsOf(edition, "companyForms"));
  return short.length > 2 ? short : bare;
}

function withoutEnd(text: string, ends: readonly string[]): string {
  const end = ends.find((one) => text.endsWith(one) && text.length > one.length);
  return end === undefined ? text : text.slice(0, -end.length);
}
