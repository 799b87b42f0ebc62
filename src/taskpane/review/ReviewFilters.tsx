import { Button, Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { projectOf, reviewStands, standCounts } from "../../work/opinions/review";
import type { ReviewFilter, ReviewRow } from "../../work/opinions/review";
import { useTextStyles } from "../parts/useTextStyles";
import { standTitles } from "./reviewItems";

const useStyles = makeStyles({
  stand: { minWidth: 0 },
  field: { flexGrow: 1, flexBasis: "130px" },
});

export interface ReviewFiltersProps {
  readonly rows: readonly ReviewRow[];
  readonly filter: ReviewFilter;
  onFilter(filter: ReviewFilter): void;
}

/** Which rows the list shows: where they stand, of which project or rule, with which words. */
export function ReviewFilters({ rows, filter, onFilter }: ReviewFiltersProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const counts = standCounts(rows);
  const projects = [...new Set(rows.map(({ row }) => projectOf(row)))];
  const rules = [...new Map(rows.map(({ row }) => [row.rule, row.fields]))].sort();
  const change = (part: Partial<ReviewFilter>): void => onFilter({ ...filter, ...part });
  return (
    <div role="group" aria-label="筛选" className={text.stack}>
      <div className={text.row}>
        {reviewStands.map((stand) => (
          <Button
            key={stand}
            size="small"
            className={styles.stand}
            appearance={stand === filter.stand ? "outline" : "subtle"}
            aria-pressed={stand === filter.stand}
            onClick={() => change({ stand })}
          >
            {standTitles[stand]} {counts[stand]}
          </Button>
        ))}
      </div>
      <div className={text.row}>
        <Field label="项目" className={styles.field}>
          <Select value={filter.project} onChange={(_event, { value }) => change({ project: value })}>
            <option value="">全部项目</option>
            {projects.map((project) => (
              <option key={project}>{project}</option>
            ))}
          </Select>
        </Field>
        <Field label="规则" className={styles.field}>
          <Select value={filter.rule} onChange={(_event, { value }) => change({ rule: value })}>
            <option value="">全部规则</option>
            {rules.map(([rule, fields]) => (
              <option key={rule} value={rule}>
                {rule} {fields}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="查找" className={styles.field}>
          <Input
            type="search"
            value={filter.text}
            onChange={(_event, { value }) => change({ text: value })}
          />
        </Field>
      </div>
    </div>
  );
}
