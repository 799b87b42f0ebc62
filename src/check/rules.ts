import type { Edition, RuleTerms } from "../form/edition";
import { groupBy } from "../match/group";
import type { Doubts, Gate, Rule } from "./rule";
import type { RuleId } from "./variants";
import * as applicant from "./rules/applicant";
import * as capability from "./rules/capability";
import * as content from "./rules/content";
import * as cover from "./rules/cover";
import * as creditCode from "./rules/creditCode";
import { movedLabels } from "./rules/layout";
import * as identity from "./rules/identity";
import * as performance from "./rules/performance";
import { nameWrong } from "./rules/personNames";
import * as persons from "./rules/persons";
import { personalNumbers } from "./rules/personalNumber";
import * as project from "./rules/project";
import * as reach from "./rules/reach";
import * as situation from "./rules/situation";
import * as structure from "./rules/structure";
import * as unread from "./rules/unread";
import { besideBlank } from "./rules/besideBlank";
import { blanks } from "./rules/blank";
import * as compared from "./rules/finance/compared";
import { figuresRepeated } from "./rules/finance/copied";
import * as debtRatio from "./rules/finance/debtRatio";
import * as figures from "./rules/finance/figures";
import * as units from "./rules/finance/units";

/**
 * The rule table: what can be checked on one form, gate by gate. One id may stand several times, where one rule has several
 * parts. Last, where the rule looks at how large amounts are, which of them it puts in doubt. Whether a rule is on, its
 * clause and its severities are the edition's. Rules on several forms stand in across/.
 */
type Row = Omit<Rule, "gate">;

function rule(part: RuleId | `${RuleId}/${string}`, run: Row["run"], doubts?: Doubts): Row {
  const id = part.split("/")[0] as RuleId;
  return { id, part, run, ...(doubts ? { doubts } : {}) };
}

/** A rule that asks whether what stands on the page was understood. */
const ofReading = (row: Row): Row => ({ ...row, ofReading: true });

