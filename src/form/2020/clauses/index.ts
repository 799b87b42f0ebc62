import type { Clause } from "../../edition";
import { formClauses } from "./form";
import { guideClauses } from "./guide";
import { standardClauses } from "./standards";

/** guide.* 申报指南, note.* 填写说明, form.* performance.* … the form's own print, and the standards. */
export const clauses: Readonly<Record<string, Clause>> = {
  ...guideClauses,
  ...formClauses,
  ...standardClauses,
};
