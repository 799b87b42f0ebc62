import type { CellRef } from "../../sheet/snapshot";
import { isAfter, monthsBetween, yearOf } from "../dates";
import { isInGroup, limit, readings, textOf, type Facts } from "../facts";
import type { Draft } from "../rule";
import { sameText } from "../text";

interface Statement {
  readonly field: string;
  readonly text: string;
  readonly section: string;
  readonly cell: CellRef;
}

/** CVR-02: 项目名称 stands on the cover, in the table and in 附件4-3, and is the same everywhere. */
export function projectNamesDiffer(facts: Facts): Draft[] {
  return statementsDiffer(facts, ["project.name", "performance.projectName"]);
}

/** CVR-03: 项目责任单位, 单位名称 and 项目申报单位 are one applicant. */
export function applicantNamesDiffer(facts: Facts): Draft[] {
  return statementsDiffer(facts, ["applicant.name", "performance.applicant"]);
}

/** CVR-04: the person on the cover is the one in 项目责任人信息. */
export function responsiblePersonsDiffer(facts: Facts): Draft[] {
  const field = "responsiblePerson.name";
  // With a title behind it the name is another than the cover's until that is gone.
  return facts.doubted.has(field) ? [] : statementsDiffer(facts, [field]);
}

/** One fact stated in several places: the first place that differs from the best founded one. */
function statementsDiffer(facts: Facts, fields: readonly string[]): Draft[] {
  const [first, ...others] = fields.flatMap((field) => statements(facts, field));
  const odd = others.find((other) => !sameText(first!.text, other.text));
  if (!first || !odd) return [];
  return [
    {
      severity: "error",
      fields: [...new Set([odd.field, first.field])],
      cells: [odd.cell, first.cell],
      values: { found: odd.text, other: first.text, at: odd.section, otherAt: first.section },
    },
  ];
}

function statements(facts: Facts, field: string): Statement[] {
  return readings(facts, field).flatMap(({ state, value, section, cell, label }, i) => {
    const counts = state === "value" && typeof value === "string" && (i === 0 || label.match !== "near");
    return counts ? [{ field, text: value, section, cell }] : [];
  });
}

/** CVR-05: technical lead and person in charge are usually two people. */
export function technicalLeadIsResponsible(facts: Facts): Draft[] {
  const lead = textOf(facts, "project.technicalLead");
  const responsible = textOf(facts, "responsiblePerson.name");
  if (lead === null || responsible === null || !sameText(lead, responsible)) return [];
  return [{ severity: "hint", fields: ["project.technicalLead", "responsiblePerson.name"] }];
}

/** CVR-06: the end of the period is not before its start. */
export function periodReversed(facts: Facts): Draft[] {
  const start = textOf(facts, "project.periodStart");
  const end = textOf(facts, "project.periodEnd");
  if (start === null || end === null || !isAfter(start, end)) return [];
  return [{ severity: "error", fields: ["project.periodEnd", "project.periodStart"], variant: "reversed" }];
}

/**
 * CVR-07: a period of usual length that starts within a year of the filing and is not over long before. Software is to be
 * finished; what was finished in the months before the call may well show what it has achieved, and is only noted.
 */
export function periodUnusual(facts: Facts): Draft[] {
  const start = textOf(facts, "project.periodStart");
  const end = textOf(facts, "project.periodEnd");
  const filled = textOf(facts, "project.filledOn");
  if (start === null) return [];
  const drafts: Draft[] = [];
  if (end !== null && !isAfter(start, end)) {
    const months = monthsBetween(start, end) + 1;
    const max = limit(facts, "periodMonthsMax");
    const min = limit(facts, "periodMonthsMin");
    if (months > max || months < min)
      drafts.push({
        severity: "query",
        fields: ["project.periodEnd", "project.periodStart"],
        variant: months > max ? "long" : "short",
        values: { months, max, min },
      });
  }
  const over = end === null || filled === null ? 0 : monthsBetween(end, filled);
  if (over > 0 && !isAfter(start, end!) && !isInGroup(facts, "industrialSoftware"))
    drafts.push({
      severity: over > limit(facts, "overBeforeFilledMonthsMax") ? "query" : "hint",
      fields: ["project.periodEnd", "project.filledOn"],
      variant: "over",
    });
  const founded = textOf(facts, "applicant.establishedOn");
  // Of an enterprise of which only the year is known, the month is not.
  if (
    founded !== null &&
    founded.length > 4 &&
    monthsBetween(start, founded) > limit(facts, "startBeforeFoundingMonthsMax")
  )
    drafts.push({
      severity: "hint",
      fields: ["project.periodStart", "applicant.establishedOn"],
      variant: "beforeFounding",
    });
  // Of platforms and servitization PRJ-10 asks whatever begins later than the form.
  const isAsked = isInGroup(facts, "platforms") || isInGroup(facts, "servitization");
  if (filled !== null && !isAsked && monthsBetween(filled, start) > limit(facts, "startAfterFilledMonthsMax"))
    drafts.push({
      severity: "query",
      fields: ["project.periodStart", "project.filledOn"],
      variant: "startsLate",
    });
  return drafts;
}

/** CVR-08: the form is filled in in the edition's year. */
export function filledInOtherYear(facts: Facts): Draft[] {
  const filled = textOf(facts, "project.filledOn");
  const year = facts.edition.formYear;
  if (filled === null || yearOf(filled) === year) return [];
  return [{ severity: "error", fields: ["project.filledOn"], variant: "otherYear", values: { year } }];
}

/** CVR-09: the form is filled in while the edition takes applications: not before the notice, nor after the last day. */
export function filledOutsidePeriod(facts: Facts): Draft[] {
  const filled = textOf(facts, "project.filledOn");
  const period = facts.edition.filingPeriod;
  if (filled === null || !period || yearOf(filled) !== facts.edition.formYear) return [];
  const { from, to, noticeOn, reason, toReason = reason } = period;
  const asked = (variant: Draft["variant"], values: Draft["values"]): Draft[] => [
    { severity: "query", fields: ["project.filledOn"], variant, values },
  ];
  if (from !== undefined && isAfter(from, filled)) return asked("early", { bound: from, reason });
  if (noticeOn !== undefined && isAfter(noticeOn, filled)) return asked("beforeNotice", { bound: noticeOn });
  if (to !== undefined && isAfter(filled, to)) return asked("late", { bound: to, reason: toReason });
  return [];
}
