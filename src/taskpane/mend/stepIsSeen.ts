import { findingId } from "../check/ids";

/** Scrolls the row of a finding into sight, above the foot; one that is in sight stays where it is. */
export function stepIsSeen(key: string, foot: HTMLElement): void {
  const row = document.getElementById(findingId(key));
  if (!row) return;
  const { top, bottom } = row.getBoundingClientRect();
  const isSeen = top >= 0 && bottom <= foot.getBoundingClientRect().top;
  if (isSeen) return;
  row.style.scrollMarginBottom = `${foot.offsetHeight}px`;
  row.scrollIntoView?.({ block: "nearest" });
}
