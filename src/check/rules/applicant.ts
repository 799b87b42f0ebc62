import { isAfter, yearOf } from "../dates";
import { fieldOf, limit, reading, stated, textOf, type Facts } from "../facts";
import { financeField, financeRows, years } from "../finance";
import { natureWords, wordsOf } from "../../form/wordsOf";
import type { Division } from "../../form/edition";
import { areaCodesOf, placeOfAddress, placeOfRegion, type PlaceVerdict } from "../region";
import type { Draft } from "../rule";
import { choiceNamed, isElsewhere, lengthOf, sameText } from "../text";
import { plain } from "../../text/plain";

/** What stands between two units. */
const betweenUnits = /[、,，;；/／&和与及]/;
/** A group that calls itself so, in so many letters, is a short name. */
const shortGroup = 6;

/** UNT-01: a full legal name of one legal person. 松江集团 is what people call a group, and no legal person's name. */
export function nameNotLegal(facts: Facts): Draft[] {
  const name = textOf(facts, "applicant.name");
  if (name === null) return [];
  const fields = ["applicant.name"];
  const endOf = (text: string) => plain(text).replace(/\([^)]*\)$/, "");
  const hasEnd = (text: string, list: string) =>
    wordsOf(facts.edition, list).some((form) => endOf(text).endsWith(plain(form)));
  const units = name.split(betweenUnits).filter((part) => hasEnd(part, "legalForms"));
  if (units.length > 1)
    return [{ severity: "error", fields, variant: "several", values: { count: units.length } }];
  const alone = nameAlone(name, (text) => hasEnd(text, "legalForms"));
  if (alone !== null)
    return [
      {
        severity: "error",
        fields,
        variant: "alone",
        suggestion: { cell: reading(facts, fields[0]!)!.cell, value: alone },
      },
    ];
  if (wordsOf(facts.edition, "noLegalPersons").some((form) => plain(name).endsWith(plain(form))))
    return [{ severity: "query", fields, variant: "noLegalPerson" }];
  if (hasEnd(name, "branchForms")) return [{ severity: "query", fields, variant: "branch" }];
  if (hasEnd(name, "groupForms")) {
    const severity = lengthOf(name) <= shortGroup ? "query" : "hint";
    return [{ severity, fields, variant: "group" }];
  }
  return hasEnd(name, "legalForms") ? [] : [{ severity: "query", fields, variant: "noForm" }];
}

/** 长春远航有限公司 of “长春远航有限公司 13904310002” and “长春远航有限公司 联系人赵敏”; null where nothing else stands there. */
function nameAlone(name: string, isUnit: (text: string) => boolean): string | null {
  const [first, ...rest] = name
    .replace(/1[3-9]\d{9}|0\d{2,3}-?\d{7}/gu, " $&")
    .trim()
    .split(/[\s,，;；:：]+/u);
  const isSaid =
    rest.length > 0 && rest.some((part) => /\d{5}|联系人|电话|手机|地址|负责人|法人/u.test(part));
  return isSaid && first !== undefined && isUnit(first) ? first : null;
}

/** Whether a nature is an enterprise's name: 白山启明粮食加工集团有限公司 ends as a nature does, and has letters of its own. */
function isName(facts: Facts, nature: string): boolean {
  if (plain(nature) === plain(textOf(facts, "applicant.name") ?? "")) return true;
  if (!wordsOf(facts.edition, "legalForms").some((form) => nature.endsWith(form))) return false;
  const kinds = [...natureWords(facts.edition), ...wordsOf(facts.edition, "kindsOfCompany")];
  const longestFirst = kinds.sort((a, b) => b.length - a.length);
  const own = longestFirst.reduce((rest, kind) => rest.replaceAll(kind, ""), nature);
  return lengthOf(own) >= limit(facts, "natureOwnLettersMin");
}

/** UNT-02: 单位性质 by the types of registration. */
export function natureUnknown(facts: Facts): Draft[] {
  const field = "applicant.nature";
  const nature = textOf(facts, field);
  if (nature !== null && isName(facts, nature))
    return [{ severity: "query", fields: [field], variant: "name" }];
  const isNoLegalPerson = wordsOf(facts.edition, "noLegalNatures").some((kind) => nature?.includes(kind));
  if (isNoLegalPerson) return [{ severity: "query", fields: [field], variant: "noLegalPerson" }];
  return notAmongChoices(facts, field);
}

