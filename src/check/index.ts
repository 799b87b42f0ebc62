export { acrossRules } from "./across/table";
export { checkAcross } from "./checkAcross";
export { checkApplication, checkSteps } from "./checkApplication";
export { checklistFor, openItems, type ApplicantKind, type ChecklistAnswer } from "./checklist";
export { figuresInDoubt } from "./doubtedFigures";
export { eligibilityOf } from "./eligibility";
export { checkExplanation } from "./explanation";
export type { Finding, Severity } from "./finding";
export { rules, rulesOf } from "./rules";
