import { createContext, useContext } from "react";
import type { Person, StepId } from "./rails";

/** Who sits here, the step in sight, and the way to others. */
export interface RailState {
  readonly person: Person;
  readonly step: StepId;
  goTo(step: StepId): void;
}

const RailContext = createContext<RailState | null>(null);

export const RailProvider = RailContext.Provider;

export function useRail(): RailState {
  const rail = useContext(RailContext);
  if (!rail) throw new Error("RailProvider is missing");
  return rail;
}
