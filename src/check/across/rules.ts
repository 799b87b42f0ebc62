import { groupBy } from "../../match/group";
import { keeper } from "../../read/kept";
import type { AcrossFinding } from "../finding";
import { cellsIn, type Project } from "./project";
import { marksOf } from "../../match/marks";
import { families } from "../../match/families";
import { nearestOf, similarNames } from "../../match/similarNames";

/** Rules on the projects of one enterprise, and on enterprises that look alike. */

type Draft = Pick<AcrossFinding, "rule" | "severity" | "fields" | "values" | "variant">;

/** A finding on these projects, with the cells of its first field. */
export function about(projects: readonly Project[], draft: Draft): AcrossFinding {
  return {
    ...draft,
    cells: cellsIn(projects, draft.fields[0]!),
    projects: projects.map(({ index }) => index),
  };
}

/** So many names are listed; the message gives their number. */
const listed = 6;

/** `nameless`: how many of those counted have no name. */
type List = Readonly<Record<"names", string>> & Readonly<Record<"count" | "nameless", number>>;

export function list(texts: readonly string[], count?: number): List {
  const all = distinct(texts);
  const nameless = count === undefined ? 0 : texts.filter((text) => text === "").length;
  const names = all.slice(0, listed).join("、") + (all.length > listed ? "等" : "");
  return { names, count: count ?? all.length, nameless };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))];
}

/**
 * SUM-06, SUM-11: one project filed twice, by one enterprise; where two units recommend it, they have to agree. Names that
 * are only alike are a question.
 */
export function filedTwice(enterprise: readonly Project[], threshold: number): AcrossFinding[] {
  return sameProjects(enterprise, threshold).flatMap((group): AcrossFinding[] => {
    if (group.length < 2) return [];
    const [first, other] = group as [Project, Project];
    const units = distinct(group.map(({ unit }) => unit));
    if (units.length > 1)
      return [
        about(group, {
          rule: "SUM-11",
          severity: "error",
          fields: ["project.name"],
          values: { found: first.name, units: units.join("、") },
        }),
      ];
    const same = group.every((one) => one.nameKey === first.nameKey);
    const byCode = first.code !== "" && first.code === other.code;
    return [
      about(group, {
        rule: "SUM-06",
        severity: same ? "error" : "query",
        variant: same ? (byCode ? "sameCode" : "sameApplicant") : "alike",
        fields: ["project.name", "applicant.creditCode"],
        values: { found: first.name, other: other.name, code: first.code, applicant: first.applicant },
      }),
    ];
  });
}

/** SUM-07: several projects of one enterprise. */
export function severalProjects(enterprise: readonly Project[], threshold: number): AcrossFinding[] {
  const groups = sameProjects(enterprise, threshold);
  if (groups.length < 2) return [];
  const firsts = groups.map((group) => group[0]!);
  return [
    about(firsts, {
      rule: "SUM-07",
      severity: "query",
      fields: ["project.name"],
      values: {
        applicant: firsts[0]!.applicant,
        ...list(
          firsts.map(({ name }) => name),
          firsts.length,
        ),
      },
    }),
  ];
}

/** SUM-08: one code under several names, or one name under several codes. */
export function codeAgainstName(enterprise: readonly Project[]): AcrossFinding[] {
  const byCode = [
    ...groupBy(
      enterprise.filter(({ code }) => code),
      ({ code }) => code,
    ),
  ];
  const byName = [
    ...groupBy(
      enterprise.filter(({ applicantKey }) => applicantKey),
      ({ applicantKey }) => applicantKey,
    ),
  ];
  const names = byCode.flatMap(([code, group]) => {
    const keys = distinct(group.map(({ applicantKey }) => applicantKey));
    if (keys.length < 2) return [];
    return about(group, {
      rule: "SUM-08",
      severity: "error",
      variant: "names",
      fields: ["applicant.name", "applicant.creditCode"],
      values: { code, ...list(group.map(({ applicant }) => applicant)) },
    });
  });
  const codes = byName.flatMap(([, group]) => {
    const found = distinct(group.map(({ code }) => code));
    if (found.length < 2) return [];
    return about(group, {
      rule: "SUM-08",
      severity: "error",
      variant: "codes",
      fields: ["applicant.creditCode", "applicant.name"],
      values: { applicant: group[0]!.applicant, codes: found.join("、") },
    });
  });
  return [...names, ...codes];
}

/** So many enterprises of a family of names are named; the message gives their number. */
const nearest = 3;

/**
 * SUM-08 as a question: enterprises whose names are alike though nothing else ties them together. A large family of such
 * names (长春1号机械厂, 长春2号机械厂 …) is one finding with its number, on the enterprises whose names are nearest.
 */
export function namesAlike(all: readonly Project[][], threshold: number): AcrossFinding[] {
  const byCore = groupBy(
    all.filter(([first]) => first!.applicantCore),
    ([first]) => first!.applicantCore,
  );
  const cores = [...byCore.keys()];
  const same = [...byCore.values()].filter((group) => group.length > 1);
  const similar = families(similarNames(cores, threshold)).map((family) =>
    family.flatMap((core) => byCore.get(cores[core]!)!),
  );
  const inFamily = new Set(similar.flat());
  const alone = same.filter(([first]) => !inFamily.has(first!));
  return [...alone, ...similar].map((group) => {
    const firsts = group.map(([first]) => first!).sort((a, b) => a.index - b.index);
    const named = nearestOf(
      firsts.map(({ applicantCore }) => applicantCore),
      nearest,
    ).map((place) => firsts[place]!);
    return about(named, {
      rule: "SUM-08",
      severity: "query",
      variant: named.length < firsts.length ? "family" : "alike",
      fields: ["applicant.name"],
      values: list(
        named.map(({ applicant }) => applicant),
        firsts.length,
      ),
    });
  });
}

/** SUM-11 as a question: different enterprises with a project of the same name. */
export function sameNameElsewhere(all: readonly Project[][]): AcrossFinding[] {
  const firsts = all.flatMap((enterprise) => [
    ...new Map(enterprise.filter(({ nameKey }) => nameKey).map((one) => [one.nameKey, one])).values(),
  ]);
  return [...groupBy(firsts, ({ nameKey }) => nameKey).values()].flatMap((group) => {
    if (group.length < 2) return [];
    return about(group, {
      rule: "SUM-11",
      severity: "query",
      variant: "names",
      fields: ["project.name"],
      values: {
        found: group[0]!.name,
        ...list(
          group.map(({ applicant }) => applicant),
          group.length,
        ),
      },
    });
  });
}

const kept = keeper<readonly Project[], Project[][]>();

/** The enterprise's projects, those with the same or a similar name together; two rules ask. */
function sameProjects(enterprise: readonly Project[], threshold: number): Project[][] {
  return kept(enterprise, [threshold], () => byLikeness(enterprise, threshold));
}

function byLikeness(enterprise: readonly Project[], threshold: number): Project[][] {
  const byName = groupBy(enterprise, ({ nameKey, index }) => nameKey || `${index}`);
  const names = [...byName.keys()];
  const nameOf = (key: string): string => byName.get(key)![0]!.name;
  const alike = similarNames(names, threshold).filter(
    ([a, b]) => marksOf(nameOf(names[a]!)) === marksOf(nameOf(names[b]!)),
  );
  const home = new Map(
    families(alike).flatMap((family) => family.map((name) => [name, family[0]!] as const)),
  );
  const groups = groupBy(names.keys(), (name) => home.get(name) ?? name);
  return [...groups.values()].map((group) => group.flatMap((name) => byName.get(names[name]!)!));
}
