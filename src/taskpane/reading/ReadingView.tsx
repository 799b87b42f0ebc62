import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { Button, Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEditionOf } from "../parts/edition";
import type { Application } from "../../read/application";
import type { CellRef } from "../../sheet/snapshot";
import { cellText } from "../../report/cellText";
import { useTextStyles } from "../parts/useTextStyles";
import { readingSections } from "../../report/reading/readingRows";
import type { ReadingRow } from "../../report/reading/readingRows";

const useStyles = makeStyles({
  fields: { margin: 0 },
  field: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  detail: { margin: 0 },
  link: { fontSize: tokens.fontSizeBase200 },
});

export interface ReadingViewProps {
  readonly name: string;
  readonly application: Application;
  onSelect(cell: CellRef): void;
  /** Where the button leads back to: “返回检查结果”. */
  readonly back: string;
  onBack(): void;
  /** Stands before the fields. */
  readonly children?: ReactNode;
}

/** How each field of one project was read: value, cell, the text where it was changed, altered labels, what is missing. */
export default function ReadingView(props: ReadingViewProps) {
  const { name, application, onSelect, back, onBack, children } = props;
  const text = useTextStyles();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const edition = useEditionOf(application);
  const [notableOnly, setNotableOnly] = useState(false);
  const sections = readingSections(application, edition)
    .map((section) => ({ ...section, rows: section.rows.filter((row) => row.notable || !notableOnly) }))
    .filter((section) => section.rows.length > 0);

  useEffect(() => title.current?.focus(), []);

  return (
    <div className={text.stack}>
      <div>
        <Button size="small" onClick={onBack}>
          {back}
        </Button>
      </div>
      <h2 className={text.title} ref={title} tabIndex={0}>
        识别结果：{name}
      </h2>
      <p className={text.small}>
        每个栏目读到的值、所在单元格和依据（值在栏目名的哪个方向、第几格）。点单元格就在表中标出它。
      </p>
      {children}
      <Checkbox
        label="只看改写过、没看懂或没找到的栏目"
        checked={notableOnly}
        onChange={(_event, data) => setNotableOnly(data.checked === true)}
      />
      {sections.length === 0 && <p className={text.text}>没有这样的栏目，所有栏目都按原样读出。</p>}
      {sections.map((section) => (
        <section key={section.title} aria-label={section.title}>
          <h3 className={text.subtitle}>{section.title}</h3>
          <dl className={styles.fields}>
            {section.rows.map((row) => (
              <Field key={row.field} row={row} onSelect={onSelect} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Field({ row, onSelect }: { row: ReadingRow; onSelect(cell: CellRef): void }) {
  const text = useTextStyles();
  const styles = useStyles();
  const { cell } = row;
  return (
    <div className={styles.field}>
      <dt className={text.small}>{row.label}</dt>
      <dd className={styles.value}>{row.value}</dd>
      {cell && (
        <dd className={mergeClasses(text.small, styles.detail)}>
          <Link as="button" className={styles.link} onClick={() => onSelect(cell)}>
            {cellText(cell)}
          </Link>
          {row.why && `：${row.why}`}
        </dd>
      )}
      {row.remarks.map((remark) => (
        <dd key={remark} className={mergeClasses(text.small, styles.detail)}>
          {remark}
        </dd>
      ))}
    </div>
  );
}
