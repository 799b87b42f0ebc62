/** The stages that a merge goes through: loaded with the tab 汇总. */
export { currentEdition } from "../../form";
export { applyMerge } from "../../merge/compare/applyMerge";
export { fileApplications } from "../../merge/filed/fileApplications";
export { foreignSheets } from "../../merge/own/foreignSheets";
export { prepareMerge } from "../../merge/compare/prepareMerge";
export { provenanceOf } from "../../merge/compare/provenance";
export { readOffered } from "../../merge/own/readOpinions";
export { readState } from "../../merge/own/state";
export { ledgerSheet } from "../../report/ledgerSheet";
export { mergedSheets } from "../../report/mergedSheets";
export { returnSlips } from "../../report/returnSlips";
export { sharedWords } from "../../report/sharedWords";
export { sheetNames } from "../../report/sheetNames";
export { summaryChanges } from "../../report/summaryChanges";
export { summaryFooter } from "../../report/summarySheet";
export { wordFinding } from "../../report/wording";
