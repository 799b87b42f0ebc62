import { useEffect, useState } from "react";
import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useHostWords } from "../services";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, margin: 0, overflowWrap: "anywhere" },
});

/** After so many milliseconds without any progress the user is told what it may wait for. */
const longWait = 3_000;

export interface ProgressProps {
  /** What is being done: “正在读取工作表……”. */
  readonly text: string;
  /** 0 to 1; null where it is not known. */
  readonly share: number | null;
  /** Absent where the work can no longer be stopped. */
  readonly onCancel?: () => void;
}

export function Progress({ text, share, onCancel }: ProgressProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const words = useHostWords();
  const [waiting, setWaiting] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setWaiting(true), longWait);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <p className={styles.text}>{text}</p>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            取消
          </Button>
        )}
      </div>
      <ProgressBar value={share ?? undefined} aria-label={text} />
      <p className={texts.small} role="status">
        {waiting && share === null && words.waiting}
      </p>
    </div>
  );
}