const table: Readonly<Record<Gate, readonly Row[]>> = {
  form: [rule("STR-04", structure.otherEdition)],
  structure: [
    rule("STR-05/missingLabels", structure.missingLabels),
    rule("STR-05/competingLabels", structure.competingLabels),
    rule("STR-06", structure.alteredLabels),
    rule("STR-07", movedLabels),
  ],
  fields: [
    rule("SUM-13", personalNumbers, "named"),
    rule("STR-08", unread.errorValues, "named"),
    rule("STR-14", unread.digitsLost),
    rule("STR-16", unread.notNumbers, "named"),
    ofReading(rule("STR-17", unread.severalValues, "named")),
    rule("STR-18", blanks("STR-18")),
    rule("STR-09", content.formulas),
    ofReading(rule("STR-10", content.hiddenValues)),
    rule("STR-12", content.placeholders),
    ofReading(rule("STR-15", content.normalised, "named")),
    rule("CVR-01", blanks("CVR-01")),
    rule("CVR-06/notDates", unread.notDates("project.periodStart", "project.periodEnd")),
    rule("CVR-08/notDates", unread.notDates("project.filledOn")),
    rule("PRJ-02/blanks", blanks("PRJ-02")),
    rule("PRJ-02/severalChosen", unread.severalChosen("error", "project.category")),
    rule("PRJ-02/notChoices", unread.notChoices("project.category")),
    rule("PRJ-05/blanks", blanks("PRJ-05")),
    rule("PRJ-05/choicesUnclear", unread.choicesUnclear("project.serviceTypes")),
    rule("PRJ-07", unread.notDates("project.expectedCompletion")),
    rule("UNT-10/notDates", unread.notDates("applicant.establishedOn")),
    rule("USC-01", blanks("USC-01")),
    rule("FIN-01", blanks("FIN-01")),
    rule("CTC-01/blanks", blanks("CTC-01")),
    rule("BAS-08/choicesUnclear", unread.choicesUnclear("situation.autonomyLevels")),
    rule("BAS-04/blanks", blanks("BAS-04")),
    rule("BAS-05/blanks", blanks("BAS-05")),
    rule("BAS-06/blanks", blanks("BAS-06")),
    rule("CAP-01", blanks("CAP-01")),
    rule("CAP-09/choicesUnclear", unread.choicesUnclear("capability.dataStorage")),
    rule("CAP-10/choicesUnclear", unread.choicesUnclear("capability.thirdPartyCollection")),
    rule("CAP-11/blanks", blanks("CAP-11")),
    rule("CAP-11/severalChosen", unread.severalChosen("error", "capability.fullCloudArchitecture")),
    rule("CAP-11/choicesUnclear", unread.choicesUnclear("capability.fullCloudArchitecture")),
    rule("CAP-12/blanks", blanks("CAP-12")),
    rule("CAP-12/choicesUnclear", unread.choicesUnclear("capability.deploymentModel")),
    rule("CAP-12/severalChosen", unread.severalChosen("query", "capability.deploymentModel")),
    rule("PFM-01/blanks", blanks("PFM-01")),
    rule("PFM-02/blanks", blanks("PFM-02")),
    rule("PFM-03/blanks", blanks("PFM-03")),
  ],
  units: [
    rule("FIN-15", units.inAnotherUnit, "named"),
    rule("FIN-16/perhapsInAnotherUnit", units.perhapsInAnotherUnit, "named"),
    rule("FIN-17", units.amountsTooLarge, "years"),
    rule("FIN-18", units.looksLikeYuan),
    rule("BAS-02/investmentsInTwoUnits", units.investmentsInTwoUnits, "named"),
  ],
  sense: [
    rule("CVR-08/filledInOtherYear", cover.filledInOtherYear),
    rule("CVR-06/periodReversed", cover.periodReversed),
    rule("CVR-09", cover.filledOutsidePeriod),
    rule("PRJ-03", project.industryMissing),
    rule("PRJ-05/serviceTypesUnusual", project.serviceTypesUnusual),
    rule("UNT-01", applicant.nameNotLegal),
    rule("UNT-02", applicant.natureUnknown),
    ofReading(rule("UNT-04", applicant.postcodeWrong)),
    rule("UNT-05", applicant.regionUnknown),
    rule("UNT-07", applicant.supervisorMissing),
    ofReading(rule("UNT-08", reach.phoneWrong("error", "applicant.phone"))),
    rule("UNT-09/phoneWrong", reach.phoneWrong("query", ...reach.faxes)),
    rule("UNT-09/faxesBlank", reach.faxesBlank),
    rule("UNT-10/foundingDateWrong", applicant.foundingDateWrong),
    ofReading(rule("UNT-11", reach.emailWrong("error", "applicant.email"))),
    ofReading(rule("USC-02", creditCode.malformed)),
    rule("USC-03", creditCode.forbiddenLetters),
    rule("USC-04", creditCode.checkCharactersWrong),
    rule("USC-05", creditCode.oneCheckCharacterWrong),
    rule("USC-06", creditCode.notAnEnterprise),
    rule("USC-07", creditCode.registeredElsewhere),
    rule("USC-09", creditCode.organisationCodeOnly),
    rule("USC-10", creditCode.sameCharacters),
    rule("FIN-03", figures.assetsNotPositive, "named"),
    rule("FIN-04", figures.debtRatioForms),
    rule("FIN-05", debtRatio.debtRatioUnusual),
    rule("FIN-06", figures.debtRatioAlone),
    rule("FIN-07", figures.revenueNotPositive, "named"),
    rule("FIN-08", figures.taxesNotPositive),
    rule("FIN-13", figures.latestLoss),
    rule("FIN-14", figures.earlierLoss),
    rule("FIN-21", figures.manyDecimals),
    ofReading(rule("PER-01", nameWrong("responsiblePerson.name"))),
    rule("PER-02", persons.sexWrong),
    rule("PER-03", persons.idTypeUnknown),
    rule("PER-04", identity.residentIdWrong),
    rule("PER-07", identity.oldResidentId),
    rule("PER-08", identity.documentNumberWrong),
    rule("PER-10", persons.educationUnknown),
    ofReading(rule("PER-11", reach.mobileWrong("responsiblePerson.mobile", "query"))),
    rule("PER-12/phoneWrong", reach.phoneWrong("query", "responsiblePerson.landline")),
    ofReading(rule("PER-12/emailWrong", reach.emailWrong("query", "responsiblePerson.email"))),
    rule("PER-12/personBlanks", persons.personBlanks),
    ofReading(rule("PER-12/specialtyIsTitle", persons.specialtyIsTitle)),
    ofReading(rule("CTC-01/nameWrong", nameWrong("contact.name"))),
    ofReading(rule("CTC-03", reach.mobileWrong("contact.mobile"))),
    rule("CTC-04", reach.phoneWrong("query", "contact.landline")),
    ofReading(rule("CTC-05", reach.emailWrong("error", "contact.email"))),
    rule("BAS-01", situation.investmentNotPositive, "named"),
    rule("BAS-04/noCloudPartner", situation.noCloudPartner),
    rule("BAS-05/statusUnclear", situation.statusUnclear),
    rule("BAS-07", situation.patentsWrong),
    rule("BAS-08/autonomyNoted", situation.autonomyNoted),
    rule("BAS-09", situation.ledProjectsUnclear),
    rule("BAS-10", situation.standardsWrong),
    rule("CAP-02", capability.notACount),
    rule("CAP-07", capability.unusuallyMany),
    rule("CAP-08", capability.dataVolumeUnusual),
    rule("CAP-09/storageUnticked", capability.storageUnticked),
    rule("PFM-01/indicatorsWrong", performance.indicatorsWrong),
    rule("PFM-02/qualitativeWrong", performance.qualitativeWrong),
    rule("PFM-02/indicatorsAskew", performance.indicatorsAskew),
    rule("PFM-03/goalUnclear", performance.goalUnclear),
    rule("PFM-04", performance.fewIndicators),
    rule("PFM-05", performance.vagueIndicators),
  ],
  across: [
    rule("STR-17/besideBlank", besideBlank),
    rule("CVR-02", cover.projectNamesDiffer),
    rule("CVR-03", cover.applicantNamesDiffer),
    rule("CVR-04", cover.responsiblePersonsDiffer),
    rule("CVR-05", cover.technicalLeadIsResponsible),
    rule("CVR-07", cover.periodUnusual),
    rule("PRJ-01", project.nameUnusual),
    rule("PRJ-04", project.industryWithoutOption),
    rule("PRJ-06", project.otherServiceType),
    rule("PRJ-08", project.completionOutsidePeriod),
    rule("PRJ-09", project.softwareUnfinished),
    rule("PRJ-10", project.notBegun),
    rule("UNT-03", applicant.addressElsewhere),
    rule("UNT-12", reach.areaCodesDiffer),
    rule("FIN-02", compared.beforeFounding, "named"),
    rule("FIN-09", compared.taxesAboveRevenue, "named"),
    rule("FIN-10", compared.taxShareLarge),
    rule("FIN-11", compared.profitAboveRevenue, "named"),
    rule("FIN-12", compared.marginUnusual),
    rule("FIN-16/pointDoubted", units.pointDoubted, "named"),
    rule("FIN-19", figuresRepeated),
    rule("FIN-20/changeUnusual", compared.changeUnusual),
    rule("FIN-20/profitApart", compared.profitApart),
    rule("FIN-22", compared.equityGap),
    rule("PER-05", identity.sexDiffers),
    rule("PER-06", identity.ageUnusual),
    rule("PER-09", persons.worksElsewhere("responsiblePerson.employer")),
    rule("CTC-02", persons.worksElsewhere("contact.employer")),
    rule("CTC-06", persons.contactIsResponsible),
    rule("BAS-02/investmentsDiffer", situation.investmentsDiffer, "named"),
    rule("BAS-03", situation.investmentUnusual, "first"),
    rule("BAS-06/plannedServicesUnusual", situation.plannedServicesUnusual),
    rule("CAP-03", capability.allTheSame),
    rule("CAP-04", capability.developersAboveUsers),
    rule("CAP-05", capability.developersAboveUploads),
    rule("CAP-06", capability.fewUsers),
    rule("CAP-10/collectionVendor", capability.collectionVendor),
    rule("CAP-13", capability.cloudProvider),
    rule("CAP-14", capability.cloudContradiction),
  ],
};

