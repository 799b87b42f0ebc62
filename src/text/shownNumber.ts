import { figureText } from "./figureText";

/** A number as people read it, the same in sheets, documents, messages and the pane: 33,000 · 4,231.5 · 0.123456. */
export function shownNumber(value: number): string {
  return figureText(value, 6);
}

/** An amount with its unit: 33,000 万元. */
export function shownAmount(value: number): string {
  return `${shownNumber(value)} 万元`;
}
