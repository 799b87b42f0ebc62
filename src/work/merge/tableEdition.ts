import type { Edition } from "../../form/edition";
import { onlyParts } from "../../form/joinEditions";
import type { FiledApplication } from "../../merge/filed/filed";
import type { MergeState } from "../../merge/own/state";

/** The edition of a table: of the years of its projects and of the forms that come in, joined where these are several. */
export function tableEdition(
  open: Edition,
  { ledger }: Pick<MergeState, "ledger">,
  filed: readonly FiledApplication[] = [],
): Edition {
  const years = [
    ...ledger.map(({ edition }) => edition),
    ...filed.map(({ application }) => application.edition),
  ];
  return onlyParts(open, years);
}
