import type { ReactNode, Ref } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import type { Choice, Decision } from "./decision";
import { ReasonForm } from "./ReasonForm";

const useStyles = makeStyles({
  bar: { flexDirection: "column", alignItems: "stretch", zIndex: 1 },
  key: { opacity: 0.7, marginLeft: "4px", fontSize: tokens.fontSizeBase200 },
});

export interface ChoiceBarProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly item: Decision;
  /** 第 3 条，共 60 条. */
  readonly place: string;
  /** The choice that waits for its reason. */
  readonly asking: Choice | null;
  onChoose(choice: Choice): void;
  onReason(choice: Choice, reason: string): void;
  onCancel(): void;
  readonly children?: ReactNode;
}

/** What there is to choose for the decision in hand: in sight and in the same place however far the list is scrolled. */
export function ChoiceBar({ ref, item, place, asking, children, ...acts }: ChoiceBarProps) {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <div ref={ref} role="group" aria-label={place} className={mergeClasses(text.actions, styles.bar)}>
      <p className={text.small}>
        {place}：{item.title}
      </p>
      {children}
      {asking?.reason ? (
        <ReasonForm
          key={`${item.key} ${asking.value}`}
          asked={asking.reason}
          save={asking.label}
          onSave={(reason) => acts.onReason(asking, reason)}
          onCancel={acts.onCancel}
        />
      ) : (
        <div className={text.row}>
          {item.choices.map((choice, index) => (
            <Button key={choice.value} size="small" onClick={() => acts.onChoose(choice)}>
              {choice.label}
              <span aria-hidden className={styles.key}>
                {index === 0 ? "Enter" : index + 1}
              </span>
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
