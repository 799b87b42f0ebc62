import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  reason: { lineHeight: tokens.lineHeightBase400 },
});

/** The whole pane where there is no Excel to work with. */
export function NotReady({ reason }: { reason: string }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>审核汇总</h1>
      <p className={styles.reason} role="alert">
        {reason}
      </p>
    </main>
  );
}
