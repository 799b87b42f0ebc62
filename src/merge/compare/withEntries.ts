import type { LedgerEntry } from "../own/ledger";
import type { LeftOut, MergePreview, Project } from "./preview";

/** What findings say of a project as a whole. */
export type Standing = Pick<LedgerEntry, "openFindings" | "doubted">;

/** The preview with something more in the entry of each project: what findings say of it, what was done about it. */
export function withEntries(
  preview: MergePreview,
  moreOf: (project: Project) => Partial<LedgerEntry>,
): MergePreview {
  const fresh = new Map<LedgerEntry, LedgerEntry>();
  const stand = <P extends Project>(project: P): P => {
    const after = { ...project.after, ...moreOf(project) };
    fresh.set(project.after, after);
    return { ...project, after };
  };
  const left = (each: LeftOut): LeftOut =>
    each.kind === "withdrawn" ? { ...each, project: stand(each.project) } : each;
  return {
    ...preview,
    added: preview.added.map(stand),
    changed: preview.changed.map(stand),
    unchanged: preview.unchanged.map(stand),
    missing: preview.missing.map(stand),
    leftOut: preview.leftOut.map(left),
    conflicts: preview.conflicts.map((each) => ({
      ...each,
      project: fresh.get(each.project) ?? each.project,
    })),
  };
}
