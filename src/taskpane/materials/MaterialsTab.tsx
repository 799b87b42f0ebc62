import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { currentEdition } from "../../form";
import type { Clause } from "../../form/edition";
import { useTextStyles } from "../parts/useTextStyles";

const useStyles = makeStyles({
  items: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  item: { paddingBottom: tokens.spacingVerticalS },
});

/** Clauses of one part of the guide, by the beginning of their ids. */
function clausesOf(part: string): Clause[] {
  return Object.entries(currentEdition.clauses)
    .filter(([id]) => id.startsWith(`${part}.`))
    .map(([, clause]) => clause);
}

/** What has to be handed in with the form, and on what conditions, in the guide's own words. */
export default function MaterialsTab() {
  const text = useTextStyles();
  return (
    <div className={text.stack}>
      <p className={text.text}>
        下面是申报指南要求随申报书一起提交的材料和申报条件，供企业备料、工信部门收件时逐项核对。表格本身的问题请用“检查”。
      </p>
      <ClauseList title="申报材料" clauses={clausesOf("guide.3.1")} />
      <ClauseList title="纸质材料要求" clauses={[currentEdition.clauses["guide.3.2"]!]} />
      <ClauseList title="申报条件" clauses={clausesOf("guide.2")} />
    </div>
  );
}

function ClauseList({ title, clauses }: { title: string; clauses: readonly Clause[] }) {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <h2 className={text.title}>{title}</h2>
      <ol className={styles.items}>
        {clauses.map((clause) => (
          <li key={clause.title} className={mergeClasses(text.text, styles.item)}>
            {clause.text}
            <p className={text.small}>{clause.title}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
