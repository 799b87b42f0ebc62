import type { Edition } from "../../form/edition";
import { readingOf, type Application } from "../../read/application";
import { keeper } from "../../read/kept";
import type { CellRef } from "../../sheet/snapshot";
import { judgeCreditCode, plainCode } from "../codes/creditCode";
import { isEmail } from "../codes/email";
import { judgePhone } from "../codes/phone";
import { identityOf, type Identity } from "../../match/identity";

/** What the rules across projects look at; texts are empty where the form does not say. */
export interface Project {
  /** Its place in the list that is checked. */
  readonly index: number;
  readonly application: Application;
  readonly name: string;
  readonly identity: Identity;
  readonly nameKey: string;
  readonly applicant: string;
  readonly applicantKey: string;
  /** The applicant's name without its place and company form's variations. */
  readonly applicantCore: string;
  /** A well-formed code; a mistyped one is the business of the form itself. */
  readonly code: string;
  readonly mobile: string;
  readonly email: string;
  /** The unit that recommends it, where that is known. */
  readonly unit: string;
}

const kept = keeper<Application, Omit<Project, "index" | "unit">>();
const keptAt = keeper<Application, Project>();

/** The same object while the form and its place are the same. */
export function projectOf(application: Application, index: number, unit: string, edition: Edition): Project {
  return keptAt(application, [index, unit, edition], () => ({
    ...kept(application, [edition], () => factsOf(application, edition)),
    index,
    unit,
  }));
}

function factsOf(application: Application, edition: Edition): Omit<Project, "index" | "unit"> {
  const name = text(application, "project.name");
  const applicant = text(application, "applicant.name");
  const fields = ["project.name", "applicant.name", "applicant.creditCode"];
  const identity = identityOf(
    Object.fromEntries(fields.map((field) => [field, text(application, field)])),
    edition,
  );
  return {
    identity,
    application,
    name,
    nameKey: identity.project,
    applicant,
    applicantKey: identity.fullApplicant,
    applicantCore: identity.applicant,
    code: soundCode(text(application, "applicant.creditCode")),
    mobile: mobileOf(text(application, "contact.mobile")),
    email: emailOf(text(application, "contact.email")),
  };
}

/** The cell of a field in each project that has it. */
export function cellsIn(projects: readonly Project[], field: string): CellRef[] {
  return projects.flatMap(({ application }) => readingOf(application, field)?.cell ?? []);
}

export function text(application: Application, field: string): string {
  const best = readingOf(application, field);
  return best?.state === "value" && typeof best.value === "string" ? best.value.trim() : "";
}

function soundCode(code: string): string {
  return ["valid", "oneWrong", "organisationOnly"].includes(judgeCreditCode(code).kind)
    ? plainCode(code)
    : "";
}

function mobileOf(phone: string): string {
  const verdict = judgePhone(phone);
  return verdict.kind === "mobile" ? verdict.number : "";
}

function emailOf(address: string): string {
  return isEmail(address) ? address.toLowerCase() : "";
}
