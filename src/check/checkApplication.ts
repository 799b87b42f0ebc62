import type { Edition } from "../form/edition";
import { partOf } from "../form/joinEditions";
import type { Application, Reading } from "../read/application";
import { resultOf } from "../read/steps";
import { maskDerived } from "../text/person/maskNumbers";
import { cellsOf, fieldOf, reading, readings, type Facts } from "./facts";
import type { Finding } from "./finding";
import { fingerprint } from "./fingerprint";
import { holdsNumber } from "./holdsNumber";
import { gates, type Draft } from "./rule";
import { rulesAt, type RuleInForce } from "./rules";
import { clauseBy, severityBy } from "./terms";
import { asFilledIn } from "./yearsOfTable";

/** Checks one project's form. Findings come gate by gate; a failed form or structure ends the check. `file`: its name. */
export function checkApplication(application: Application, open: Edition, file = ""): Finding[] {
  return resultOf(checkSteps(application, open, file));
}

/** The same a rule at a time: in an engine that sees the rules for the first time all of them take long. */
export function* checkSteps(
  application: Application,
  open: Edition,
  file = "",
): Generator<undefined, Finding[]> {
  const edition = partOf(open, application.edition);
  const findings: Finding[] = [];
  let doubted: ReadonlySet<string> = new Set();
  const filledIn = asFilledIn(application, edition);
  for (const gate of gates) {
    // Whether the years are the edition's is asked of the form as it should be.
    const facts: Facts = { ...(gate === "form" ? { application, edition } : filledIn), doubted, file };
    const fresh: Finding[] = [];
    // What stands on the page is judged even where most of its columns are missing.
    const lacksMost = findings.some(isMostlyMissing);
    const rules = rulesAt(gate, edition);
    for (let n = 0; n < rules.length; n++) {
      const rule = rules[n]!;
      for (const draft of rule.run(facts)) {
        const found = findingOf(rule, draft, facts);
        if (!lacksMost || (found.severity !== "hint" && (rule.ofReading || isOnPage(found, application))))
          fresh.push(found);
      }
      yield;
    }
    for (const each of fresh) findings.push(each);
    if (fresh.some(isOtherYears)) break;
    if (gate !== "structure") doubted = new Set([...doubted, ...fresh.flatMap(doubtsRaised)]);
  }
  return findings;
}

/** Another year's form: everything further would be a follow-up of this. */
const isOtherYears = ({ rule, variant }: Finding) => rule === "STR-04" && variant === undefined;

/** A form whose table is mostly missing, of which the rest would be said again and again. */
const isMostlyMissing = ({ rule, variant }: Finding) => rule === "STR-05" && variant === "mostLabels";

/** Whether all that a finding is about is asked for on the page. */
const isOnPage = ({ fields }: Finding, { readings }: Application) =>
  fields.length > 0 && fields.every((field) => readings[field]?.[0]);

/** That nobody sees a value (STR-10) makes it no less what was filled in: it is judged with the others. */
const isUnseen = ({ rule }: Finding) => rule === "STR-10";

const doubtsRaised = (finding: Finding): readonly string[] =>
  finding.severity === "hint" || isUnseen(finding) ? [] : finding.fields;

function findingOf(rule: RuleInForce, draft: Draft, facts: Facts): Finding {
  const { fields, cells, values, severity, ...rest } = draft;
  return {
    rule: rule.id,
    clause: clauseBy(facts.edition, rule, { rule: rule.id, variant: draft.variant }),
    severity: severityBy(rule, severity),
    ...rest,
    fields,
    cells: cells ?? cellsOf(facts, fields),
    values: masked({ ...shownFirst(facts, fields), ...values }, sourceWithNumber(facts, fields)),
  };
}

/** The values of the first two fields of a finding, where they have any. */
function shownFirst(facts: Facts, [first, second]: readonly string[]): Draft["values"] {
  const found = first === undefined ? undefined : shown(facts, first);
  const other = second === undefined ? undefined : shown(facts, second);
  if (other === undefined) return found === undefined ? {} : { found };
  return found === undefined ? { other } : { found, other };
}

/** The first text of these fields that holds a number of a person; "" where none does. */
function sourceWithNumber(facts: Facts, fields: readonly string[]): string {
  for (let n = 0; n < fields.length; n++) {
    const source = readings(facts, fields[n]!).find(holdsNumber);
    if (source) return source.raw;
  }
  return "";
}

/** The facts of a finding without numbers of persons: a message says what is wrong with a field, not what stands there. */
function masked(values: Finding["values"], source: string): Finding["values"] {
  const all: Record<string, Finding["values"][string]> = {};
  for (const name in values) all[name] = maskDerived(values[name]!, source);
  return all;
}

/** A field's value for the message; a fingerprint where it may not be passed on. */
function shown(facts: Facts, field: string): string | number | undefined {
  const best = reading(facts, field);
  if (!best || best.state === "blank") return undefined;
  // 无 and — say nothing of anybody.
  if (best.state === "none") return best.raw.trim();
  const value = plainValue(best);
  return fieldOf(facts.edition, field).mayBePassedOn ? value : `#${fingerprint(String(value))}`;
}

function plainValue(best: Reading): string | number {
  const { value, raw } = best;
  if (typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((item) => [item].flat().join("：")).join("、");
  return raw.trim();
}
