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
    filed.findings.flatMap((each) =>
      draftRows([filed], each, sceneOf(filed, each, edition), edition, word(each, edition, [], placesListed)),
    ),
  );
}

/** What a row says of a finding, whichever of its projects it is of. */
type FindingTexts = Omit<Opinion, "projectName" | "applicant" | keyof typeof unanswered>;

function findingTexts(
  finding: Finding,
  scene: FindingScene,
  edition: Edition,
  words: FindingWords,
  secrets: readonly string[],
): FindingTexts {
  const shown = (each: string): string => cleanText(maskNumbers(each, secrets));
  return {
    severity: finding.severity,
    rule: finding.rule,
    fields: [...new Set(finding.fields.map((field) => fieldTitle(edition, field)))].join("、"),
    content: cleanText(maskWithMark(scene.content, secrets)),
    message: shown(words.message),
    basis: shown(words.basis),
    advice: shown(words.advice),
    suggestion: shown(suggestionText(finding)),
    place: cleanText(maskNumbers(scene.place)),
  };
}

/** The rows of 审核意见 on some projects of a finding, not yet explained. Nothing private is in them. */
export function draftRows(
  filed: readonly FiledApplication[],
  finding: Finding,
  scene: FindingScene,
  edition: Edition,
  words: FindingWords,
): readonly Opinion[] {
  let plain: FindingTexts | undefined;
  return filed.map(({ application, values }) => {
    const secrets = secretsOf(application, edition, finding.fields);
    const texts = (): FindingTexts => findingTexts(finding, scene, edition, words, secrets);
    return {
      projectName: String(values["project.name"] ?? ""),
      applicant: String(values["applicant.name"] ?? ""),
      // of all that keep nothing secret the same
      ...(secrets.length === 0 ? (plain ??= texts()) : texts()),
      ...unanswered,
    };
  });
}
