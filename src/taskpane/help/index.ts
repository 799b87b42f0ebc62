import { referenceElements } from "./referenceElements";
import { shownEdition } from "./shownEdition";

/** The help page of the add-in. */
document.getElementById("reference")!.replaceChildren(...referenceElements(shownEdition()));
