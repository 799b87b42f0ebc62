import { printedFormOf } from "../../form/printed";
import type { FiledApplication } from "../../merge/filed/filed";
import { readStatements } from "../../read/statements/readStatements";
import { planPage } from "../../report/documents/compare/comparePlan";
import { chaptersIn, linesOfPlan } from "../../report/documents/compare/planChapters";
import { statementsPage } from "../../report/documents/compare/statementsPage";
import { whose } from "../../report/documents/compare/whose";
import { fileNames } from "../../report/documents/fileNames";
import type { PlannedFile } from "../../report/documents/plannedFile";
import type { DocumentPlan } from "../../sheet/documentPlan";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { DocumentSources } from "./documents";

/** What forms are compared with. */
export type PaperKind = "audit" | "plan-check";

/** A single heading (附件) stands in other papers too. */
const fewestChapters = 3;

/** Whether a paper is statements or 建设方案; null where it is neither. */
export function paperKind(
  paper: WorkbookSnapshot,
  { edition }: Pick<DocumentSources, "edition">,
): PaperKind | null {
  if (readStatements(paper).length > 0) return "audit";
  const chapters = chaptersIn(linesOfPlan(paper), printedFormOf(edition));
  return chapters.filter(({ state }) => state === "present").length >= fewestChapters ? "plan-check" : null;
}

/** The papers that belong to a form: those chosen for it, those that name it, and where it is the only one those that name nobody. */
export function papersOf(
  form: FiledApplication,
  { filed, others, edition, chosen = {} }: DocumentSources,
): readonly WorkbookSnapshot[] {
  return others.filter((paper) => {
    const choice = chosen[paper.name];
    if (choice !== undefined) return filed[choice] === form;
    const { kind } = whose(paper, form, edition);
    return kind === "own" || (kind === "unsaid" && filed.length === 1);
  });
}

const sought = { audit: "资产负债表、利润表的栏目", "plan-check": "建设方案的标题" };

/** A sentence for each paper of this kind, or of none, that was compared with no form. */
export function uncompared(kind: PaperKind, sources: DocumentSources): readonly string[] {
  const { filed, others, edition } = sources;
  return others.flatMap((paper): string[] => {
    const found = paperKind(paper, sources);
    if (found === null) return [`“${paper.name}”里没有读到${sought[kind]}，没有比对。`];
    if (found !== kind || filed.some((form) => papersOf(form, sources).includes(paper))) return [];
    if (filed.length === 0) return [`“${paper.name}”没有可以比对的申报书，没有比对。`];
    const seen = filed.map((form) => whose(paper, form, edition));
    const other = seen.find((each) => each.kind === "other");
    return [
      other
        ? `“${paper.name}”写明的单位是“${other.name}”，与申报书的申报单位不同，没有比对。`
        : `“${paper.name}”没有写明是哪个单位的，申报书有 ${filed.length} 份，没有比对。请只用这个单位的申报书。`,
    ];
  });
}

export function audits(sources: DocumentSources): readonly PlannedFile[] {
  const pages = sources.filed.flatMap((form) => {
    const lines = papersOf(form, sources).flatMap(readStatements);
    return lines.length === 0
      ? []
      : [{ form, plan: statementsPage(form.application, lines, sources.edition) }];
  });
  return namedPages("审计报告对照表-", pages);
}

export function planChecks(sources: DocumentSources): readonly PlannedFile[] {
  const { filed, edition } = sources;
  const form = printedFormOf(edition);
  const pages = filed.flatMap((each) =>
    papersOf(each, sources)
      .filter((paper) => paperKind(paper, sources) === "plan-check")
      .map((paper) => ({ form: each, plan: planPage(paper, each.application, edition, form) })),
  );
  return namedPages("建设方案核对表-", pages);
}

function namedPages(
  before: string,
  pages: readonly { readonly form: FiledApplication; readonly plan: DocumentPlan }[],
): readonly PlannedFile[] {
  const names = pages.map(({ form }) => String(form.values["project.name"] ?? ""));
  const files = fileNames(before, names, ".docx", "未填项目名称");
  return pages.map(({ plan }, index) => ({
    name: files[index]!,
    content: { kind: "document", document: plan },
  }));
}
