import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { currentEdition } from "../../form";
import type { CellConflict, ListingChoice } from "../../merge/compare/preview";
import { columnField } from "../../merge/own/summaryTable";
import { useTextStyles } from "../parts/useTextStyles";
import { listingText, projectText, valueText } from "./words";
import type { Merge } from "./useMerge";

const useStyles = makeStyles({
  item: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface DecisionsProps {
  readonly merge: Merge;
  readonly conflicts: readonly CellConflict[];
  readonly missing: readonly ListingChoice[];
}

/** What only the bureau can decide; each choice stands at the one that loses nothing. */
export function Decisions({ merge, conflicts, missing }: DecisionsProps) {
  const text = useTextStyles();
  const styles = useStyles();
  if (conflicts.length + missing.length === 0) return null;
  const { choices } = merge.model;
  return (
    <section className={text.stack} aria-label="需要您决定">
      <h3 className={text.subtitle}>需要您决定（{conflicts.length + missing.length}）</h3>
      {conflicts.map(({ id, project, column, base, bureau, source }) => {
        const label = `${projectText(project)}：${columnField(currentEdition, column).label}`;
        return (
          <div key={id} className={styles.item}>
            <p className={text.text}>{label}</p>
            <p className={text.small}>
              汇总表和申报书都改过{base === null ? "" : `，原来是“${valueText(base)}”`}。
            </p>
            <RadioGroup
              aria-label={label}
              value={choices.conflicts?.[id] ?? "bureau"}
              onChange={(_event, { value }) =>
                merge.decide({ conflicts: { ...choices.conflicts, [id]: value as "bureau" | "source" } })
              }
            >
              <Radio value="bureau" label={`保留汇总表的“${valueText(bureau)}”`} />
              <Radio value="source" label={`改为申报书的“${valueText(source)}”`} />
            </RadioGroup>
          </div>
        );
      })}
      {missing.map(({ id, kind, listed, after }) => {
        const label = projectText(after);
        return (
          <div key={id} className={styles.item}>
            <p className={text.text}>{label}</p>
            <p className={text.small}>{listingText[kind]}</p>
            <RadioGroup
              aria-label={label}
              value={(choices.listed?.[id] ?? listed) ? "listed" : "out"}
              onChange={(_event, { value }) =>
                merge.decide({ listed: { ...choices.listed, [id]: value === "listed" } })
              }
            >
              <Radio value="listed" label="列入汇总表" />
              <Radio value="out" label="不列入（项目台账里仍有记录）" />
            </RadioGroup>
          </div>
        );
      })}
    </section>
  );
}
