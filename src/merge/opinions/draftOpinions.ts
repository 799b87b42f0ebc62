import type { Finding } from "../../check/finding";
import { waysToMend } from "../../check/waysToMend";
import type { Edition } from "../../form/edition";
import { partOf } from "../../form/joinEditions";
import { readingOf } from "../../read/application";
import { keeper } from "../../read/kept";
import { cellName, refName } from "../../sheet/address";
import { cleanText } from "../../text/cleanText";
import { maskNumbers, maskValue } from "../../text/person/maskNumbers";
import { fieldTitle } from "../filed/fieldTitles";
import type { FiledApplication } from "../filed/filed";
import { unanswered, type Opinion } from "../own/opinions";
import type { Party } from "./parties";
import { maskWithMark, secretsOf } from "../filed/privacy";

/** The words for a finding; src/report has them. */
export interface FindingWords {
  readonly message: string;
  readonly basis: string;
  readonly advice: string;
}
/** `parties`: the projects that it is about, where they are several; so many at `most` are named. */
export type WordFinding = (
  finding: Finding,
  edition: Edition,
  parties?: readonly Party[],
  most?: number,
) => FindingWords;

/** What is filled in where a finding points, and where that is. */
export interface FindingScene {
  readonly content: string;
  readonly place: string;
}

/** So many places of a finding are listed in a row of 审核意见; the row gives their number. */
export const placesListed = 6;

/** The scene of a finding on one form. */
export function sceneOf(filed: FiledApplication, finding: Finding, edition: Edition): FindingScene {
  const fields = [...new Set(finding.fields)];
  const texts = fields.flatMap((field) => {
    const raw = readingOf(filed.application, field)?.raw.trim() ?? "";
    // of several amounts each says which it is
    return raw === "" ? [] : [fields.length > 1 ? `${fieldTitle(edition, field)}：${raw}` : raw];
  });
  const cells = finding.cells.map(refName).join("、");
  return {
    content: texts.join("；"),
    place: cells === "" ? filed.file : `${filed.file} › ${cells}`,
  };
}

/** E22 改为 18000；F22 改为 3；或者：E22 改为 180000, where there is another way. */
function suggestionText(finding: Finding): string {
  return waysToMend(finding)
    .map((way) =>
      way.map(({ cell, value }) => `${cellName(cell.row, cell.col)} 改为 ${maskValue(value)}`).join("；"),
    )
    .join("；或者：");
}

const keptDrafts = keeper<FiledApplication, readonly Opinion[]>();

/** The rows on a form's own findings, in their order. */
export function ownDrafts(filed: FiledApplication, open: Edition, word: WordFinding): readonly Opinion[] {
  const edition = partOf(open, filed.application.edition);
  return keptDrafts(filed, [edition, word], () =>
    filed.findings.map((each) => draftOpinion(filed, each, sceneOf(filed, each, edition), edition, word)),
  );
}

/** A row of 审核意见 on a project, not yet explained. Nothing private is in it. */
export function draftOpinion(
  filed: FiledApplication,
  finding: Finding,
  scene: FindingScene,
  edition: Edition,
  word: WordFinding,
  parties: readonly Party[] = [],
): Opinion {
  const text = (field: string): string => String(filed.values[field] ?? "");
  const secrets = secretsOf(filed.application, edition, finding.fields);
  const shown = (each: string): string => cleanText(maskNumbers(each, secrets));
  const words = word(finding, edition, parties, placesListed);
  return {
    projectName: text("project.name"),
    applicant: text("applicant.name"),
    severity: finding.severity,
    rule: finding.rule,
    fields: [...new Set(finding.fields.map((field) => fieldTitle(edition, field)))].join("、"),
    content: cleanText(maskWithMark(scene.content, secrets)),
    message: shown(words.message),
    basis: shown(words.basis),
    advice: shown(words.advice),
    suggestion: shown(suggestionText(finding)),
    place: cleanText(maskNumbers(scene.place)),
    ...unanswered,
  };
}
