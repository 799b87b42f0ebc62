import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useEdition } from "../parts/edition";
import type { MergeChoices } from "../../merge/compare/applyMerge";
import type { Answers, IdentityQuestion, Sameness } from "../../merge/compare/questions";
import { questionText } from "../../report/questionText";
import type { CellConflict, ListingChoice } from "../../merge/compare/preview";
import { columnTitle } from "../../report/columnTitles";
import { useTextStyles } from "../parts/useTextStyles";
import { listingText, projectText, valueText } from "../../report/mergeTexts";

const useStyles = makeStyles({
  item: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

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
export function Decisions({
  choices,
  onDecide,
  onAnswer,
  conflicts,
  missing,
  questions,
  table = "汇总表",
  source = "申报书",
}: DecisionsProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const edition = useEdition();
  const count = questions.length + conflicts.length + missing.length;
  if (count === 0) return null;
  return (
    <section className={text.stack} aria-label="需要您决定">
      <h3 className={text.subtitle}>需要您决定（{count}）</h3>
      {questions.map((question) => (
        <Question key={question.id} question={question} onAnswer={onAnswer} className={styles.item} />
      ))}
      {conflicts.map(({ id, project, column, base, bureau, source: theirs }) => {
        const label = `${projectText(project)}：${columnTitle(column, edition)}`;
        return (
          <div key={id} className={styles.item}>
            <p className={text.text}>{label}</p>
            <p className={text.small}>
              {table}和{source}都改过{base === null ? "" : `，原来是“${valueText(base)}”`}。
            </p>
            <RadioGroup
              aria-label={label}
              value={choices.conflicts?.[id] ?? "bureau"}
              onChange={(_event, { value }) =>
                onDecide({ conflicts: { ...choices.conflicts, [id]: value as "bureau" | "source" } })
              }
            >
              <Radio value="bureau" label={`保留${table}的“${valueText(bureau)}”`} />
              <Radio value="source" label={`改为${source}的“${valueText(theirs)}”`} />
            </RadioGroup>
          </div>
        );
      })}
      {missing.map(({ id, kind, listed, after }) => {
        const label = projectText(after);
        return (
          <div key={id} className={styles.item}>
            <p className={text.text}>{label}</p>
            <p className={text.small}>{listingText[kind]}</p>
            <RadioGroup
              aria-label={label}
              value={(choices.listed?.[id] ?? listed) ? "listed" : "out"}
              onChange={(_event, { value }) =>
                onDecide({ listed: { ...choices.listed, [id]: value === "listed" } })
              }
            >
              <Radio value="listed" label={`列入${table}`} />
              <Radio value="out" label="不列入（台账里仍有记录）" />
            </RadioGroup>
          </div>
        );
      })}
    </section>
  );
}

interface QuestionProps {
  readonly question: IdentityQuestion;
  readonly className: string;
  onAnswer(answers: Answers): void;
}

/** 是同一项目改名，还是两个项目？ */
function Question({ question, className, onAnswer }: QuestionProps) {
  const text = useTextStyles();
  const { text: label, same, two } = questionText(question);
  return (
    <div className={className}>
      <p className={text.text}>{label}</p>
      <RadioGroup
        aria-label={label}
        value={question.answer}
        onChange={(_event, { value }) => onAnswer({ [question.id]: value as Sameness })}
      >
        <Radio value="same" label={same} />
        <Radio value="two" label={two} />
      </RadioGroup>
    </div>
  );
}
