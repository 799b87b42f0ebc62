import { isoDate, isRealDate } from "../../read/values/dateText";

/** How far a project has come, by what was done last. */
export const progressKinds = {
  received: "收到",
  returned: "退回",
  resubmitted: "重报",
  passed: "通过",
} as const;
export type ProgressKind = keyof typeof progressKinds;

/** Something that was done about a project, a part of 办理经过: “2020-06-22 09:30 退回”. */
export interface ProgressEvent {
  /** Local time, "2020-06-22 09:30", or a day; empty where nobody knows. */
  readonly at: string;
  /** What was done; in words of the bureau's own where it is none of ours. */
  readonly what: ProgressKind | { readonly said: string };
  /** The bureau wrote it over 办理状态. */
  readonly byHand: boolean;
}

const kinds = Object.keys(progressKinds) as ProgressKind[];
const handMark = "（手填）";
const separator = "；";

export function kindOf(event: ProgressEvent | undefined): ProgressKind | null {
  return event && typeof event.what === "string" ? event.what : null;
}

export function progressEvent(at: string, what: ProgressKind): ProgressEvent {
  return { at, what, byHand: false };
}

/** 办理状态, by the last of the events: 收到 · 已退回（2020-06-22） · 已重报 · 通过. Empty without any. */
export function progressText(events: readonly ProgressEvent[]): string {
  const last = events.at(-1);
  if (!last) return "";
  if (typeof last.what !== "string") return last.what.said;
  const day = last.at.slice(0, 10);
  const texts: Readonly<Record<ProgressKind, string>> = {
    received: progressKinds.received,
    returned: `已退回${day === "" ? "" : `（${day}）`}`,
    resubmitted: "已重报",
    passed: progressKinds.passed,
  };
  return texts[last.what];
}

/** 2020-06-20, 2020年6月20日, 6月20日, 6.20 in the year of what was done before; null where it is no day. */
function dayOf(text: string, lastYear: string): string | null {
  const [, year = "", month = "", day = ""] =
    /^(?:(\d{4})[-./年])?(\d{1,2})[-./月](\d{1,2})日?$/.exec(text.trim()) ?? [];
  const date = { year: Number(year || lastYear), month: Number(month), day: Number(day) };
  return date.year > 0 && isRealDate(date) ? isoDate(date) : null;
}

/** What the bureau wrote over 办理状态 instead of `events`: 通过, 已退回（6月20日）, or words of its own. Null where it says the same. */
export function progressTyped(text: string, events: readonly ProgressEvent[]): ProgressEvent | null {
  const typed = text.trim();
  if (typed === "" || typed === progressText(events)) return null;
  const [, name = "", rest = ""] =
    /^已?(收到|退回|重报|通过)(?:\s*[（(]([^（()）]*)[)）])?$/.exec(typed) ?? [];
  const what = kinds.find((kind) => progressKinds[kind] === name);
  const at = rest === "" ? "" : dayOf(rest, events.at(-1)?.at.slice(0, 4) ?? "");
  if (what && at !== null) return { at, what, byHand: true };
  // as 办理经过 will give it back, so that it is not taken for something new then
  const [event = null] = parseProgress(printProgress([{ at: "", what: { said: typed }, byHand: true }]));
  return event && progressText([event]) === progressText(events) ? null : event;
}

/** 办理经过: each event in a line of its own would need high rows, so one follows the other. */
export function printProgress(events: readonly ProgressEvent[]): string {
  return events
    .map(({ at, what, byHand }) =>
      [at, `${typeof what === "string" ? progressKinds[what] : escaped(what.said)}${byHand ? handMark : ""}`]
        .filter((part) => part !== "")
        .join(" "),
    )
    .join(separator);
}

/** Words of the bureau's own hold no sign that separates events. */
function escaped(said: string): string {
  return said.replace(/[；\n]+/g, "，");
}

/** Reads 办理经过 back; a part that says something else stays as it is. */
export function parseProgress(text: string): readonly ProgressEvent[] {
  return text
    .split(/[；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [, at = "", said = ""] = /^(\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?)?\s*(.*)$/s.exec(part)!;
      const byHand = said.endsWith(handMark);
      const plain = byHand ? said.slice(0, -handMark.length) : said;
      const what = kinds.find((kind) => progressKinds[kind] === plain);
      return { at, what: what ?? { said: plain }, byHand };
    });
}
