export { checkApplication } from "./gates";
export type { Finding, Severity, Suggestion } from "./finding";
export { gates, type Gate, type Rule } from "./rule";
export { clauseOfRule, rules } from "./rules";
