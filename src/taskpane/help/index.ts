import { helpSearch } from "./helpSearch";
import { keepAnnexes } from "./keepAnnexes";
import { referenceElements } from "./referenceElements";
import { shownEdition } from "./shownEdition";

/** The help page of the add-in. */
document.getElementById("reference")!.replaceChildren(...referenceElements(shownEdition()));

keepAnnexes(document.body);

const search = helpSearch(document.body);
document.querySelector("h1")?.after(search);
