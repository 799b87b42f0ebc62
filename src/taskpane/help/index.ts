import { knownEditions } from "../../work/knownEditions";
import { referenceElements } from "./referenceElements";

/** The help page of the add-in. */
document.getElementById("reference")!.replaceChildren(...referenceElements(knownEditions[0]!));
