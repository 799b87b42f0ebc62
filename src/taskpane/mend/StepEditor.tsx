import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { Button, Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { cellText } from "../../report/cellText";
import { choiceEntry } from "../../work/mend/choiceEntry";
import { useUnderWay } from "../parts/useUnderWay";
import { entryText, isHidden, type Place } from "../../work/mend/place";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  entry: { width: "100%", minWidth: 0 },
});

/** Longer texts, and those of several lines, get room. */
const oneLine = 40;
/** A cell holds no more. */
const mostCharacters = 32_767;

export interface StepEditorProps {
  readonly place: Place;
  readonly busy: boolean;
  /** Writing is what comes next. */
  readonly primary: boolean;
  /** `began`: what the editor began with. */
  onWrite(typed: string, began: string): void;
}

/** The value of one cell, to be typed or chosen; Enter writes it. */
export function StepEditor({ place, busy, primary, onWrite }: StepEditorProps) {
  const styles = useStyles();
  const began = entryText(place);
  const [typed, setTyped] = useState(began);
  useUnderWay(typed === began ? null : `${cellText(place.cell)} 要改成的内容还没有写入`);
  const entry = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  const choices = choiceEntry(place);
  const isLong = began.length > oneLine || began.includes("\n") || place.field?.type === "longText";

  useEffect(() => {
    const box = entry.current;
    box?.focus({ preventScroll: true });
    if (box && "select" in box) box.select();
  }, []);

  const write = (): void => {
    if (!busy) onWrite(typed, began);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends the typing of a Chinese word is no answer; Shift+Enter begins a line
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    write();
  };
  const shared = { className: styles.entry, onKeyDown, maxLength: mostCharacters } as const;
  return (
    <div className={styles.line}>
      <Field
        className={styles.field}
        size="small"
        label={`${cellText(place.cell)} 改为`}
        hint={isHidden(place.now) ? "原来的号码不显示，请整个重新填写。" : undefined}
      >
        {choices ? (
          <Select
            ref={entry}
            className={styles.entry}
            onKeyDown={onKeyDown}
            value={typed}
            onChange={(_event, data) => setTyped(data.value)}
          >
            {!choices.options.some(({ text }) => text === began) && <option value={began}>请选择</option>}
            {choices.options.map(({ id, label, text }) => (
              <option key={id} value={text}>
                {label}
              </option>
            ))}
          </Select>
        ) : isLong ? (
          <Textarea
            {...shared}
            ref={entry}
            rows={3}
            value={typed}
            onChange={(_event, data) => setTyped(data.value)}
          />
        ) : (
          <Input
            {...shared}
            size="medium" // a small one is 22 pixels high within its frame: too low to be hit
            ref={entry}
            value={typed}
            onChange={(_event, data) => setTyped(data.value)}
          />
        )}
      </Field>
      <Button appearance={primary ? "primary" : "secondary"} disabledFocusable={busy} onClick={write}>
        写入
      </Button>
    </div>
  );
}