export const rules: readonly Rule[] = (Object.keys(table) as Gate[]).flatMap((gate) =>
  table[gate].map((row) => ({ ...row, gate })),
);

/** Which amounts a rule's findings put in doubt. */
export function doubtsOfRule(id: string): Doubts | undefined {
  return rules.find((one) => one.id === id && one.doubts)?.doubts;
}

/** A rule as an edition has it. */
export type RuleInForce = Rule & RuleTerms;

const inForce = new WeakMap<Edition, readonly RuleInForce[]>();

/** The rules that are on in an edition, each with its clause and severities there. */
export function rulesOf(edition: Edition): readonly RuleInForce[] {
  let own = inForce.get(edition);
  if (!own) {
    own = rules.flatMap((each) => {
      const terms = edition.rules[each.part];
      return terms ? [{ ...each, ...terms }] : [];
    });
    inForce.set(edition, own);
  }
  return own;
}

const atGates = new WeakMap<Edition, ReadonlyMap<Gate, readonly RuleInForce[]>>();
const noRules: readonly RuleInForce[] = [];

/** Those of one gate. */
export function rulesAt(gate: Gate, edition: Edition): readonly RuleInForce[] {
  let byGate = atGates.get(edition);
  if (!byGate) atGates.set(edition, (byGate = groupBy(rulesOf(edition), (each) => each.gate)));
  return byGate.get(gate) ?? noRules;
}
