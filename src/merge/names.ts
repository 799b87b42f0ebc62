import type { Edition } from "../form/edition";

/** Letters, digits and characters only, in one width and case: what two spellings of a name have in common. */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const companyForm = /(?:集团)?(?:股份)?(?:有限)?(?:责任)?(?:集团)?总?公司$/;

/**
 * An enterprise's name without what people write now one way, now another: company form, brackets, the
 * province, and 市 or 州 behind a city's name (吉林省长春市启明有限公司 → 长春启明).
 */
export function foldCompany(name: string, edition: Edition): string {
  const folded = foldText(name).replace(/^吉林省/, "");
  const places = [
    ...edition.divisions.map((each) => each.name),
    ...edition.recommendingUnits.map((each) => each.city),
  ];
  const city = places.find((each) => /[市州]$/.test(each) && folded.startsWith(each)) ?? "";
  const place = city.replace(/(?:朝鲜族自治)?[市州]$/, "");
  const local = place + folded.slice(city.length);
  const bare = local.replace(companyForm, "");
  return bare.length > place.length ? bare : folded;
}
