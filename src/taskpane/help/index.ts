import { firstEdition } from "../../work/editions";
import { referenceElements } from "./referenceElements";

/** The help page of the add-in. */
document.getElementById("reference")!.replaceChildren(...referenceElements(firstEdition(null)));
