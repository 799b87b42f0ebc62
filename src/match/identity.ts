import { bareCompany } from "./companyName";
import type { Edition } from "../form/edition";
import { foldText } from "../text/foldText";

/** What a form or a row says, by field id. */
export type KnownValues = Readonly<Record<string, string | number | null>>;

/** By what a project is known again: its enterprise and its name. */
export interface Identity {
  /** Unified social credit code, folded; empty where none is filled in. */
  readonly code: string;
  /** The enterprise's name, spelling apart. */
  readonly applicant: string;
  /** The enterprise's name with its company form. */
  readonly fullApplicant: string;
  readonly project: string;
}

export function identityOf(values: KnownValues, edition: Edition): Identity {
  const text = (field: string): string => String(values[field] ?? "");
  return {
    code: foldText(text("applicant.creditCode")),
    applicant: bareCompany(text("applicant.name"), edition),
    fullApplicant: foldText(text("applicant.name")),
    project: foldText(text("project.name")),
  };
}

/** Whether two forms come from one enterprise: one code, or one name where the codes do not speak against it. */
export function sameEnterprise(a: Identity, b: Identity): boolean {
  if (a.code !== "" && a.code === b.code) return true;
  if (a.fullApplicant !== "" && a.fullApplicant === b.fullApplicant) return true;
  const codesDiffer = a.code !== "" && b.code !== "" && a.code !== b.code;
  return !codesDiffer && a.applicant !== "" && a.applicant === b.applicant;
}

export function sameProject(a: Identity, b: Identity): boolean {
  return a.project !== "" && a.project === b.project && sameEnterprise(a, b);
}

/** Keys under which forms of one project can be found; every pair of the same project has one in common. */
export function keysOf(identity: Identity): readonly string[] {
  if (identity.project === "") return [];
  const owners = [identity.code && `c${identity.code}`, identity.applicant && `n${identity.applicant}`];
  return owners.filter((owner) => owner !== "").map((owner) => `${owner}|${identity.project}`);
}
