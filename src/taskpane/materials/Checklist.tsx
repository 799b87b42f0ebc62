import { Input, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ChecklistAnswer } from "../../check/checklist";
import { useEdition } from "../parts/edition";
import { answerTexts, itemsOf } from "../../work/materials/records";
import type { MaterialsRecord } from "../../merge/own/materials";
import { wordChecklistItem } from "../../report/wording/checklist";
import { useTextStyles } from "../parts/useTextStyles";
import { unbroken } from "../parts/unbroken";

const useStyles = makeStyles({
  items: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  item: { paddingBottom: tokens.spacingVerticalS },
});

export interface ChecklistProps {
  readonly record: MaterialsRecord;
  /** Absent where the list is only to be read. */
  readonly onAnswer?: (id: string, answer: ChecklistAnswer | null) => void;
  readonly onNote?: (id: string, note: string) => void;
}

/** The items that a project's category and applicant ask for, each with its answer. */
export function Checklist({ record, onAnswer, onNote }: ChecklistProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const edition = useEdition();
  return (
    <ol className={styles.items} aria-label="核对清单">
      {itemsOf(record, edition).map((item) => {
        const words = wordChecklistItem(item, edition);
        return (
          <li key={item.id} className={mergeClasses(text.text, styles.item)}>
            {unbroken(words.text)}
            {onAnswer && (
              <Select
                size="small"
                aria-label={`核对结果：${words.text}`}
                value={record.answers[item.id] ?? ""}
                onChange={(_event, data) => onAnswer(item.id, (data.value || null) as ChecklistAnswer | null)}
              >
                <option value="">未核对</option>
                {Object.entries(answerTexts).map(([id, label]) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
            {onNote && (record.answers[item.id] === "no" || record.notes[item.id]) && (
              <Input
                aria-label={`不符合的说明：${words.text}`}
                placeholder="如 缺审计报告第3页"
                value={record.notes[item.id] ?? ""}
                onChange={(_event, { value }) => onNote(item.id, value)}
              />
            )}
            {words.basis && (
              <details>
                <summary tabIndex={0} className={text.small}>
                  依据
                </summary>
                <p className={text.small}>{unbroken(words.basis)}</p>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
