export { wordChecklistItem } from "./checklist";
export { doubtText } from "./doubt";
export { ruleReference, type ReferenceRow } from "./reference";
export { wordFinding, type Words } from "./wordFinding";
export { labelOf, labelsOf } from "./label";
export { showValue } from "./value";
export { placeOf, whyText } from "./why";
export { wordingTable } from "./table";
export type { Wording, WordingTable } from "./wording";