/** A text that names none of the field's choices. */
export function notAmongChoices(facts: Facts, field: string): Draft[] {
  const text = textOf(facts, field);
  const choices = fieldOf(facts.edition, field).choices ?? [];
  if (text === null || choiceNamed(choices, text)) return [];
  return [
    { severity: "query", fields: [field], values: { choices: choices.map(({ label }) => label).join("、") } },
  ];
}

/** UNT-03: the address names a place of the province, the one of 所在地区. */
export function addressElsewhere(facts: Facts): Draft[] {
  const address = textOf(facts, "applicant.address");
  const region = textOf(facts, "applicant.region");
  if (address === null) return [];
  const isNature = natureWords(facts.edition).includes(address);
  // The postcode or the telephone, of the cells beside it.
  const isNumber = /^[\d\s()（）\-—]+$/.test(address.normalize("NFKC"));
  if (isNature || isNumber || isElsewhere(facts, "applicant.address"))
    return [{ severity: "query", fields: ["applicant.address"], variant: "notGiven" }];
  const place = placeOfAddress(facts.edition, address);
  const home = region === null ? null : placeOfRegion(facts.edition, region);
  const fields = ["applicant.address", "applicant.region"];
  // UNT-05 says it of the region.
  const said = stated(facts, "applicant.region");
  const isOutside = typeof said === "string" && placeOfRegion(facts.edition, said).kind === "elsewhere";
  if (place.kind === "elsewhere" && isOutside) return [];
  if (place.kind === "elsewhere") return [{ severity: "hint", fields, variant: "elsewhere" }];
  if (place.kind !== "here" || home?.kind !== "here") return [];
  // 长白山保护开发区 lies in counties of two prefectures, and has the area codes of both.
  const homes = areaCodesOf(home.divisions);
  if ([...areaCodesOf(place.divisions)].some((code) => homes.has(code))) return [];
  return [{ severity: "hint", fields, variant: "differs" }];
}

/** UNT-04: six digits, of the province; that they are another city's is only noted, since offices lie elsewhere. */
export function postcodeWrong(facts: Facts): Draft[] {
  const field = "applicant.postcode";
  const code = textOf(facts, field);
  if (code === null) return [];
  const length = limit(facts, "postcodeLength");
  const prefix = String(limit(facts, "postcodePrefix"));
  if (!/^\d+$/.test(code) || code.length !== length)
    return [{ severity: "error", fields: [field], variant: "form", values: { length } }];
  if (!code.startsWith(prefix))
    return [{ severity: "query", fields: [field], variant: "elsewhere", values: { prefix } }];
  const region = textOf(facts, "applicant.region");
  const place = region === null ? null : placeOfRegion(facts.edition, region);
  if (place?.kind !== "here") return [];
  const begins = (one: Division) => one.postcodes.some((start) => code.startsWith(start));
  if (place.divisions.some(begins)) return [];
  const homes = new Set(facts.edition.divisions.filter(begins).map(({ prefecture }) => prefecture));
  return [
    {
      severity: "hint",
      fields: [field, "applicant.region"],
      ...(homes.size
        ? { variant: "otherCity", values: { homes: [...homes].join("、") } }
        : { variant: "noCity" }),
    },
  ];
}

/**
 * UNT-05: a place of the province's list. A development zone's everyday name (高新区) without its city is not
 * wrong, only incomplete, and is asked about; so is 吉林省 alone.
 */
export function regionUnknown(facts: Facts): Draft[] {
  const field = "applicant.region";
  const region = textOf(facts, field);
  if (region === null) return [];
  const place = placeOfRegion(facts.edition, region);
  const { kind } = place;
  if (kind !== "elsewhere" && /[局厅]$|[省市州县区]政府$/.test(region))
    return [{ severity: "query", fields: [field], variant: "office" }];
  if (kind === "here") return [...severalPlaces(facts, region), ...otherName(facts, place)];
  if (kind === "province") return [{ severity: "query", fields: [field], variant: "provinceOnly" }];
  const zone = wordsOf(facts.edition, "zoneNames").some((name) => region.includes(name));
  if (kind === "unknown" && zone) return [{ severity: "query", fields: [field], variant: "zone" }];
  return [{ severity: "error", fields: [field], variant: kind }];
}

