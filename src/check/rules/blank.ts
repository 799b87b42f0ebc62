import type { Field } from "../../form/edition";
import type { Reading } from "../../read/application";
import { isInGroup, isMandatory, once, reading, readings, type Facts } from "../facts";
import { foundingYear } from "../finance";
import type { Severity } from "../finding";
import { groupBy } from "../../match/group";
import type { Draft } from "../rule";

/** Mandatory fields whose blank the rule list asks about in words of its own; the others fall under STR-18. */
const ownRule: Readonly<Record<string, string>> = {
  "applicant.creditCode": "USC-01",
  "project.category": "PRJ-02",
  "project.serviceTypes": "PRJ-05",
  "contact.name": "CTC-01",
  "situation.cloudPartner": "BAS-04",
  "situation.platformStatus": "BAS-05",
  "situation.plannedServiceValue": "BAS-06",
  "capability.fullCloudArchitecture": "CAP-11",
  "capability.deploymentModel": "CAP-12",
  "performance.quantitative": "PFM-01",
  "performance.qualitative": "PFM-02",
  "performance.overallGoal": "PFM-03",
};
/** Where an explicit none is an answer to be explained (BAS-04), not a blank. */
const noneIsAnAnswer = ["situation.cloudPartner"];
/** Noted behind an option, so that a blank is the option's: PRJ-03. */
const notedBehindOption = ["project.industry"];
/** So many cells of a group or of a year with the same fault are one omission, or one answer given for all. */
export const wholeGroup = 3;

/** The check for blanks of one rule: each omission is one finding, with the cells to fill in. */
export function blanks(rule: string): (facts: Facts) => Draft[] {
  return (facts) => {
    const { blank, asked } = allBlanks(facts);
    if (blank.length === 0) return [];
    const groups = groupBy(
      blank.filter((one) => one.rule === rule),
      ({ group }) => group,
    );
    return [...groups].flatMap(([group, members]) =>
      members.length >= wholeGroup && members.length === asked.get(`${rule} ${group}`)
        ? [draftOf(members, "group")]
        : members.map((member) => draftOf([member], saidInstead(member))),
    );
  };
}

/** All blanks of a form, and how many fields of each rule and group are asked for at all. */
const allBlanks = once((facts: Facts) => {
  const blank: Blank[] = [];
  const asked = new Map<string, number>();
  const { fields } = facts.edition;
  for (let n = 0; n < fields.length; n++) {
    const field = fields[n]!;
    const severity = severityOf(facts, field);
    const all = readings(facts, field.id);
    if (!severity || !all.length || notedBehindOption.includes(field.id)) continue;
    const group = groupOf(field);
    const whole = `${ruleOf(facts, field, all)} ${group}`;
    asked.set(whole, (asked.get(whole) ?? 0) + 1);
    const places = emptyPlaces(facts, field);
    if (places.length) blank.push({ field, severity, places, group, rule: ruleOf(facts, field, places) });
  }
  return { blank, asked };
});

/** What holds an answer's place because somebody typed it: XXXX, 示例：…, 待填. */
const typedFiller = /[xX×＊*]{2}|示例|样例|举例|待填|待补|请填写|请输入/;
/** Rules that have no words for it. */
const blankOrNothing = [
  "PRJ-02",
  "PRJ-05",
  "BAS-04",
  "BAS-06",
  "CAP-01",
  "CAP-11",
  "CAP-12",
  "FIN-01",
  "PFM-01",
  "PFM-02",
];

/** How a blank is worded in which something stands all the same: 无, or what holds the place of an answer. */
function saidInstead(member: Blank): Draft["variant"] {
  const isFiller =
    !blankOrNothing.includes(member.rule) && member.places.every(({ raw }) => typedFiller.test(raw));
  if (!isNoneGiven(member) && !isFiller) return undefined;
  return isCounted(member) ? "noneCounted" : "none";
}

const isNoneGiven = ({ places }: Blank) => places.every(({ state }) => state === "none");
/** Where none is a number: 0. */
const isCounted = ({ field, rule }: Blank) => rule === "STR-18" && field.type === "count";

interface Blank {
  readonly field: Field;
  readonly severity: Severity;
  readonly places: readonly Reading[];
  readonly group: string;
  readonly rule: string;
}

function draftOf(members: readonly Blank[], variant: Draft["variant"]): Draft {
  return {
    severity: members[0]!.severity,
    fields: members.map(({ field }) => field.id),
    cells: members.flatMap(({ places }) => places.map(({ cell }) => cell)),
    ...(variant ? { variant } : {}),
    ...(variant && variant !== "group" ? { values: { raw: members[0]!.places[0]!.raw.trim() } } : {}),
  };
}

/** How much a blank weighs; null where the field may stay blank. */
function severityOf(facts: Facts, field: Field): Severity | null {
  if (field.year !== undefined) {
    const founded = foundingYear(facts);
    return founded !== null && founded > field.year ? null : "error";
  }
  if (isMandatory(facts, field)) return "error";
  if (field.type !== "count" || !field.id.startsWith("capability.")) return null;
  return isInGroup(facts, "platformRelated") ? "query" : "hint";
}

/**
 * Places of a field where nothing stands, though its label does. A field that is filled in on one of several
 * places of the same part is not blank there.
 */
function emptyPlaces(facts: Facts, field: Field): Reading[] {
  const everywhere = readings(facts, field.id);
  if (everywhere.every(({ state }) => state === "value" || state === "unread")) return [];
  const all = everywhere.filter((one, i) => i === 0 || one.label.match !== "near");
  if (all.every(({ state }) => state === "value" || state === "unread")) return [];
  const filled = new Set(
    all.filter(({ state }) => state === "value" || state === "unread").map(({ section }) => section),
  );
  const empty = noneIsAnAnswer.includes(field.id) ? ["blank"] : ["blank", "none"];
  return all.filter(({ state, section }) => empty.includes(state) && !filled.has(section));
}

function ruleOf(facts: Facts, field: Field, places: readonly Reading[]): string {
  const onCover = (section: string) =>
    facts.edition.sections.find(({ id }) => id === section)?.part === "cover";
  if (places.every(({ section }) => onCover(section))) return "CVR-01";
  if (field.year !== undefined) return "FIN-01";
  return ownRule[field.id] ?? (field.id.startsWith("capability.") ? "CAP-01" : "STR-18");
}

/** Blanks are counted together by year in the financial table, elsewhere by section. */
function groupOf(field: Field): string {
  return field.year === undefined ? (field.places.at(-1)?.section ?? "") : String(field.year);
}

/** Optional fields of one kind that are blank, as one hint. */
export function blankTogether(facts: Facts, fields: readonly string[]): Draft[] {
  const blank = fields.filter((field) => reading(facts, field)?.state === "blank");
  return blank.length ? [{ severity: "hint", fields: blank, variant: "blank" }] : [];
}
