import { serve } from "../../files/worker/browserWorker";
import { makeForms } from "../../work/merge/makeForms";

/** The worker in which files are read: their cells, then the forms in them. */
serve(makeForms);
