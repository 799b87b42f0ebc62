import { useContext, useEffect, useState } from "react";
import type { Edition } from "../../form/edition";
import { joinEditions, partOf } from "../../form/joinEditions";
import { knownEditions } from "../../work/knownEditions";
import { useServices } from "../services";
import { EditionContext } from "./editionContext";

/** All open editions as one, for a table and for what tells no year; without a provider those that the program knows. */
export function useEdition(): Edition {
  return useContext(EditionContext) ?? joinEditions(knownEditions);
}

/** The edition by which a form was read and is judged. */
export function useEditionOf({ edition }: { readonly edition: string }): Edition {
  return partOf(useEdition(), edition);
}

/** The editions of the workbook as it is opened now, by its 本次申报设置; the known ones until they are read, and where they cannot be. */
export function useWorkbookEdition(): Edition {
  const { host, check } = useServices();
  const known = useEdition();
  const [own, setOwn] = useState<Edition | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const [workbook, { editionFor }] = await Promise.all([host.readWorkbook(), check()]);
      const edition = editionFor(workbook);
      if (!gone) setOwn(edition);
      const { rememberEdition } = await import("../help/shownEdition");
      rememberEdition(edition);
    };
    read().catch(() => undefined); // what is asked for next says what went wrong
    return () => void (gone = true);
  }, [host, check]);
  return own ?? known;
}
