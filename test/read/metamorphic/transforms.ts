import { blockMoves } from "./blocks";
import { clerks } from "./clerks";
import { gaps } from "./gaps";
import { pairMoves } from "./pairs";
import { resavings } from "./resaving";
import { sideColumns } from "./sideColumns";
import type { Transform } from "./transform";
import { turned } from "./turned";
import { typists } from "./typists";
import { yearMoves } from "./years";

/** The form as it was made. */
const unchanged: Transform = { name: "unchanged", mayBeUnsure: false, apply: (sheets) => sheets };

const single: readonly Transform[] = [
  ...turned,
  ...sideColumns,
  ...gaps,
  ...blockMoves,
  ...pairMoves,
  ...yearMoves,
  ...resavings,
];

/** Two changes of different kinds, one after the other. */
const twoAtOnce: Transform = {
  name: "twoAtOnce",
  mayBeUnsure: false,
  apply: (sheets, random) => {
    const certain = single.filter((transform) => !transform.mayBeUnsure);
    const [first, second] = random.shuffled(certain);
    const once = first!.apply(sheets, random);
    return once && second!.apply(once, random);
  },
};

/** All changes after which a form must read as before, or be called unsure. */
export const transforms: readonly Transform[] = [unchanged, ...single, ...clerks, ...typists, twoAtOnce];

/** One of them by its name. */
export function transformNamed(name: string): Transform {
  const found = transforms.find((each) => each.name === name);
  if (!found) throw new Error(`There is no transformation ${name}.`);
  return found;
}
