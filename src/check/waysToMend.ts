import type { Finding, Suggestion } from "./finding";

/** The ways to mend a finding that are offered, the likeliest first, each with all its cells; none where nothing is. */
export function waysToMend({
  suggestion,
  furtherSuggestions = [],
  alternative = [],
}: Pick<Finding, "suggestion" | "furtherSuggestions" | "alternative">): readonly (readonly Suggestion[])[] {
  return [suggestion ? [suggestion, ...furtherSuggestions] : [], alternative].filter((way) => way.length > 0);
}
