/** How grave a finding is, the gravest first. error: must be mended · query: may stand with an explanation · hint. */
export const severities = ["error", "query", "hint"] as const;
export type Severity = (typeof severities)[number];

/** What a level asks for, in the words that pane, sheets and documents share. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "必须修改",
  query: "需要说明",
  hint: "提示",
};

/** In workbooks of earlier versions. */
const formerWords: Readonly<Record<string, Severity>> = { 错误: "error", 疑问: "query" };

/** The level that a sheet names, also one of an earlier version; null for any other word. */
export function severityCalled(word: string): Severity | null {
  return severities.find((each) => severityWords[each] === word) ?? formerWords[word] ?? null;
}
