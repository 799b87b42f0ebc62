import { Button } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import { useFirstFocus } from "./useFirstFocus";
import type { Question } from "./useMending";

export interface QuestionViewProps {
  readonly question: Question;
  readonly busy: boolean;
  onNo(): void;
}

/** What a mend would take away, to be agreed to: Enter again agrees. */
export function QuestionView({ question, busy, onNo }: QuestionViewProps) {
  const text = useTextStyles();
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <>
      <Notice intent="warning">{question.text}</Notice>
      <div className={text.row}>
        <Button appearance="primary" ref={first} disabledFocusable={busy} onClick={() => void question.go()}>
          仍然写入
        </Button>
        <Button onClick={onNo}>不写入</Button>
      </div>
    </>
  );
}
