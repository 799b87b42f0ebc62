import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useAnnounce } from "../parts/Announcer";
import { ChoiceBar } from "./ChoiceBar";
import { nextOpen } from "./decision";
import type { Choice, Decision } from "./decision";
import { DecisionRow } from "./DecisionRow";
import { DecisionRows } from "./DecisionRows";
import { keyOf, rowAfterKey } from "./listKeys";

const useStyles = makeStyles({
  list: {
    cursor: "default",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

export interface DecisionListProps {
  /** What the list is, to a screen reader. */
  readonly label: string;
  readonly items: readonly Decision[];
  /** Key of the decision in hand; the first one where it is not in the list. */
  readonly current: string | null;
  onCurrent(key: string): void;
  /** The space key: shows what the decision in hand is about. */
  onShow?(): void;
  /** Ctrl+Z takes back what was decided last. */
  onUndo?(): void;
  /** Stands with the buttons: where the figures of the decision in hand are. */
  readonly beside?: ReactNode;
}

/**
 * Decisions to be gone through one after the other: arrow keys move, Enter takes the first choice, 2 the second, and the
 * list goes on to the next that is open. The rows never move; what is chosen stands below them, always in one place.
 */
export function DecisionList(props: DecisionListProps) {
  const { label, items, current, onCurrent, onShow, onUndo, beside } = props;
  const styles = useStyles();
  const announce = useAnnounce();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState<{ key: string; choice: Choice } | null>(null);
  const at = Math.max(
    0,
    items.findIndex(({ key }) => key === current),
  );
  const item = items[at];
  const asked = asking?.key === item?.key ? (asking?.choice ?? null) : null;
  useInSight(item ? `${id}${at}` : "", `${current} ${asked?.value}`, bar);
  if (!item) return null;

  const back = (): void => {
    setAsking(null);
    list.current?.focus({ preventScroll: true });
  };
  const take = (choice: Choice, reason: string): void => {
    back();
    onCurrent(nextOpen(items, item.key));
    item.take(choice.value, reason);
    announce(`${choice.label}：${item.title}`);
  };
  const choose = (choice: Choice | undefined): void => {
    if (choice?.reason) setAsking({ key: item.key, choice });
    else if (choice) take(choice, "");
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    const to = rowAfterKey(key, at, items.length);
    if (to !== null) onCurrent(items[to]!.key);
    else if (event.repeat)
      return; // a key that is held down moves, and decides nothing
    else if (key === "Enter") choose(item.choices[0]);
    else if (/^[1-9]$/.test(key)) choose(item.choices[Number(key) - 1]);
    else if (key === " ") onShow?.();
    else if (key === "Ctrl+z") onUndo?.();
    else return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent): void => {
    const row = (target as Element).closest<HTMLElement>("[role=option]");
    if (row) onCurrent(items[Number(row.dataset.row)]!.key);
  };

  return (
    <>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={`${id}${at}`}
        className={styles.list}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <DecisionRows items={items} at={at}>
          {(each, index) => (
            <div
              key={each.key}
              id={`${id}${index}`}
              role="option"
              data-row={index}
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={items.length}
            >
              <DecisionRow item={each} current={index === at} />
            </div>
          )}
        </DecisionRows>
      </div>
      <ChoiceBar
        ref={bar}
        item={item}
        place={`第 ${at + 1} 条，共 ${items.length} 条`}
        asking={asked}
        onChoose={choose}
        onReason={take}
        onCancel={back}
      >
        {beside}
      </ChoiceBar>
    </>
  );
}

/** Brings the row in hand into sight when it changes or what lies over the list's end takes more room. */
function useInSight(row: string, state: string, bar: { readonly current: HTMLElement | null }): void {
  const before = useRef(state);
  const bring = useEffectEvent(() => {
    const element = document.getElementById(row);
    if (!element) return;
    element.style.scrollMarginBottom = `${(bar.current?.offsetHeight ?? 0) + 8}px`;
    element.scrollIntoView?.({ block: "nearest" });
  });
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    bring();
  }, [row, state]);
  const isThere = row !== "";
  useEffect(() => {
    if (!bar.current) return;
    let height = bar.current.offsetHeight;
    const observer = new ResizeObserver(([entry]) => {
      const now = (entry!.target as HTMLElement).offsetHeight;
      if (now > height) bring();
      height = now;
    });
    observer.observe(bar.current);
    return () => observer.disconnect();
  }, [isThere, bar]);
}
