import { createContext, useContext } from "react";
import type { Edition } from "../../form/edition";
import { joinEditions, partOf } from "../../form/joinEditions";
import { knownEditions } from "../../work/knownEditions";

/** The editions that are open in the workbook, as one; without a provider those that the program knows. */
const EditionContext = createContext<Edition | null>(null);

export const EditionProvider = EditionContext.Provider;

/** All open editions as one, for a table and for what tells no year. */
export function useEdition(): Edition {
  return useContext(EditionContext) ?? joinEditions(knownEditions);
}

/** The edition by which a form was read and is judged. */
export function useEditionOf({ edition }: { readonly edition: string }): Edition {
  return partOf(useEdition(), edition);
}
