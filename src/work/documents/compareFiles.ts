import { fileApplications } from "../../merge/filed/fileApplications";
import type { FiledApplication } from "../../merge/filed/filed";
import { nothingMerged } from "../../merge/own/state";
import { printedFormOf } from "../../form/printed";
import type { Choices } from "../../read/application";
import { readStatements } from "../../read/statements/readStatements";
import { chapterText, comparePlan } from "../../report/documents/compare/comparePlan";
import { compareStatements } from "../../report/documents/compare/compareStatements";
import { comparedTexts } from "../../report/documents/compare/statementsPage";
import { projectText } from "../../report/mergeTexts";
import { blankIssue } from "../../report/slipIssue";
import { labelOf } from "../../report/wording/label";
import type { CellRef, WorkbookSnapshot } from "../../sheet/snapshot";
import { maskNumbers } from "../../text/person/maskNumbers";
import { joined, madeOfNothing, sourcesIn, type ReadFrom } from "../documentSources";
import { editionFor } from "../editions";
import { tableEdition } from "../merge/tableEdition";
import { asGiven, unopened, type PickedFile } from "../pickedFiles";
import { readAt } from "../readAt";
import { readEach, type SourceControl } from "../readEach";
import type { Services } from "../services";
import { paperKind, papersOf, uncompared, type PaperKind } from "./comparing";
import type { DocumentSources } from "./documents";

/** A cell of a file, or of the open workbook. */
export interface FileCell {
  readonly file: string;
  readonly cell: CellRef;
}

/** A point on which a paper and a form differ, with both cells. */
export interface Difference {
  readonly text: string;
  readonly form: FileCell | null;
  readonly paper: FileCell | null;
}

/** A form with the papers that are compared with it. */
export interface ComparedForm {
  readonly name: string;
  readonly differences: readonly Difference[];
  readonly agreeing: number;
  /** What could not be compared, a line each. */
  readonly missing: readonly string[];
}

export interface Comparison {
  /** The forms by name, in the order in which a choice counts them. */
  readonly forms: readonly string[];
  readonly compared: readonly ComparedForm[];
  /** Papers of which a person has to say, or has said, whose they are. */
  readonly asked: readonly { readonly paper: string; readonly form: number | null }[];
  readonly remarks: readonly string[];
  /** Kinds of pages that can be saved. */
  readonly kinds: readonly PaperKind[];
  readonly sources: DocumentSources;
  /** The open workbook's name: its cells are not in a file. */
  readonly open: string;
}

/** Reads statements and 建设方案 that were picked, and compares them with the forms of the open workbook and among the picked files. */
export async function compareFiles(
  { host, files }: Pick<Services, "host" | "files">,
  picked: readonly PickedFile[],
  choices: Choices,
  control: SourceControl,
): Promise<Comparison> {
  const workbook = await host.readWorkbook({ signal: control.signal });
  const open = editionFor(workbook);
  const at = readAt(new Date());
  const reader = await files();
  const read = async (file: string, bytes: Uint8Array): Promise<ReadFrom> => {
    const result = await reader.readInWorker(file, bytes);
    if (!result.ok) return madeOfNothing(reader.describeFileProblem(result.problem, file));
    return sourcesIn(result.workbook, { file, readAt: at }, open);
  };
  const unreadable = (_: string, problem: string): ReadFrom => madeOfNothing(problem);
  const all = await readEach(asGiven(picked), reader, control, { read, unreadable, unopened });
  const { problems, filed: dropped, others } = joined(all);
  const own = fileApplications(workbook, open, { file: workbook.name, readAt: at }, choices).filed;
  const filed = [...own, ...dropped];
  const edition = tableEdition(open, nothingMerged, filed);
  const ownPaper = paperKind(workbook, { edition }) === null ? [] : [workbook];
  return compared(
    {
      edition,
      filed,
      state: nothingMerged,
      materials: [],
      others: [...ownPaper, ...others],
      issue: blankIssue(at),
      chosen: {},
    },
    workbook.name,
    problems,
  );
}

/** The same where a person has said to which form a paper belongs. */
export function chosenFor(
  { sources, open, remarks }: Comparison,
  paper: string,
  form: number | null,
): Comparison {
  const { [paper]: _before, ...others } = sources.chosen ?? {};
  const chosen = form === null ? others : { ...others, [paper]: form };
  return compared({ ...sources, chosen }, open, problemsIn(remarks, sources));
}

