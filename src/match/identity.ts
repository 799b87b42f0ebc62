import type { Edition } from "../form/edition";
import { foldText } from "../text/foldText";
import { bareCompany } from "./companyName";
import { projectKey } from "./marks";

/** What a form or a row says, by field id. */
export type KnownValues = Readonly<Record<string, string | number | null>>;

/** By what a project is known again: its enterprise and its name. */
export interface Identity {
  /** Unified social credit code, folded; empty where none is filled in, or something that is no code. */
  readonly code: string;
  /** The enterprise's name, spelling apart. */
  readonly applicant: string;
  /** The enterprise's name with its company form. */
  readonly fullApplicant: string;
  readonly project: string;
}

/** 无, 000000 and the like stand in the place of many enterprises' codes. */
function codeKey(text: string): string {
  const code = foldText(text);
  const shaped = /^(?:[\da-z]{9}|[\da-z]{15,20})$/.test(code);
  return shaped && new Set(code).size > 2 ? code : "";
}

export function identityOf(values: KnownValues, edition: Edition): Identity {
  const text = (field: string): string => String(values[field] ?? "");
  return {
    code: codeKey(text("applicant.creditCode")),
    applicant: bareCompany(text("applicant.name"), edition),
    fullApplicant: foldText(text("applicant.name")),
    project: projectKey(text("project.name")),
  };
}

/** Whether two forms come from one enterprise: one code, or one name. */
export function sameEnterprise(a: Identity, b: Identity): boolean {
  if (a.code !== "" && a.code === b.code) return true;
  return a.fullApplicant !== "" && a.fullApplicant === b.fullApplicant;
}

/**
 * Whether they may: names that differ only in how they are written, where the codes do not speak against it. With the
 * same project this is enough; 吉林甲公司 and 吉林甲有限公司 with different projects may be two.
 */
export function likelyEnterprise(a: Identity, b: Identity): boolean {
  const codesDiffer = a.code !== "" && b.code !== "" && a.code !== b.code;
  return sameEnterprise(a, b) || (!codesDiffer && a.applicant !== "" && a.applicant === b.applicant);
}

/** Whether two forms, or a form and a row, are of one project. */
export function sameProject(a: Identity, b: Identity): boolean {
  return a.project !== "" && a.project === b.project && likelyEnterprise(a, b);
}

/** Keys under which forms of one project can be found; every pair of the same project has one in common. */
export function keysOf(identity: Identity): readonly string[] {
  if (identity.project === "") return [];
  const { code, applicant, fullApplicant } = identity;
  const owners = [code && `c${code}`, applicant && `n${applicant}`, fullApplicant && `f${fullApplicant}`];
  return owners.filter((owner) => owner !== "").map((owner) => `${owner}|${identity.project}`);
}
