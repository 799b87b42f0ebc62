import { createContext } from "react";
import type { Edition } from "../../form/edition";

/** The editions that are open in the workbook, as one; it stands alone, as the first load has no edition's data. */
export const EditionContext = createContext<Edition | null>(null);

export const EditionProvider = EditionContext.Provider;
