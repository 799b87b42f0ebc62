import { useEffect, useRef, useState } from "react";
import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { checkExplanation } from "../../work/opinions/explanation";
import { useEdition } from "../parts/edition";
import { wordFinding } from "../../report/wording";
import { modelExplanations } from "../../report/wording/modelExplanations"; // not of the first load
import { useUnderWay } from "../parts/useUnderWay";
import { useTextStyles } from "../parts/useTextStyles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  model: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

export interface ExplainFormProps {
  readonly rule: string;
  /** What was explained so far. */
  readonly start: string;
  /** An explanation of another value, offered to be gone over. */
  readonly former: string;
  readonly saving: boolean;
  onSave(text: string): void;
  onCancel(): void;
}

/** Room for an explanation, with sentences to start from; what is wrong with it is said while it is typed. */
export function ExplainForm({ rule, start, former, saving, onSave, onCancel }: ExplainFormProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const edition = useEdition();
  const [given, setGiven] = useState(start);
  const box = useRef<HTMLTextAreaElement>(null);
  useUnderWay(given !== "" && given !== start ? "正在写的企业说明还没有保存" : null);
  const fault = checkExplanation(given, edition);
  const words = fault && wordFinding(fault, edition);
  const least = edition.thresholds.explanationMin!.value;
  const models = [...(former ? [former] : []), ...modelExplanations(rule)];

  useEffect(() => box.current?.focus(), []);

  return (
    <div className={styles.form}>
      <Field
        label="企业说明"
        hint={given === "" ? `写明原因，至少 ${least} 个字，例如何时、何事、多少万元。` : undefined}
        validationState={given !== "" && words ? "error" : "none"}
        validationMessage={given !== "" && words ? `${words.message}${words.advice}` : undefined}
      >
        <Textarea
          ref={box}
          value={given}
          resize="vertical"
          rows={3}
          onChange={(_event, data) => setGiven(data.value)}
        />
      </Field>
      {models.length > 0 && (
        <div role="group" aria-label="参考写法">
          <p className={text.small}>参考写法（点一下填入，把 __ 改成实际内容）：</p>
          {models.map((model) => (
            <Button
              key={model}
              className={styles.model}
              appearance="subtle"
              size="small"
              onClick={() => {
                setGiven(model);
                box.current?.focus();
              }}
            >
              {model}
            </Button>
          ))}
        </div>
      )}
      <div className={text.row}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={saving || fault !== null}
          onClick={() => onSave(given.trim())}
        >
          {saving ? "正在保存……" : "保存说明"}
        </Button>
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
      </div>
    </div>
  );
}
