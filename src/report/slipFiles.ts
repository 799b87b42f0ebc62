import { fileNames } from "./documents/fileNames";

/** Names of the slips' files, 退回单-长春启明.xlsx: at most 60 characters, and none twice on any system. */
export function slipFiles(applicants: readonly string[]): readonly string[] {
  return fileNames("退回单-", applicants, ".xlsx", "未填单位名称");
}