/** UNT-05: two prefectures, or a district of one under the name of another: 四平市南关区. Nobody can tell which is meant. */
function severalPlaces(facts: Facts, region: string): Draft[] {
  const { divisions } = facts.edition;
  const field = "applicant.region";
  const parts = region.split(/[\s、,，;；/／和及]+/u).filter(Boolean);
  const prefectures = divisions.filter(({ name, prefecture }) => name === prefecture);
  const named = parts.map((part) =>
    prefectures.find(({ name }) => part === name || `${part}市` === name || `${part}州` === name),
  );
  if (parts.length > 1 && named.every(Boolean) && new Set(named).size > 1)
    return [{ severity: "query", fields: [field], variant: "several", values: { places: parts.join("、") } }];
  const own = prefectures.find(({ name }) => region.includes(name));
  const rest = own && region.slice(region.indexOf(own.name) + own.name.length);
  const other = rest ? divisions.filter(({ name, prefecture }) => name !== prefecture && rest === name) : [];
  const isOthers =
    other.length > 0 &&
    other.every(({ prefecture, moved }) => prefecture !== own!.name && moved?.to !== own!.name);
  return isOthers
    ? [
        {
          severity: "query",
          fields: [field],
          variant: "mismatch",
          values: {
            division: rest!,
            homes: [...new Set(other.map(({ prefecture }) => prefecture))].join("、"),
          },
        },
      ]
    : [];
}

/** UNT-05: what a place is called otherwise than on the list, or under the prefecture that it left; its name is offered. */
function otherName(facts: Facts, { divisions, by }: Extract<PlaceVerdict, { kind: "here" }>): Draft[] {
  const field = "applicant.region";
  const { cell } = reading(facts, field)!;
  const moved = divisions.find((one) => one.moved && !divisions.some(({ name }) => name === one.moved!.to));
  if (moved?.moved && divisions.some(({ name }) => name === moved.prefecture)) {
    const { since, to } = moved.moved;
    const values = { division: moved.name, since, to };
    const suggestion = { cell, value: to + moved.name };
    return [{ severity: "hint", fields: [field], variant: "moved", values, suggestion }];
  }
  const named = by && divisions.find(({ name }) => name === by.division);
  if (!named) return [];
  const begins = named.prefecture === named.name || named.name.startsWith(named.prefecture.slice(0, 2));
  const value = begins ? named.name : named.prefecture + named.name;
  const draft = {
    fields: [field],
    values: { name: named.name, until: by.until ?? "" },
    suggestion: { cell, value },
  };
  return [
    by.until === undefined
      ? { ...draft, severity: "hint", variant: "everyday" }
      : { ...draft, severity: "query", variant: "former" },
  ];
}

/** UNT-07: units without a supervising department write 无; nobody is his own. */
export function supervisorMissing(facts: Facts): Draft[] {
  const field = "applicant.supervisor";
  if (reading(facts, field)?.state === "blank") return [{ severity: "hint", fields: [field] }];
  const [supervisor, applicant] = [textOf(facts, field), textOf(facts, "applicant.name")];
  return supervisor !== null && applicant !== null && sameText(supervisor, applicant)
    ? [{ severity: "query", fields: [field, "applicant.name"], variant: "itself" }]
    : [];
}

/** UNT-10: founded on a day before the form was filled in (before the end of the form's year where that is unknown). */
export function foundingDateWrong(facts: Facts): Draft[] {
  const field = "applicant.establishedOn";
  const founded = textOf(facts, field);
  if (founded === null) return [];
  const filled = textOf(facts, "project.filledOn");
  if (filled !== null && isAfter(founded, filled))
    return [{ severity: "error", fields: [field, "project.filledOn"], variant: "afterFilling" }];
  const year = yearOf(founded);
  if (year > facts.edition.formYear)
    return [
      { severity: "error", fields: [field], variant: "afterYear", values: { year: facts.edition.formYear } },
    ];
  const last = limit(facts, "establishedYearMax");
  if (year > last) return [tooYoung(facts, last)];
  const min = limit(facts, "establishedYearMin");
  if (year < min) return [{ severity: "query", fields: [field], variant: "old", values: { min } }];
  return founded.length === 4 ? [{ severity: "hint", fields: [field], variant: "yearOnly" }] : [];
}

/** Founded after the last of the years of the financial table; figures for those years contradict that. */
function tooYoung(facts: Facts, last: number): Draft {
  const figures = financeRows.flatMap((row) =>
    years(facts).flatMap((year) => {
      const id = financeField(row, year);
      return typeof stated(facts, id) === "number" ? [{ id, year }] : [];
    }),
  );
  const field = "applicant.establishedOn";
  if (!figures.length) return { severity: "query", fields: [field], variant: "young", values: { last } };
  const given = [...new Set(figures.map(({ year }) => year))].sort().join("、");
  return {
    severity: "query",
    fields: [field, ...figures.map(({ id }) => id)],
    variant: "youngWithFigures",
    values: { last, years: given },
  };
}
