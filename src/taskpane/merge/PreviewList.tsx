import { makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  item: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface PreviewItem {
  readonly key: string;
  readonly text: string;
  readonly note?: string;
}

export interface PreviewListProps {
  readonly title: string;
  readonly items: readonly PreviewItem[];
  /** Whether the list is in sight at first. */
  readonly open?: boolean;
}

/** A list with its count that can be folded; nothing where it is empty. */
export function PreviewList({ title, items, open = false }: PreviewListProps) {
  const text = useTextStyles();
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <details open={open}>
      <summary className={styles.summary}>
        {title}（{items.length}）
      </summary>
      <ul className={text.list} aria-label={title}>
        {items.map((item) => (
          <li key={item.key} className={styles.item}>
            <p className={text.text}>{item.text}</p>
            {item.note && <p className={text.small}>{item.note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
