import { groupSame } from "../../match/groups";
import { keysOf, sameEnterprise, sameProject } from "../../match/identity";
import type { Project } from "./project";

/**
 * Projects of one enterprise: the same code, or the same name, directly or through another form. Names that are only
 * written differently are the same where they stand with the same project and codes do not speak against it.
 */
export function enterprises(projects: readonly Project[]): Project[][] {
  const groups = groupSame(
    projects,
    ({ identity }) => [
      ...keysOf(identity),
      ...(identity.code ? [`code ${identity.code}`] : []),
      ...(identity.fullApplicant ? [`name ${identity.fullApplicant}`] : []),
    ],
    (a, b) => sameEnterprise(a.identity, b.identity) || sameProject(a.identity, b.identity),
  );
  return groups.map((group) => group.map((index) => projects[index]!));
}
