import { serve } from "../files/worker/nodeWorker";
import { currentEdition } from "../form";
import { wordFinding } from "../report/wording";
import { readFileForms, type Asked } from "./readFileForms";

/** The thread in which files are read: their cells, then the forms in them, then what the result says of them. */
serve((file, asked) => readFileForms(file, asked as Asked, currentEdition, wordFinding));
