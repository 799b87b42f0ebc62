import { helpSearch } from "./helpSearch";
import { referenceElements } from "./referenceElements";
import { shownEdition } from "./shownEdition";

/** The help page of the add-in. */
document.getElementById("reference")!.replaceChildren(...referenceElements(shownEdition()));

const search = helpSearch(document.body);
document.querySelector("h1")?.after(search);
