import { phoneDigits } from "./2020/areaNumbers";
import { checklist } from "./2020/checklist";
import { clauses } from "./2020/clauses";
import { divisions } from "./2020/divisions";
import { applicantFields } from "./2020/fields/applicant";
import { capabilityFields } from "./2020/fields/capability";
import { financeFields, financeYears } from "./2020/fields/finance";
import { performanceFields } from "./2020/fields/performance";
import { contactFields, responsiblePersonFields } from "./2020/fields/persons";
import { projectFields } from "./2020/fields/project";
import { reviewerFields } from "./2020/fields/reviewer";
import { situationFields } from "./2020/fields/situation";
import { summaryFields } from "./2020/fields/summary";
import { conditions } from "./2020/conditions";
import { entryClauses } from "./2020/entryClauses";
import { groups } from "./2020/groups";
import { grounds, rules } from "./2020/rules";
import { quotes } from "./2020/quotes";
import { guideCoverage } from "./2020/guideCoverage";
import { otherNames } from "./2020/otherNames";
import { recommendingUnits } from "./2020/recommendingUnits";
import { proportions } from "./2020/proportions";
import { sections } from "./2020/sections";
import { thresholds } from "./2020/thresholds";
import { words } from "./2020/words";
import type { Edition } from "./edition";

/** The form of 2020: 附件4 of the guide with its attachments 4-1 to 4-5. */
export const edition2020: Edition = {
  id: "2020",
  formYear: 2020,
  formTitle: "2020年度省级工业互联网及制造业服务化示范项目申报书",
  summaryTitle: "省级工业互联网及制造业服务化示范项目申报信息汇总表",
  summaryAnnex: "附件4-5",
  financeYears,
  filingPeriod: {
    from: "2020-05-31",
    reason: "申报指南 三（一）5 要求附截至2020年5月底的财务报表，此前无法填报完整",
  },
  sections,
  fields: [
    ...projectFields,
    ...applicantFields,
    ...financeFields,
    ...responsiblePersonFields,
    ...contactFields,
    ...situationFields,
    ...capabilityFields,
    ...performanceFields,
  ],
  reviewerFields,
  summaryFields,
  clauses,
  rules,
  grounds,
  quotes,
  checklist,
  categoryGroups: groups,
  entryClauses,
  guideCoverage,
  conditions,
  thresholds,
  proportions,
  words,
  recommendingUnits,
  // The guide comes with no list of the projects supported in 2018 and 2019; offices add theirs as a sheet.
  supportedEarlier: [],
  expectedApplicants: [],
  divisions,
  otherNames,
  phoneDigits,
};
