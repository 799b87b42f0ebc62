import type { ReactNode } from "react";
import { Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";

const useStyles = makeStyles({
  summary: { fontWeight: tokens.fontWeightSemibold },
  item: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: { color: tokens.colorBrandForegroundLink },
});

export interface PreviewItem {
  readonly key: string;
  readonly text: string;
  readonly note?: string;
  readonly detail?: ReactNode;
  /** Shows how the project was read; absent where this run did not read it. */
  readonly onRead?: () => void;
  /** 暂不列入, where that can be chosen. */
  readonly withheld?: { readonly checked: boolean; onChange(checked: boolean): void };
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
      <summary tabIndex={0} className={styles.summary}>
        {title}（{items.length}）
      </summary>
      <ul className={text.list} aria-label={title}>
        {items.map((item) => (
          <li key={item.key} className={styles.item}>
            <p className={text.text}>{item.text}</p>
            {item.note && <p className={text.small}>{item.note}</p>}
            {item.detail}
            {item.withheld && (
              <Checkbox
                label="暂不列入"
                aria-label={`暂不列入：${item.text}`}
                checked={item.withheld.checked}
                onChange={(_event, { checked }) => item.withheld?.onChange(checked === true)}
              />
            )}
            {item.onRead && (
              <Link
                as="button"
                id={readButtonId(title, item.key)}
                className={mergeClasses(text.small, styles.link)}
                aria-label={`查看识别结果和问题：${item.text}`}
                onClick={item.onRead}
              >
                查看识别结果和问题
              </Link>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Id of the link that opens a project's reading: the focus goes back to it. */
export function readButtonId(title: string, key: string): string {
  return `read/${title}/${key}`;
}
