/** The stages that a merge goes through: loaded with the tab 汇总. */
export { currentEdition } from "../../form";
export { applyMerge } from "../../merge/applyMerge";
export { fileApplications } from "../../merge/fileApplications";
export { foreignSheets } from "../../merge/foreignSheets";
export { prepareMerge } from "../../merge/prepareMerge";
export { provenanceOf } from "../../merge/provenance";
export { readOffered } from "../../merge/readOpinions";
export { readState } from "../../merge/state";
export { ledgerSheet } from "../../report/ledgerSheet";
export { mergedSheets } from "../../report/mergedSheets";
export { returnSlips } from "../../report/returnSlips";
export { sheetNames } from "../../report/sheetNames";
export { summaryChanges } from "../../report/summaryChanges";
export { summaryFooter } from "../../report/summarySheet";
export { wordFinding } from "../../report/wording";
