import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OverviewId, OverviewPart } from "../../work/merge/overview";
import { useAnnounce } from "../parts/Announcer";
import { copyText } from "../parts/copyText";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import { useRail } from "../shell/railContext";

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { minWidth: 0 },
});

export interface OverviewProps {
  readonly parts: readonly OverviewPart[];
  /** Stands before the counts. */
  readonly text?: string;
  /** Explanations in the workbook that wait for an answer: the way to them stands beside the counts. */
  readonly toReview?: number;
}

/** What needs a person, on top and in numbers; a click on a number shows its list, a click there copies what to write. */
export function Overview({ parts, text: said, toReview = 0 }: OverviewProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const announce = useAnnounce();
  const { goTo } = useRail();
  const [open, setOpen] = useState<OverviewId | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const shown = parts.find(({ id }) => id === open);

  const copy = async (message: string, what: string): Promise<void> => {
    const done = await copyText(message);
    setFailed(done ? null : message);
    if (done) announce(`已复制${what}，可以粘贴到 QQ 或微信。`);
  };

  return (
    <section className={text.stack} aria-label="办理情况">
      {said && <p className={text.text}>{said}</p>}
      <div className={text.row}>
        {parts.map(({ id, title, items }) => (
          <Button
            key={id}
            size="small"
            className={styles.count}
            appearance={id === open ? "outline" : "subtle"}
            aria-expanded={id === open}
            disabledFocusable={items.length === 0}
            onClick={() => setOpen(id === open ? null : id)}
          >
            {title} {items.length}
          </Button>
        ))}
        {toReview > 0 && (
          <Button size="small" appearance="outline" onClick={() => goTo("review")}>
            审核企业说明（{toReview}）
          </Button>
        )}
      </div>
      {shown && (
        <>
          {shown.message && (
            <div className={text.row}>
              <Button size="small" onClick={() => void copy(shown.message, "全部通知")}>
                复制给企业的话（全部）
              </Button>
            </div>
          )}
          <ul className={text.list} aria-label={shown.title}>
            {shown.items.map((item, index) => (
              <li key={`${index} ${item.text}`} className={styles.item}>
                <span>
                  <span className={text.text}>{item.text}</span>
                  {item.note && <span className={text.small}> {item.note}</span>}
                </span>
                {item.message && (
                  <Button
                    size="small"
                    aria-label={`复制给企业的话：${item.text}`}
                    onClick={() => void copy(item.message, "通知")}
                  >
                    复制
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {failed && <Notice intent="warning">这里不能直接复制，请选中下面的文字自己复制：{failed}</Notice>}
    </section>
  );
}
