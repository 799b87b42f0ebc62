import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { cellText } from "../../report/cellText";
import { CellCard } from "../parts/CellCard";
import { Notice } from "../parts/Notice";
import { useSelectCell } from "../parts/useSelectCell";
import { useTextStyles } from "../parts/useTextStyles";
import type { CellSource } from "../../work/provenance/cellSource";

const useStyles = makeStyles({
  link: { alignSelf: "flex-start", color: tokens.colorBrandForegroundLink },
});

/** Where the selected cell of 汇总表 comes from; nothing for other cells. */
export function CellSourceCard({ source }: { source: CellSource | null }) {
  const text = useTextStyles();
  const styles = useStyles();
  const { problem, select } = useSelectCell();
  return (
    <CellCard
      label="这个值从哪里来"
      heading={source && `${cellText(source.cell)} 从哪里来`}
      spoken={source?.kind === "form" ? `这个值来自 ${source.place}` : ""}
    >
      {source?.kind === "typed" && (
        <p className={text.text}>这一行在“项目台账”里没有记录，是在汇总表里手工填写的。</p>
      )}
      {source?.kind === "form" && (
        <>
          <p className={text.text}>这个值来自 {source.place}。</p>
          {source.replaced !== null && (
            <p className={text.text}>汇总表里手工改过：申报书填的是“{source.replaced || "（空）"}”。</p>
          )}
          <p className={text.small}>
            读取时间 {source.readAt}，指纹 {source.fingerprint}
          </p>
          {source.here && (
            <Link as="button" className={styles.link} onClick={() => select(source.here!)}>
              查看原单元格
            </Link>
          )}
          {problem && <Notice intent="error">{problem}</Notice>}
        </>
      )}
    </CellCard>
  );
}
