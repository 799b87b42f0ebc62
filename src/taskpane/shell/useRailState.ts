import { useCallback, useEffect, useRef, useState } from "react";
import { remember, remembered } from "../parts/remembered";
import { useServices } from "../services";
import { likelyPerson, lookAtWorkbook, stepFor } from "./openingStep";
import type { Look } from "./openingStep";
import { hasStep, persons, rails } from "./rails";
import type { Person, StepId } from "./rails";
import type { RailState } from "./railContext";

const keptAs = "我是";

/** Whom this machine remembers; null before anybody has said it. */
export const personKept = (): Person | null =>
  persons.find((person) => person === remembered(keptAs)) ?? null;

export interface RailChoice extends RailState {
  /** The steps shown so far, the one in sight last. */
  readonly visited: readonly StepId[];
  choosePerson(person: Person): void;
}

/** Checking is of use whatever the workbook holds. */
const beforeLooking = (person: Person): StepId =>
  hasStep(person, "check") ? "check" : rails[person].steps[0]!.id;

/**
 * Who sits here: whom the machine remembers, else whom the workbook makes likely; and the step in sight: what the workbook
 * needs next. What the user chooses before the workbook is known stands.
 */
export function useRailState(): RailChoice {
  const services = useServices();
  const [person, setPerson] = useState<Person>(() => personKept() ?? "enterprise");
  const [visited, setVisited] = useState<readonly StepId[]>(() => [beforeLooking(person)]);
  const said = useRef(personKept());
  const look = useRef<Look | null>(null);
  const walked = useRef(false);
  const show = (step: StepId): void => setVisited((before) => [...before.filter((id) => id !== step), step]);

  useEffect(() => {
    const control = new AbortController();
    void lookAtWorkbook(services, control.signal).then((found) => {
      if (!found || control.signal.aborted) return;
      look.current = found;
      const sits = said.current ?? likelyPerson(found);
      setPerson(sits);
      if (!walked.current) show(stepFor(sits, found));
    });
    return () => control.abort();
  }, [services]);

  const step = visited.at(-1)!;
  const goTo = useCallback((chosen: StepId): void => {
    walked.current = true;
    show(chosen);
  }, []);
  const choosePerson = (chosen: Person): void => {
    said.current = chosen;
    remember(keptAs, chosen);
    setPerson(chosen);
    // the same step stays in sight where it is one of her way; what only stands aside there is not where she begins
    if (!rails[chosen].steps.some(({ id, aside }) => id === step && !aside))
      show(look.current ? stepFor(chosen, look.current) : beforeLooking(chosen));
  };
  return { person, step, visited, goTo, choosePerson };
}
