import { serve } from "../files/worker/nodeWorker";
import { wordFinding } from "../report/wording";
import { editionFor } from "../work/editions";
import { readFileForms, type Asked } from "./readFileForms";

/** The thread in which files are read: their cells, then the forms in them, then what the result says of them. */
serve((file, input) => {
  const asked = input as Asked;
  return readFileForms(file, asked, editionFor(file.workbook, asked.settings), wordFinding);
});
