export { wordChecklistItem } from "./checklist";
export { modelExplanations } from "./modelExplanations";
export { ruleReference, type ReferenceRow } from "./reference";
export { wordFinding, type Words } from "./wordFinding";
export { labelOf, labelsOf } from "./label";
export { showValue } from "./value";
export { wordingTable } from "./table";
export type { Wording, WordingTable } from "./wording";
