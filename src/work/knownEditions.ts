import type { Edition } from "../form/edition";
import { currentEdition, editions } from "../form";

/** The editions that the program comes with, first the one by which is judged what does not tell its year. */
export const knownEditions: readonly Edition[] = [
  currentEdition,
  ...editions.filter((each) => each !== currentEdition),
];
