import { memo, useDeferredValue } from "react";
import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { maskNumbers } from "../../text/person/maskNumbers";
import type { FindingGroup, WordedFinding } from "../../work/check/checkedWorkbook";
import { choicesIn, type Filter } from "../../work/mend/filter";
import { whatToDo } from "../check/words";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choice: { flex: "1 1 88px", minWidth: "88px" },
});

/** So much of a finding's sentence says which rule is meant. */
const excerpt = 24;

export interface FindingFilterProps {
  readonly found: readonly { readonly finding: WordedFinding; readonly group: FindingGroup }[];
  readonly filter: Filter;
  onChange(filter: Filter): void;
}

/**
 * Which findings are in sight: by what to do, by rule and by sheet. A choice of one is none. Its hundreds of choices are
 * not drawn again while only the selected cell moves, and after the list where findings changed.
 */
export const FindingFilter = memo(function FindingFilter(props: FindingFilterProps) {
  const found = useDeferredValue(props.found);
  return <Choices {...props} found={found} />;
});

const Choices = memo(function Choices({ found, filter, onChange }: FindingFilterProps) {
  const styles = useStyles();
  const { groups, rules, sheets } = choicesIn(found);
  const selects = [
    {
      part: "group",
      label: "按处理方式筛选",
      all: "全部处理方式",
      options: groups.map(({ value, count }) => ({ value, text: `${whatToDo[value]}（${count}）` })),
    },
    {
      part: "rule",
      label: "按规则筛选",
      all: "全部规则",
      options: rules.map(({ value, count, example }) => ({
        value,
        text: `${value}（${count}）${example.length > excerpt ? `${example.slice(0, excerpt)}……` : example}`,
      })),
    },
    {
      part: "sheet",
      label: "按工作表筛选",
      all: "全部工作表",
      options: sheets.map(({ value, count }) => ({ value, text: `${maskNumbers(value)}（${count}）` })),
    },
  ].filter(({ options }) => options.length > 1);
  if (selects.length === 0) return null;
  return (
    <div className={styles.line} role="group" aria-label="筛选">
      {selects.map(({ part, label, all, options }) => (
        <Select
          key={part}
          className={styles.choice}
          size="small"
          aria-label={label}
          value={filter[part as keyof Filter] ?? ""}
          onChange={(_event, data) => onChange({ ...filter, [part]: data.value || null })}
        >
          <option value="">{all}</option>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
});
