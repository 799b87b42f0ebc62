import { useEffect } from "react";
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useAnnounce } from "./Announcer";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  card: {
    // in sight however far the pane is scrolled: the user looks at the sheet while clicking in it
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
});

export interface CellCardProps {
  /** What the card is, to a screen reader. */
  readonly label: string;
  /** null: there is nothing to say, and no card. */
  readonly heading: string | null;
  /** Told aloud when it changes; empty: nothing. */
  readonly spoken: string;
  readonly children: ReactNode;
}

/** What there is to say of the cell that is selected in the sheet. */
export function CellCard({ label, heading, spoken, children }: CellCardProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const announce = useAnnounce();
  useEffect(() => {
    if (spoken) announce(spoken);
  }, [spoken, announce]);
  if (heading === null) return null;
  return (
    <section className={styles.card} aria-label={label}>
      <h3 className={text.subtitle}>{heading}</h3>
      {children}
    </section>
  );
}