/** The remarks that stay whatever is chosen: on files that could not be read. */
function problemsIn(remarks: readonly string[], sources: DocumentSources): readonly string[] {
  const own = new Set(remarksOf(sources));
  return remarks.filter((remark) => !own.has(remark));
}

function remarksOf(sources: DocumentSources): readonly string[] {
  return [...new Set([...uncompared("audit", sources), ...uncompared("plan-check", sources)])];
}

function compared(sources: DocumentSources, open: string, problems: readonly string[]): Comparison {
  const { filed, others, chosen = {} } = sources;
  const pairs = filed.map((form) => ({ form, papers: papersOf(form, sources) }));
  const found = (paper: WorkbookSnapshot): number => pairs.findIndex(({ papers }) => papers.includes(paper));
  const papers = others.filter((paper) => paperKind(paper, sources) !== null);
  const kinds = new Set(
    papers.filter((paper) => found(paper) >= 0).map((paper) => paperKind(paper, sources)!),
  );
  return {
    forms: filed.map(projectText),
    compared: pairs
      .filter(({ papers }) => papers.length > 0)
      .map((pair) => comparedForm(pair.form, pair.papers, sources)),
    asked: papers
      .filter((paper) => filed.length > 0 && (found(paper) < 0 || paper.name in chosen))
      .map((paper) => ({ paper: paper.name, form: chosen[paper.name] ?? null })),
    remarks: [...problems, ...remarksOf(sources)],
    kinds: [...kinds],
    sources,
    open,
  };
}

/** A cell in a paper's sheet “利润表.xlsx › Sheet1”, by file and sheet. */
function inPaper(cell: CellRef): FileCell {
  const at = cell.sheet.indexOf(" › ");
  return { file: cell.sheet.slice(0, at), cell: { ...cell, sheet: cell.sheet.slice(at + " › ".length) } };
}

function comparedForm(
  form: FiledApplication,
  papers: readonly WorkbookSnapshot[],
  { edition }: DocumentSources,
): ComparedForm {
  const differences: Difference[] = [];
  const missing: string[] = [];
  let agreeing = 0;
  const inForm = (cell: CellRef): FileCell => ({ file: form.file, cell });
  const lines = papers.flatMap(readStatements);
  for (const each of lines.length > 0 ? compareStatements(form.application, lines, edition) : []) {
    const { label, form: said, statement, result } = comparedTexts(each, edition);
    if (each.differs)
      differences.push({
        text: `${label}：申报书 ${said}，报表 ${statement.replaceAll("\n", "；")}，${result}`,
        form: inForm(each.form!.cell),
        paper: inPaper(each.statement!.cell),
      });
    else if (each.form && each.statement) agreeing += 1;
    else missing.push(`${label}：${each.form ? statement.replaceAll("\n", "；") : "申报书未填"}`);
  }
  const printed = printedFormOf(edition);
  for (const plan of papers.filter((paper) => readStatements(paper).length === 0)) {
    const { chapters, facts } = comparePlan(plan, form.application, edition, printed);
    chapters.forEach((chapter, index) => {
      const title = `“${plan.name}”的“${printed.outline.chapters[index]!.title}”`;
      if (chapter.state === "present") agreeing += 1;
      else
        differences.push({
          text: `${title}：${chapterText(chapter)}`,
          form: null,
          paper: chapter.state === "similar" ? inPaper(chapter.line.cell) : null,
        });
    });
    for (const { field, form: said, formCell, plan: other, planCell, differs } of facts) {
      const label = labelOf(edition, field);
      if (differs)
        differences.push({
          text: `${label}：申报书 ${said}，建设方案 ${other}，不一致`,
          form: inForm(formCell),
          paper: planCell && inPaper(planCell),
        });
      else if (other === null) missing.push(`${label}：建设方案没有写明`);
      else agreeing += 1;
    }
  }
  return {
    name: projectText(form),
    differences: differences.map((each) => ({ ...each, text: maskNumbers(each.text) })),
    agreeing,
    missing: missing.map((line) => maskNumbers(line)),
  };
}
