import type { Token } from "../choices/tokens";
import type { SnapshotCell } from "../../sheet/snapshot";

/** A cell that may be part of a choice, with what stands in it. */
export interface OptionCell {
  readonly cell: SnapshotCell;
  readonly tokens: readonly Token[];
}

export const hasOption = ({ tokens }: OptionCell) => tokens.some(({ type }) => type === "option");

/** √ in a cell of its own: the sign of an option beside it. */
export const isLone = ({ tokens }: OptionCell) => tokens.some((token) => token.type === "mark" && token.lone);
