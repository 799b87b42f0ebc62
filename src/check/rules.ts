import type { Severity } from "./finding";
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
import { blanks } from "./rules/blank";
import * as compared from "./rules/finance/compared";
import * as debtRatio from "./rules/finance/debtRatio";
import * as figures from "./rules/finance/figures";
import * as units from "./rules/finance/units";

/**
 * The rule table: what is checked on one form, gate by gate, with the clause that it comes from and the severities that it
 * may give (E error, Q query, H hint). One id may stand several times, where one rule has several parts. Last, where the
 * rule looks at how large amounts are, which of them it puts in doubt.
 * Rules on several forms stand in across/, what no sheet shows in checklist.ts.
 */
type Row = Omit<Rule, "gate">;

const letters: Readonly<Record<string, Severity>> = { E: "error", Q: "query", H: "hint" };

function rule(id: RuleId, clause: string, severities: string, run: Row["run"], doubts?: Doubts): Row {
  const given = [...severities].map((letter) => letters[letter]!);
  return { id, clause, severities: given, run, ...(doubts ? { doubts } : {}) };
}

const table: Readonly<Record<Gate, readonly Row[]>> = {
  form: [rule("STR-04", "form.title", "E", structure.otherEdition)],
  structure: [
    rule("STR-05", "note.1", "E", structure.missingLabels),
    rule("STR-05", "note.1", "Q", structure.competingLabels),
    rule("STR-06", "note.1", "QH", structure.alteredLabels),
    rule("STR-07", "note.1", "H", movedLabels),
  ],
  fields: [
    rule("SUM-13", "summary", "E", personalNumbers, "named"),
    rule("STR-08", "note.1", "E", unread.errorValues, "named"),
    rule("STR-14", "exactDigits", "E", unread.digitsLost),
    rule("STR-16", "note.1", "E", unread.notNumbers, "named"),
    rule("STR-17", "note.1", "Q", unread.severalValues, "named"),
    rule("STR-18", "note.1", "E", blanks("STR-18")),
    rule("STR-09", "guide.2.8", "QH", content.formulas),
    rule("STR-10", "guide.2.8", "Q", content.hiddenValues),
    rule("STR-12", "guide.2.8", "EQ", content.placeholders),
    rule("STR-15", "note.1", "QH", content.normalised, "named"),
    rule("CVR-01", "form.cover", "E", blanks("CVR-01")),
    rule("CVR-06", "form.period", "E", unread.notDates("project.periodStart", "project.periodEnd")),
    rule("CVR-08", "form.filledOn", "E", unread.notDates("project.filledOn")),
    rule("PRJ-02", "form.category", "E", blanks("PRJ-02")),
    rule("PRJ-02", "summary", "E", unread.severalChosen("error", "project.category")),
    rule("PRJ-02", "form.category", "E", unread.notChoices("project.category")),
    rule("PRJ-05", "guide.1.5", "E", blanks("PRJ-05")),
    rule("PRJ-05", "form.table", "Q", unread.choicesUnclear("project.serviceTypes")),
    rule("PRJ-07", "form.table", "E", unread.notDates("project.expectedCompletion")),
    rule("UNT-10", "form.applicant", "E", unread.notDates("applicant.establishedOn")),
    rule("USC-01", "note.4", "E", blanks("USC-01")),
    rule("FIN-01", "form.finance", "E", blanks("FIN-01")),
    rule("CTC-01", "summary", "E", blanks("CTC-01")),
    rule("BAS-08", "form.situation", "Q", unread.choicesUnclear("situation.autonomyLevels")),
    rule("BAS-04", "guide.2.2", "E", blanks("BAS-04")),
    rule("BAS-05", "guide.2.2", "E", blanks("BAS-05")),
    rule("BAS-06", "form.situation", "E", blanks("BAS-06")),
    rule("CAP-01", "form.capability", "EQH", blanks("CAP-01")),
    rule("CAP-09", "form.capability", "Q", unread.choicesUnclear("capability.dataStorage")),
    rule("CAP-10", "form.capability", "Q", unread.choicesUnclear("capability.thirdPartyCollection")),
    rule("CAP-11", "form.architecture", "E", blanks("CAP-11")),
    rule(
      "CAP-11",
      "form.architecture",
      "E",
      unread.severalChosen("error", "capability.fullCloudArchitecture"),
    ),
    rule("CAP-11", "form.architecture", "Q", unread.choicesUnclear("capability.fullCloudArchitecture")),
    rule("CAP-12", "form.deployment", "E", blanks("CAP-12")),
    rule("CAP-12", "form.deployment", "Q", unread.choicesUnclear("capability.deploymentModel")),
    rule("CAP-12", "form.deployment", "Q", unread.severalChosen("query", "capability.deploymentModel")),
    rule("PFM-01", "guide.2.10", "E", blanks("PFM-01")),
    rule("PFM-02", "performance.note.1", "E", blanks("PFM-02")),
    rule("PFM-03", "guide.2.10", "E", blanks("PFM-03")),
  ],
  units: [
    rule("FIN-15", "form.finance", "E", units.inAnotherUnit, "named"),
    rule("FIN-16", "form.finance", "Q", units.perhapsInAnotherUnit, "named"),
    rule("FIN-17", "form.finance", "EQ", units.amountsTooLarge, "years"),
    rule("FIN-18", "form.finance", "H", units.looksLikeYuan),
    rule("BAS-02", "form.situation", "E", units.investmentsInTwoUnits, "named"),
  ],
  sense: [
    rule("CVR-08", "form.filledOn", "E", cover.filledInOtherYear),
    rule("CVR-06", "form.period", "E", cover.periodReversed),
    rule("CVR-09", "guide.3.1.5", "Q", cover.filledOutsidePeriod),
    rule("PRJ-03", "form.category", "E", project.industryMissing),
    rule("PRJ-05", "guide.1.5", "QH", project.serviceTypesUnusual),
    rule("UNT-01", "guide.2.1", "EQH", applicant.nameNotLegal),
    rule("UNT-02", "registrationTypes", "Q", applicant.natureUnknown),
    rule("UNT-04", "postcode", "EQH", applicant.postcodeWrong),
    rule("UNT-05", "guide.2.1", "EQH", applicant.regionUnknown),
    rule("UNT-07", "note.1", "H", applicant.supervisorBlank),
    rule("UNT-08", "phoneNumbers", "EQ", reach.phoneWrong("error", "applicant.phone")),
    rule("UNT-09", "phoneNumbers", "Q", reach.phoneWrong("query", ...reach.faxes)),
    rule("UNT-09", "note.1", "H", reach.faxesBlank),
    rule("UNT-10", "form.applicant", "EQH", applicant.foundingDateWrong),
    rule("UNT-11", "form.applicant", "EQ", reach.emailWrong("error", "applicant.email")),
    rule("USC-02", "gb32100", "E", creditCode.malformed),
    rule("USC-03", "gb32100", "E", creditCode.forbiddenLetters),
    rule("USC-04", "gb32100", "E", creditCode.checkCharactersWrong),
    rule("USC-05", "gb32100", "Q", creditCode.oneCheckCharacterWrong),
    rule("USC-06", "guide.2.1", "EQH", creditCode.notAnEnterprise),
    rule("USC-07", "guide.2.1", "EQH", creditCode.registeredElsewhere),
    rule("USC-09", "note.4", "Q", creditCode.organisationCodeOnly),
    rule("USC-10", "gb11714", "E", creditCode.sameCharacters),
    rule("FIN-03", "accounting", "EQ", figures.assetsNotPositive, "named"),
    rule("FIN-04", "form.finance", "EH", figures.debtRatioForms),
    rule("FIN-05", "guide.2.1", "EQH", debtRatio.debtRatioUnusual),
    rule("FIN-06", "form.finance", "H", figures.debtRatioAlone),
    rule("FIN-07", "guide.2.1", "EQ", figures.revenueNotPositive, "named"),
    rule("FIN-08", "guide.2.1", "Q", figures.taxesNotPositive),
    rule("FIN-13", "guide.2.1", "EQ", figures.latestLoss),
    rule("FIN-14", "guide.2.1", "QH", figures.earlierLoss),
    rule("FIN-21", "form.finance", "H", figures.manyDecimals),
    rule("PER-01", "form.responsiblePerson", "EQ", nameWrong("responsiblePerson.name")),
    rule("PER-02", "gb2261", "E", persons.sexWrong),
    rule("PER-03", "gat517", "E", persons.idTypeUnknown),
    rule("PER-04", "gb11643", "E", identity.residentIdWrong),
    rule("PER-07", "gb11643", "E", identity.oldResidentId),
    rule("PER-08", "gat517", "EQ", identity.documentNumberWrong),
    rule("PER-10", "gb4658", "Q", persons.educationUnknown),
    rule("PER-11", "phoneNumbers", "E", reach.mobileWrong("responsiblePerson.mobile")),
    rule("PER-12", "form.responsiblePerson", "Q", reach.phoneWrong("query", "responsiblePerson.landline")),
    rule("PER-12", "form.responsiblePerson", "Q", reach.emailWrong("query", "responsiblePerson.email")),
    rule("PER-12", "form.responsiblePerson", "H", persons.personBlanks),
    rule("CTC-01", "summary", "EQ", nameWrong("contact.name")),
    rule("CTC-03", "summary", "E", reach.mobileWrong("contact.mobile")),
    rule("CTC-04", "form.contact", "Q", reach.phoneWrong("query", "contact.landline")),
    rule("CTC-05", "form.contact", "EQ", reach.emailWrong("error", "contact.email")),
    rule("BAS-01", "form.situation", "E", situation.investmentNotPositive, "named"),
    rule("BAS-04", "guide.2.2", "Q", situation.noCloudPartner),
    rule("BAS-05", "guide.2.2", "Q", situation.statusUnclear),
    rule("BAS-07", "guide.2.5", "EQ", situation.patentsWrong),
    rule("BAS-08", "guide.2.2", "H", situation.autonomyNoted),
    rule("BAS-09", "form.situation", "QH", situation.ledProjectsUnclear),
    rule("BAS-10", "form.situation", "EQ", situation.standardsWrong),
    rule("CAP-02", "form.capability", "E", capability.notACount),
    rule("CAP-07", "form.capability", "Q", capability.unusuallyMany),
    rule("CAP-08", "form.capability", "EQ", capability.dataVolumeUnusual),
    rule("CAP-09", "form.capability", "Q", capability.storageUnticked),
    rule("PFM-01", "guide.2.10", "EQ", performance.indicatorsWrong),
    rule("PFM-02", "performance.note.1", "EQ", performance.qualitativeWrong),
    rule("PFM-03", "guide.2.10", "EQ", performance.goalUnclear),
    rule("PFM-04", "performance.note.1", "H", performance.fewIndicators),
    rule("PFM-05", "performance.note.1", "Q", performance.vagueIndicators),
  ],
  across: [
    rule("CVR-02", "form.cover", "E", cover.projectNamesDiffer),
    rule("CVR-03", "form.cover", "E", cover.applicantNamesDiffer),
    rule("CVR-04", "form.cover", "E", cover.responsiblePersonsDiffer),
    rule("CVR-05", "form.cover", "H", cover.technicalLeadIsResponsible),
    rule("CVR-07", "form.period", "QH", cover.periodUnusual),
    rule("PRJ-01", "form.cover", "EQ", project.nameUnusual),
    rule("PRJ-04", "form.category", "Q", project.industryWithoutOption),
    rule("PRJ-06", "form.serviceTypes", "EQ", project.otherServiceType),
    rule("PRJ-08", "form.period", "EQ", project.completionOutsidePeriod),
    rule("PRJ-09", "guide.2.5", "Q", project.softwareUnfinished),
    rule("PRJ-10", "guide.2.6", "Q", project.notBegun),
    rule("UNT-03", "form.applicant", "QH", applicant.addressElsewhere),
    rule("UNT-12", "phoneNumbers", "Q", reach.areaCodesDiffer),
    rule("FIN-02", "guide.3.1.5", "Q", compared.beforeFounding, "named"),
    rule("FIN-09", "guide.2.1", "EQ", compared.taxesAboveRevenue, "named"),
    rule("FIN-10", "guide.2.1", "Q", compared.taxShareLarge),
    rule("FIN-11", "guide.2.1", "Q", compared.profitAboveRevenue, "named"),
    rule("FIN-12", "guide.2.1", "Q", compared.marginUnusual),
    rule("FIN-16", "form.finance", "Q", units.pointDoubted, "named"),
    rule("FIN-19", "guide.2.8", "Q", compared.figuresRepeated),
    rule("FIN-20", "guide.2.1", "QH", compared.changeUnusual),
    rule("FIN-20", "guide.2.1", "Q", compared.profitApart),
    rule("FIN-22", "accounting", "H", compared.equityGap),
    rule("PER-05", "gb11643", "Q", identity.sexDiffers),
    rule("PER-06", "gb11643", "EQ", identity.ageUnusual),
    rule("PER-09", "form.responsiblePerson", "Q", persons.worksElsewhere("responsiblePerson.employer")),
    rule("CTC-02", "form.contact", "Q", persons.worksElsewhere("contact.employer")),
    rule("CTC-06", "form.contact", "H", persons.contactIsResponsible),
    rule("BAS-02", "performance", "E", situation.investmentsDiffer, "named"),
    rule("BAS-03", "guide.2.1", "Q", situation.investmentUnusual, "first"),
    rule("BAS-06", "form.situation", "EQ", situation.plannedServicesUnusual),
    rule("CAP-03", "form.capability", "Q", capability.allTheSame),
    rule("CAP-04", "form.developers", "Q", capability.developersAboveUsers),
    rule("CAP-05", "form.developers", "Q", capability.developersAboveUploads),
    rule("CAP-06", "guide.2.2", "Q", capability.fewUsers),
    rule("CAP-10", "form.dataCollection", "EQ", capability.collectionVendor),
    rule("CAP-13", "form.deployment", "EQ", capability.cloudProvider),
    rule("CAP-14", "form.architecture", "Q", capability.cloudContradiction),
  ],
};

export const rules: readonly Rule[] = (Object.keys(table) as Gate[]).flatMap((gate) =>
  table[gate].map((row) => ({ ...row, gate })),
);

/** Which amounts a rule's findings put in doubt. */
export function doubtsOfRule(id: string): Doubts | undefined {
  return rules.find((one) => one.id === id && one.doubts)?.doubts;
}

/** Id of the clause that a rule comes from; undefined for rules on several forms. */
export function clauseOfRule(id: string): string | undefined {
  return rules.find((one) => one.id === id)?.clause;
}
