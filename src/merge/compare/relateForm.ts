import { alikeNames, bareProject } from "../../match/alike";
import {
  identityOf,
  likelyEnterprise,
  sameEnterprise,
  sameProject,
  type Identity,
} from "../../match/identity";
import { marksOf } from "../../match/marks";
import { similarity } from "../../match/similarity";
import type { Edition } from "../../form/edition";
import type { FiledApplication } from "../filed/filed";
import type { PrintedValues } from "../filed/printApplication";
import { sameValue } from "../filed/sameValue";
import type { LedgerEntry } from "../own/ledger";

/** A form, or what the ledger knows of one. */
export interface KnownForm {
  readonly identity: Identity;
  readonly name: string;
  /** File and sheets. */
  readonly place: string;
  readonly fingerprint: string;
  readonly values: PrintedValues;
}

export function knownForm(item: FiledApplication | LedgerEntry, edition: Edition): KnownForm {
  return {
    identity: identityOf(item.values, edition),
    name: String(item.values["project.name"] ?? ""),
    place: JSON.stringify([item.file, item.sheets]),
    fingerprint: item.fingerprint,
    values: item.values,
  };
}

/** Keys under which two forms can be found that have something in common. */
export function formKeys({ identity, place, fingerprint }: KnownForm): readonly string[] {
  const named = {
    code: identity.code,
    applicant: identity.applicant,
    name: identity.fullApplicant,
    project: identity.project,
    place,
    fingerprint,
  };
  const filled = Object.entries(named).filter(([, text]) => text !== "");
  return filled.map(([kind, text]) => `${kind} ${text}`);
}

/** What a form says of its contacts and its date changes most, and tells least what the project is. */
const fleeting = /^contact\.|^project\.(?:name|filledOn)$|^applicant\.name$|\.(?:projectName|applicant)$/;
const fewest = 3;
const fewDiffer = 0.1;

const fieldsOf = (a: PrintedValues, b: PrintedValues): readonly string[] => [
  ...new Set([...Object.keys(a), ...Object.keys(b)]),
];

/** Whether two forms say nearly the same, whatever they are called: one field in ten may differ, in a short form one. */
function nearlyEqual(a: PrintedValues, b: PrintedValues): boolean {
  const fields = fieldsOf(a, b).filter((field) => !fleeting.test(field));
  const differ = fields.filter((field) => !sameValue(a[field], b[field])).length;
  return fields.length >= fewest && differ <= Math.max(1, fields.length * fewDiffer);
}

/**
 * How sure it is that a form is of a project of the ledger; 0 where nothing says so. 3 and more: enterprise and project
 * are the same · 2: nothing else has changed since, or a word that says nothing, at the same place in the same file.
 */
export function formScore(a: KnownForm, b: KnownForm): number {
  const place = a.place === b.place;
  const unchanged = a.fingerprint === b.fingerprint;
  const bonus = (place ? 0.5 : 0) + (unchanged ? 0.25 : 0);
  if (sameProject(a.identity, b.identity)) return 4 + bonus;
  if (unchanged) return 3 + bonus;
  if (!place) return 0;
  const named = a.name !== "" && bareProject(a.name) === bareProject(b.name);
  const nameless = a.name === "" && b.name === "";
  return (named || nameless) && sameEnterprise(a.identity, b.identity) ? 2 : 0;
}

/**
 * How near a form is to a project of the ledger that bears another name, where it may be a renamed one, which is a question;
 * 0 where it may not. Of an enterprise's two projects with new names each is asked about with the one that it is nearest to.
 */
export function renamedScore(a: KnownForm, b: KnownForm): number {
  if (!mayBeRenamed(a, b)) return 0;
  const fields = fieldsOf(a.values, b.values);
  const equal = fields.filter((field) => sameValue(a.values[field], b.values[field])).length;
  const near = (similarity(bareProject(a.name), bareProject(b.name)) + equal / fields.length) / 2;
  return (a.place === b.place ? 2 : 1) + near;
}

function mayBeRenamed(a: KnownForm, b: KnownForm): boolean {
  if (marksOf(a.name) !== marksOf(b.name)) return false;
  const like = nearlyEqual(a.values, b.values);
  if (likelyEnterprise(a.identity, b.identity)) return alikeNames(a.name, b.name) || like;
  return a.identity.project !== "" && a.identity.project === b.identity.project && like;
}
