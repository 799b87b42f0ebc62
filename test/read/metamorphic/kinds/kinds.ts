import type { Kind } from "./asked";
import { bureau } from "./bureau";
import { corrected, dropdown, exampleBeside, formerBeside, numbered } from "./lists";
import { countyList, survey } from "./rows";
import { grid, optionsBelow, pasted, personTable, remarked, sharedFirm, signed, stacked } from "./tables";

/** Forms of other people's making, by kind. */
export const kinds: Readonly<Record<string, Kind>> = {
  bureau,
  numbered,
  dropdown,
  corrected,
  exampleBeside,
  formerBeside,
  personTable,
  signed,
  pasted,
  optionsBelow,
  grid,
  remarked,
  sharedFirm,
  stacked,
  survey,
  countyList,
};
