/** The rows of 审核意见 that a workbook brings along. */
export { readOffered as explanationsIn } from "../../merge/own/readOpinions";
