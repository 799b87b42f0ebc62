/** The stages that a check goes through: loaded when the first check begins, not with the pane. */
export { acrossSteps } from "../../check/checkAcross";
export { checkSteps } from "../../check";
export { editionFor } from "../editions";
export { settingsIn } from "../settings/settingsIn";
export { fileApplication } from "../../merge/filed/fileApplication";
export { materialsLeft } from "../../merge/own/materials";
export { ownDrafts } from "../../merge/opinions/draftOpinions";
export { sharedDrafts } from "../../merge/opinions/acrossOpinions";
export { ownOpinions } from "../../merge/opinions/ownOpinions";
export { partiesOf } from "../../merge/opinions/parties";
export { formSteps as readingSteps } from "../../read/readForms";
export { wordFinding } from "../../report/wording";
