import { Radio, RadioGroup } from "@fluentui/react-components";
import type { Decision } from "./decision";
import { DecisionRow } from "./DecisionRow";
import { DecisionRows } from "./DecisionRows";

export interface StandingDecisionsProps {
  readonly label: string;
  readonly items: readonly Decision[];
}

/** Decisions that always have an answer: each is changed where it stands. */
export function StandingDecisions({ label, items }: StandingDecisionsProps) {
  return (
    <div role="list" aria-label={label}>
      <DecisionRows items={items} at={0}>
        {(item) => (
          <div key={item.key} role="listitem">
            <DecisionRow item={item}>
              <RadioGroup
                aria-label={item.title}
                value={item.chosen}
                onChange={(_event, { value }) => item.take(value, "")}
              >
                {item.choices.map(({ value, label: words }) => (
                  <Radio key={value} value={value} label={words} />
                ))}
              </RadioGroup>
            </DecisionRow>
          </div>
        )}
      </DecisionRows>
    </div>
  );
}
