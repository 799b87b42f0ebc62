import { useEffect, useId, useRef } from "react";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEdition } from "../parts/edition";
import type { Doubt } from "../../read/application";
import { cellText } from "../../report/cellText";
import { shownExplanations } from "../../report/reading/shownExplanations";
import { doubtText } from "../../report/wording";
import { useTextStyles } from "../parts/useTextStyles";
import { useSource, type Sight } from "../source/useSource";
import { noneRight } from "./layoutChoices";

const useStyles = makeStyles({
  frame: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  beside: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(124px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  explanation: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  fields: { margin: 0, flexGrow: 1 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  cell: { margin: 0, paddingBottom: tokens.spacingVerticalXS },
  link: { fontSize: "inherit", textAlign: "left" },
});

export interface ExplanationChoiceProps {
  /** What it is about: a workbook's name, or the files of one layout. */
  readonly about: string;
  readonly doubt: Doubt;
  /** The id of the chosen explanation, or `noneRight`; null where nothing was chosen yet. */
  readonly chosen: string | null;
  readonly disabled?: boolean;
  readonly sight: Sight;
  /** Null takes a choice back. */
  onChoose(id: string | null): void;
}

/** A page that can be explained in several ways: the explanations side by side, and the choice that was made. */
export default function ExplanationChoice({
  about,
  doubt,
  chosen,
  disabled,
  sight,
  onChoose,
}: ExplanationChoiceProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const edition = useEdition();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(chosen);
  const explanations = shownExplanations(doubt, edition);
  const picked = explanations.find((each) => each.id === chosen);
  // in the picture each explanation's cells are marked, so that they are compared with the labels beside them
  const marks = explanations.flatMap(({ rows }, index) =>
    rows.flatMap(({ cell }) => (cell ? [{ ...cell, way: index + 1 }] : [])),
  );
  const source = useSource(sight, marks);

  // The button that was pressed is gone.
  useEffect(() => {
    if (before.current !== chosen) heading.current?.focus();
    before.current = chosen;
  }, [chosen]);

  return (
    <section className={`${text.stack} ${styles.frame}`} aria-labelledby={id}>
      <h3 className={text.subtitle} id={id} ref={heading} tabIndex={0}>
        {chosen === null ? "需要您认一下" : "您已认过"}：{about}
      </h3>
      {chosen === null ? (
        <>
          <p className={text.text}>
            {doubtText(doubt)}
            。程序没有把握，认定以前不会列入汇总表。请对照原表选一种读法（点单元格就标出它在原表的位置），版式相同的文件都照此读取。
          </p>
          {explanations.length > 0 && (
            <ul className={styles.beside}>
              {explanations.map((each, index) => (
                <li key={each.id} className={styles.explanation}>
                  <h4 className={text.subtitle}>读法{index + 1}</h4>
                  <p className={text.small}>
                    {each.place}
                    {each.projects > 1 && `；共 ${each.projects} 个项目，下面是第一个`}
                  </p>
                  <dl className={styles.fields}>
                    {each.rows.map(({ label, value, cell }) => (
                      <div key={label}>
                        <dt className={text.small}>{label}</dt>
                        <dd className={styles.value}>{value}</dd>
                        <dd className={`${text.small} ${styles.cell}`}>
                          {cell && (
                            <Link as="button" className={styles.link} onClick={() => source.show(cell)}>
                              {cellText(cell)}
                            </Link>
                          )}
                        </dd>
                      </div>
                    ))}
                  </dl>
                  <Button
                    size="small"
                    disabledFocusable={disabled}
                    aria-label={`用读法${index + 1}：${each.place}`}
                    onClick={() => onChoose(each.id)}
                  >
                    用读法{index + 1}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <div className={text.row}>
            <Button size="small" disabledFocusable={disabled} onClick={() => onChoose(noneRight)}>
              都不对，不列入
            </Button>
          </div>
          {source.picture}
        </>
      ) : (
        <div className={text.row}>
          <span className={text.text}>
            {picked ? `按“${picked.place}”读取。` : "几种读法都不对，不列入汇总表。"}
          </span>
          <Button size="small" disabledFocusable={disabled} onClick={() => onChoose(null)}>
            重新认
          </Button>
        </div>
      )}
    </section>
  );
}
