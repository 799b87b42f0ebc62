import { mirrored } from "./grid";
import { eachSheet, type Transform } from "./transform";

/** Labels to the right of their values, as somebody who writes from right to left would set the page. */
export const turned: readonly Transform[] = [
  { name: "mirrored", mayBeUnsure: true, apply: eachSheet(mirrored) },
];
