import type { Choice } from "../../form/edition";
import { isAfter, monthsBetween } from "../dates";
import { chosen, fieldOf, isInGroup, isEmpty, isMissing, limit, reading, textOf, type Facts } from "../facts";
import type { Draft } from "../rule";
import { lengthOf, sameText } from "../text";

/** PRJ-01: a name that says what is built, short enough for the summary table. */
export function nameUnusual(facts: Facts): Draft[] {
  const name = textOf(facts, "project.name");
  if (name === null) return [];
  const applicant = textOf(facts, "applicant.name");
  const length = lengthOf(name);
  const min = limit(facts, "projectNameMin");
  const max = limit(facts, "projectNameMax");
  if (!/\p{Script=Han}|\p{Script=Latin}/u.test(name))
    return [{ severity: "error", fields: ["project.name"], variant: "noWords" }];
  const several = name
    .split(/[、;；\n]|及(?=[^，、]{6,}项目$)/u)
    .filter((part) => /.{4,}(?:项目|工程)$/u.test(part.trim()));
  if (several.length > 1)
    return [
      { severity: "query", fields: ["project.name"], variant: "several", values: { count: several.length } },
    ];
  const variant =
    applicant !== null && sameText(name, applicant)
      ? "isApplicant"
      : length < min
        ? "short"
        : length > max
          ? "long"
          : /[\r\n]/.test(name)
            ? "lines"
            : null;
  return variant
    ? [{ severity: "query", fields: ["project.name"], variant, values: { length, min, max } }]
    : [];
}

/** PRJ-03: the industry noted behind 行业级 or 企业级; the cell is the option's where the note has none of its own. */
export function industryMissing(facts: Facts): Draft[] {
  if (!isInGroup(facts, "platforms")) return [];
  if (!isMissing(facts, "project.industry")) return [];
  const cell = (reading(facts, "project.industry") ?? reading(facts, "project.category"))?.cell;
  const category = choiceOfCategory(facts);
  // What is printed behind the option: 面向行业, 企业所属行业.
  const values = { chosen: category?.label ?? "", prompt: category?.notePrompts?.[0] ?? "" };
  return [{ severity: "error", fields: ["project.industry"], cells: cell ? [cell] : [], values }];
}

function choiceOfCategory(facts: Facts): Choice | undefined {
  const [id] = chosen(facts, "project.category");
  return fieldOf(facts.edition, "project.category").choices?.find((one) => one.id === id);
}

/** PRJ-04: an industry noted behind an option that is not ticked. */
export function industryWithoutOption(facts: Facts): Draft[] {
  const industry = textOf(facts, "project.industry");
  if (industry === null || textOf(facts, "project.category") === null || isInGroup(facts, "platforms"))
    return [];
  return [{ severity: "query", fields: ["project.industry", "project.category"] }];
}

/**
 * PRJ-05: service types. 制造业服务化 must tick one (a blank there is an error). Of the others, projects that use or make
 * something have no service to tick on a sound form: for them it is only noted. Very many are noted as well.
 */
export function serviceTypesUnusual(facts: Facts): Draft[] {
  const field = "project.serviceTypes";
  const known = textOf(facts, "project.category") !== null;
  if (known && !isInGroup(facts, "servitization") && isEmpty(facts, field)) {
    const severity = isInGroup(facts, "withoutServices") ? "hint" : "query";
    return [{ severity, fields: [field], variant: "noneTicked" }];
  }
  const count = chosen(facts, field).length;
  const many = limit(facts, "serviceTypesMany");
  return count > many
    ? [{ severity: "hint", fields: [field], variant: "many", values: { count, many } }]
    : [];
}

/** PRJ-06: 其他 and its note belong together. */
export function otherServiceType(facts: Facts): Draft[] {
  const types = chosen(facts, "project.serviceTypes");
  const ticked = types.includes("other");
  const note = textOf(facts, "project.serviceTypeOther");
  if (ticked && isMissing(facts, "project.serviceTypeOther")) {
    const cell = (reading(facts, "project.serviceTypeOther") ?? reading(facts, "project.serviceTypes"))!.cell;
    return [{ severity: "error", fields: ["project.serviceTypeOther"], cells: [cell], variant: "noNote" }];
  }
  // Where nothing is ticked at all, PRJ-05 asks; 无 behind 其他 says that there is none.
  if (!ticked && types.length > 0 && note !== null && note !== "无")
    return [
      {
        severity: "query",
        fields: ["project.serviceTypeOther", "project.serviceTypes"],
        variant: "notTicked",
      },
    ];
  return [];
}

/** PRJ-08: the expected completion agrees with the project's period. */
export function completionOutsidePeriod(facts: Facts): Draft[] {
  const completion = textOf(facts, "project.expectedCompletion");
  const start = textOf(facts, "project.periodStart");
  const end = textOf(facts, "project.periodEnd");
  if (completion === null) return [];
  if (start !== null && isAfter(start, completion))
    return [
      {
        severity: "error",
        fields: ["project.expectedCompletion", "project.periodStart"],
        variant: "beforeStart",
      },
    ];
  const before = end === null ? 0 : monthsBetween(end, completion);
  if (before !== 0 && !(before > 0 && before < monthsNamed(facts, "project.expectedCompletion")))
    return [
      { severity: "query", fields: ["project.expectedCompletion", "project.periodEnd"], variant: "notEnd" },
    ];
  return [];
}

/** How many months the words of a date name: 三 of 2021年二季度, which is read as its last month. */
function monthsNamed(facts: Facts, field: string): number {
  const raw = (reading(facts, field)?.raw ?? "").normalize("NFKC");
  if (/季度|[Qq][1-4]/.test(raw)) return 3;
  return /[上下]半年/.test(raw) ? 6 : 1;
}

/** PRJ-09: industrial software is finished when the form is filled in. */
export function softwareUnfinished(facts: Facts): Draft[] {
  const completion = textOf(facts, "project.expectedCompletion");
  const filled = textOf(facts, "project.filledOn");
  if (completion === null || filled === null || !isInGroup(facts, "industrialSoftware")) return [];
  if (!isAfter(completion, filled)) return [];
  return [{ severity: "query", fields: ["project.expectedCompletion", "project.filledOn"] }];
}

/** PRJ-10: a servitization project has begun, and a platform is built in part, when the form is filled in. */
export function notBegun(facts: Facts): Draft[] {
  const start = textOf(facts, "project.periodStart");
  const filled = textOf(facts, "project.filledOn");
  if (start === null || filled === null || !isAfter(start, filled)) return [];
  const fields = ["project.periodStart", "project.filledOn"];
  if (isInGroup(facts, "servitization")) return [{ severity: "query", fields }];
  return isInGroup(facts, "platforms") ? [{ severity: "query", fields, variant: "platform" }] : [];
}
