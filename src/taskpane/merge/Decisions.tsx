import type { Decision } from "../decisions/decision";
import { StandingDecisions } from "../decisions/StandingDecisions";
import { useEdition } from "../parts/edition";
import type { MergeChoices } from "../../merge/compare/applyMerge";
import type { Answers, IdentityQuestion, Sameness } from "../../merge/compare/questions";
import { questionText } from "../../report/questionText";
import type { CellConflict, ListingChoice } from "../../merge/compare/preview";
import { columnTitle } from "../../report/columnTitles";
import { useTextStyles } from "../parts/useTextStyles";
import { listingText, projectText, valueText } from "../../report/mergeTexts";

export interface DecisionsProps {
  readonly choices: Pick<MergeChoices, "conflicts" | "listed">;
  onDecide(choices: Pick<MergeChoices, "conflicts" | "listed">): void;
  onAnswer(answers: Answers): void;
  /** What the table is called, and what its rows come from. */
  readonly table?: string;
  readonly source?: string;
  readonly conflicts: readonly CellConflict[];
  readonly missing: readonly ListingChoice[];
  readonly questions: readonly IdentityQuestion[];
}

/** What only the bureau can decide; each choice stands at the one that loses nothing. */
export function Decisions(props: DecisionsProps) {
  const { choices, onDecide, onAnswer, table = "汇总表", source = "申报书" } = props;
  const text = useTextStyles();
  const edition = useEdition();
  const questions = props.questions.map((question): Decision => {
    const { text: title, same, two } = questionText(question);
    return {
      key: `question ${question.id}`,
      title,
      notes: [],
      choices: [
        { value: "same", label: same },
        { value: "two", label: two },
      ],
      chosen: question.answer,
      take: (value) => onAnswer({ [question.id]: value as Sameness }),
    };
  });
  const conflicts = props.conflicts.map(
    ({ id, project, column, base, bureau, source: theirs }): Decision => ({
      key: `conflict ${id}`,
      title: `${projectText(project)}：${columnTitle(column, edition)}`,
      notes: [`${table}和${source}都改过${base === null ? "" : `，原来是“${valueText(base)}”`}。`],
      choices: [
        { value: "bureau", label: `保留${table}的“${valueText(bureau)}”` },
        { value: "source", label: `改为${source}的“${valueText(theirs)}”` },
      ],
      chosen: choices.conflicts?.[id] ?? "bureau",
      take: (value) => onDecide({ conflicts: { ...choices.conflicts, [id]: value as "bureau" | "source" } }),
    }),
  );
  const missing = props.missing.map(({ id, kind, listed, after }): Decision => ({
    key: `listed ${id}`,
    title: projectText(after),
    notes: [listingText[kind]],
    choices: [
      { value: "listed", label: `列入${table}` },
      { value: "out", label: "不列入（台账里仍有记录）" },
    ],
    chosen: (choices.listed?.[id] ?? listed) ? "listed" : "out",
    take: (value) => onDecide({ listed: { ...choices.listed, [id]: value === "listed" } }),
  }));
  const items = [...questions, ...conflicts, ...missing];
  if (items.length === 0) return null;
  return (
    <section className={text.stack} aria-label="需要您决定">
      <h3 className={text.subtitle}>需要您决定（{items.length}）</h3>
      <StandingDecisions label="要决定的事项" items={items} />
    </section>
  );
}
