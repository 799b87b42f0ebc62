export { acrossRules } from "./across/table";
export { checkAcross } from "./checkAcross";
export { checkApplication } from "./checkApplication";
export {
  checklistFor,
  openItems,
  type ApplicantKind,
  type ChecklistAnswer,
  type ChecklistItem,
} from "./checklist";
export { figuresInDoubt } from "./doubtedFigures";
export {
  eligibilityOf,
  type ConditionOfProject,
  type ConditionState,
  type Evidence,
  type Paper,
} from "./eligibility";
export { checkExplanation } from "./explanation";
export type { AcrossFinding, Finding, Severity, Suggestion } from "./finding";
export { gates, type Doubts, type Gate, type Rule } from "./rule";
export { rules, rulesOf, type RuleInForce } from "./rules";
