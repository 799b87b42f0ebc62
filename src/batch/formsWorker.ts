import { serve } from "../files/worker/nodeWorker";
import { currentEdition } from "../form";
import type { Source } from "../merge/filed/filed";
import { formsOf } from "./formsOf";

/** The thread in which files are read: their cells, then the forms in them. */
serve((file, source) => formsOf(file, source as Source, currentEdition));
