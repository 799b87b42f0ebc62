import { acrossWording } from "./tables/across";
import { applicantWording } from "./tables/applicant";
import { coverWording } from "./tables/cover";
import { financeWording } from "./tables/finance";
import { personsWording } from "./tables/persons";
import { projectWording } from "./tables/project";
import { structureWording } from "./tables/structure";
import type { WordingTable } from "./wording";

/** The one table of wording for all rules. */
export const wordingTable: WordingTable = {
  ...structureWording,
  ...coverWording,
  ...applicantWording,
  ...financeWording,
  ...personsWording,
  ...projectWording,
  ...acrossWording,
};
