import type { MergePreview } from "../merge/compare/preview";
import type { Answers, IdentityQuestion, Sameness } from "../merge/compare/questions";
import { foldText } from "../text/foldText";

/** Answers as the options give them: each names a project that a question is about. */
interface GivenAnswers {
  readonly same?: readonly string[];
  readonly two?: readonly string[];
}

/** How a question may be named: by one of its two projects, 项目 or 项目（企业）, or by a file. */
function namesOf(question: IdentityQuestion): ReadonlySet<string> {
  const entries = question.kind === "form" ? [question.project, question.form] : [question.project];
  const named = entries.map(({ values, file }) => ({
    project: String(values["project.name"] ?? ""),
    applicant: String(values["applicant.name"] ?? ""),
    file,
  }));
  if (question.kind === "row") {
    const { projectName: project, applicant } = question.row.cells;
    named.push({ project, applicant, file: "" });
  }
  const names = named.flatMap(({ project, applicant, file }) => [
    project,
    `${project}（${applicant}）`,
    file,
  ]);
  return new Set(names.filter((name) => name !== "").map(foldText));
}

/** An answer that the options give and that is not yet one to a question. */
interface Pending {
  readonly name: string;
  readonly answer: Sameness;
}

/** A merge as it would be with some answers, and the questions that it asks. */
interface Asking {
  readonly preview: Pick<MergePreview, "questions">;
}

type Resolved<Merge extends Asking> =
  | {
      readonly ok: true;
      readonly answers: Answers;
      readonly open: readonly IdentityQuestion[];
      /** The merge with these answers. */
      readonly prepared: Merge;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * The questions that the options answer, by their ids, and those that stay open. `prepare` gives the merge with the answers
 * known so far: an answer may bring another question. What answers no question, or several, is a mistake of the call.
 */
export function resolveAnswers<Merge extends Asking>(
  { same = [], two = [] }: GivenAnswers,
  prepare: (answers: Answers) => Merge,
): Resolved<Merge> {
  const all: readonly Pending[] = [
    ...same.map((name) => ({ name, answer: "same" as const })),
    ...two.map((name) => ({ name, answer: "two" as const })),
  ];
  let pending = all;
  let answers: Answers = {};
  for (;;) {
    const prepared = prepare(answers);
    const open = prepared.preview.questions.filter(({ id }) => answers[id] === undefined);
    const next = pending.find(({ name }) => meant(name, open).length > 0);
    if (!next) {
      if (pending.length === 0) return { ok: true, answers, open, prepared };
      return { ok: false, reason: noQuestion(pending[0]!.name) };
    }
    const questions = meant(next.name, open);
    if (questions.length > 1) return { ok: false, reason: severalQuestions(next.name, questions) };
    answers = { ...answers, [questions[0]!.id]: next.answer };
    pending = pending.filter((each) => each !== next);
  }
}

function meant(name: string, questions: readonly IdentityQuestion[]): readonly IdentityQuestion[] {
  return questions.filter((question) => namesOf(question).has(foldText(name)));
}

function noQuestion(name: string): string {
  return `没有关于“${name}”的问题要答复，没有汇总。请照“请核对”中的写法写项目名称；以前汇总时已按默认处理的，不再提问。`;
}

function severalQuestions(name: string, questions: readonly IdentityQuestion[]): string {
  const others = questions.flatMap((question) => {
    const { values, file } = question.kind === "form" ? question.form : question.project;
    return `${String(values["project.name"] ?? "")}（${String(values["applicant.name"] ?? "")}）或 ${file}`;
  });
  return `关于“${name}”的问题有 ${questions.length} 个，不知道答复的是哪一个，没有汇总。请写明：${others.join("；")}。`;
}
