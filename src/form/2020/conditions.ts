import type { Condition } from "../edition";

/** Section 二: for each condition the projects that it is asked of, and the fields by which the form itself proves it. */
export const conditions: readonly Condition[] = [
  {
    clause: "guide.2.1",
    fields: [
      "applicant.region",
      "applicant.creditCode",
      "applicant.nature",
      "finance.profit.2019",
      "finance.debtRatio.2019",
      "finance.taxes.2019",
      "finance.totalAssets.2019",
      "situation.totalInvestment",
    ],
  },
  {
    clause: "guide.2.2",
    categories: ["industryPlatform", "enterprisePlatform"],
    fields: [
      "situation.platformStatus",
      "situation.cloudPartner",
      "situation.autonomyLevels",
      "capability.registeredUsers",
    ],
  },
  { clause: "guide.2.3", categories: ["newTypeRdInstitution"], fields: ["situation.totalInvestment"] },
  { clause: "guide.2.4", categories: ["publicService"], fields: [] },
  {
    clause: "guide.2.5",
    categories: ["industrialSoftware"],
    fields: ["project.expectedCompletion", "situation.patentsAndCopyrights"],
  },
  {
    clause: "guide.2.6",
    categories: ["servitization"],
    fields: ["project.serviceTypes", "project.periodStart", "situation.totalInvestment"],
  },
  { clause: "guide.2.7", fields: ["performance.quantitative", "performance.qualitative"] },
  { clause: "guide.2.8", fields: [] },
  { clause: "guide.2.9", fields: [] },
  { clause: "guide.2.10", fields: ["performance.overallGoal", "performance.quantitative"] },
];
