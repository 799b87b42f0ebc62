import { acrossWording } from "./tables/across";
import { applicantWording } from "./tables/applicant";
import { coverWording } from "./tables/cover";
import { financeWording } from "./tables/finance";
import { performanceWording } from "./tables/performance";
import { personsWording } from "./tables/persons";
import { projectWording } from "./tables/project";
import { structureWording } from "./tables/structure";
import type { WordingKey } from "../../check/variants";
import type { Wording, WordingTable } from "./wording";

/** Each case of each rule has its wording. */
const complete: Readonly<Record<WordingKey, Wording>> = {
  ...structureWording,
  ...coverWording,
  ...applicantWording,
  ...financeWording,
  ...personsWording,
  ...projectWording,
  ...performanceWording,
  ...acrossWording,
};

/** The one table of wording for all rules. */
export const wordingTable: WordingTable = complete;
