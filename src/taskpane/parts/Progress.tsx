import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, margin: 0 },
});

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
    </div>
  );
}
