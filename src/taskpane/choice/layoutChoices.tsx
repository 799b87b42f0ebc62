import { createContext, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Choices } from "../../read/application";

/** The choice that no explanation of a page is right; no explanation has this id, so the page stays unsure. */
export const noneRight = "none";

export interface LayoutChoices {
  /** By layout: the id of the chosen explanation, or `noneRight`. */
  readonly choices: Choices;
  /** Sets the choice for a layout, or takes it back with null; returns the choices as they are then. */
  choose(layout: string, id: string | null): Choices;
}

const Context = createContext<LayoutChoices | null>(null);

/** What a person has said about layouts since the pane was opened: one choice holds for the open workbook and for files. */
export function LayoutChoicesProvider({ children }: { children: ReactNode }) {
  const [choices, setChoices] = useState<Choices>(() => new Map());
  const value = useMemo(
    (): LayoutChoices => ({
      choices,
      choose: (layout, id) => {
        const next = new Map(choices);
        if (id === null) next.delete(layout);
        else next.set(layout, id);
        setChoices(next);
        return next;
      },
    }),
    [choices],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useLayoutChoices(): LayoutChoices {
  const value = useContext(Context);
  if (!value) throw new Error("LayoutChoicesProvider is missing");
  return value;
}
