import type { Finding } from "../check/finding";
import type { Edition } from "../form/edition";
import { readingOf } from "../read/application";
import { refName } from "../sheet/address";
import { cleanText } from "./cleanText";
import { fieldTitle } from "./fieldTitles";
import type { FiledApplication } from "./filed";
import type { Opinion } from "./opinions";
import { hideSecrets, secretsOf } from "./privacy";
import { columnSources } from "./summaryTable";

/** The words for a finding; src/report has them. */
export interface FindingWords {
  readonly message: string;
  readonly basis: string;
  readonly advice: string;
}
export type WordFinding = (finding: Finding, edition: Edition) => FindingWords;

function contentOf(filed: FiledApplication, finding: Finding): string {
  const texts = finding.fields.map((field) => readingOf(filed.application, field)?.raw.trim() ?? "");
  return texts.filter((text) => text !== "").join("；");
}

/** Rows of 审核意见 for what was found in one form, not yet explained. Nothing private is in them. */
export function draftOpinions(
  filed: FiledApplication,
  edition: Edition,
  word: WordFinding,
): readonly Opinion[] {
  const text = (field: string): string => String(filed.values[field] ?? "");
  return filed.findings.map((finding) => {
    const secrets = secretsOf(filed.application, edition, finding.fields);
    const shown = (each: string): string => cleanText(hideSecrets(each, secrets));
    const words = word(finding, edition);
    return {
      projectName: text(columnSources.projectName),
      applicant: text(columnSources.applicant),
      severity: finding.severity,
      rule: finding.rule,
      fields: [...new Set(finding.fields.map((field) => fieldTitle(edition, field)))].join("、"),
      content: shown(contentOf(filed, finding)),
      message: shown(words.message),
      basis: shown(words.basis),
      advice: shown(words.advice),
      place: cleanText(
        [filed.file, finding.cells.map(refName).join("、")].filter((each) => each).join(" › "),
      ),
      explanation: "",
      formerExplanation: "",
      answer: "",
      note: "",
      extra: {},
    };
  });
}
