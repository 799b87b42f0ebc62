import { useEffect, useRef, useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import type { ReasonAsked } from "./decision";

export interface ReasonFormProps {
  readonly asked: ReasonAsked;
  /** What the button is called: 不认可. */
  readonly save: string;
  onSave(reason: string): void;
  onCancel(): void;
}

/** Room for a reason, with reasons to start from; Enter takes it, Esc leaves all as it was. */
export function ReasonForm({ asked, save, onSave, onCancel }: ReasonFormProps) {
  const text = useTextStyles();
  const [given, setGiven] = useState(asked.start);
  const [fault, setFault] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);

  const take = (): void => {
    const wrong = asked.fault(given);
    setFault(wrong);
    if (wrong === null) onSave(given.trim());
  };
  return (
    <div className={text.stack}>
      <Field label={asked.label} validationMessage={fault ?? undefined}>
        <Input
          ref={box}
          value={given}
          onChange={(_event, { value }) => setGiven(value)}
          onKeyDown={(event) => {
            const { key, nativeEvent } = event;
            if (nativeEvent.isComposing) return; // that Enter ends a word
            if (key === "Enter") take();
            if (key !== "Escape") return;
            event.stopPropagation(); // office.js would take the focus to the pane's beginning
            onCancel();
          }}
        />
      </Field>
      {asked.offers.length > 0 && (
        <div role="group" aria-label="常用理由" className={text.row}>
          {asked.offers.map((offer) => (
            <Button
              key={offer}
              size="small"
              appearance="subtle"
              onClick={() => {
                setGiven(offer);
                setFault(null);
                box.current?.focus();
              }}
            >
              {offer}
            </Button>
          ))}
        </div>
      )}
      <div className={text.row}>
        <Button size="small" appearance="primary" onClick={take}>
          {save}
        </Button>
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
      </div>
    </div>
  );
}
