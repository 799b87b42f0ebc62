import type { Edition } from "../../../form/edition";
import { printedFormOf } from "../../../form/printed";
import type { FiledApplication } from "../../../merge/filed/filed";
import type { SummaryTable } from "../../../merge/own/summaryTable";
import type { Application, Reading } from "../../../read/application";
import type { DocumentPlan } from "../../../sheet/documentPlan";
import { applicationDocument } from "../application/applicationDocument";
import { fileNames } from "../fileNames";

const hidden = "见纸质材料";

/** The listed projects' forms, 3-长春启明-追溯平台.docx, without what 附件4-5 does not print of persons. */
export function electronicForms(
  { rows }: SummaryTable,
  filed: readonly FiledApplication[],
  edition: Edition,
): readonly { readonly name: string; readonly plan: DocumentPlan }[] {
  const listed = rows.flatMap(({ sequence, cells }) => {
    const form = filed.find(
      ({ values }) =>
        values["project.name"] === cells.projectName && values["applicant.name"] === cells.applicant,
    );
    return form ? [{ form, title: `${sequence}-${cells.applicant}-${cells.projectName}` }] : [];
  });
  const names = fileNames(
    "",
    listed.map(({ title }) => title),
    ".docx",
    "申报书",
  );
  return listed.map(({ form }, index) => {
    const application = withoutPrivate(form.application, edition);
    const plan = applicationDocument(application, edition, printedFormOf(edition));
    return { name: names[index]!, plan: { ...plan, withNumbersOfPersons: false } };
  });
}

/** What must not be passed on says where it is to be found. */
function withoutPrivate(application: Application, edition: Edition): Application {
  const own = new Set(edition.fields.filter(({ mayBePassedOn }) => !mayBePassedOn).map(({ id }) => id));
  const shown = (reading: Reading): Reading =>
    reading.state === "blank"
      ? reading
      : { ...reading, state: "unread", value: null, raw: hidden, notes: [] };
  const readings = Object.entries(application.readings).map(
    ([id, all]) => [id, own.has(id) ? all.map(shown) : all] as const,
  );
  return { ...application, readings: Object.fromEntries(readings) };
}
