import { currentEdition } from "../../form";
import { referenceElements } from "./referenceElements";

/** The help page of the add-in. */
document.getElementById("reference")!.replaceChildren(...referenceElements(currentEdition));
