/** The stages that a check goes through: loaded when the first check begins, not with the pane. */
export { partiesOf } from "../../merge/opinions/parties";
export { checkAcross } from "../../check/checkAcross";
export { checkApplication } from "../../check";
export { currentEdition } from "../../form";
export { fileApplication } from "../../merge/filed/fileApplication";
export { materialsLeft } from "../../merge/own/materials";
export { ownOpinions } from "../../merge/opinions/ownOpinions";
export { readWorkbook } from "../../read/readWorkbook";
export { wordFinding } from "../../report/wording";
