export { checkAcross } from "./checkAcross";
export { checkApplication } from "./checkApplication";
export type { AcrossFinding, Finding, Severity, Suggestion } from "./finding";
export { gates, type Gate, type Rule } from "./rule";
export { clauseOfRule, rules } from "./rules";
