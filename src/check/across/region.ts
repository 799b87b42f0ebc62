import type { Edition, RecommendingUnit } from "../../form/edition";
import { readingOf } from "../../read/application";
import { wordsOf } from "../../form/wordsOf";
import type { AcrossFinding } from "../finding";
import { placeOfRegion, shortName } from "../region";
import { plain } from "../../text/plain";
import { remembered } from "../../text/remembered";
import type { Project } from "./project";
import { about } from "./rules";

/** UNT-06: projects whose 所在地区 is not the recommending unit's. Places that changed hands count for both cities. */
export function otherUnitsRegion(projects: readonly Project[], edition: Edition): AcrossFinding[] {
  // thousands of projects are of a few units
  const unitOf = remembered((name) => unitNamed(edition, name) ?? null);
  return projects.flatMap((project): AcrossFinding[] => {
    const unit = unitOf(project.unit);
    const region = readingOf(project.application, "applicant.region")?.value;
    if (!unit || typeof region !== "string") return [];
    const place = placeOfRegion(edition, region);
    if (place.kind !== "here") return [];
    const suffixes = wordsOf(edition, "divisionSuffixes");
    const home = shortName(unit.city, suffixes);
    const names = place.divisions.flatMap(({ name, prefecture }) => [name, prefecture]);
    if (
      names.some(
        (name) => shortName(name, suffixes) === home || unit.city.startsWith(shortName(name, suffixes)),
      )
    )
      return [];
    return [
      about([project], {
        rule: "UNT-06",
        severity: "query",
        fields: ["applicant.region"],
        values: { found: region, unit: unit.name },
      }),
    ];
  });
}

function unitNamed(edition: Edition, name: string): RecommendingUnit | undefined {
  const wanted = plain(name);
  return wanted === ""
    ? undefined
    : edition.recommendingUnits.find((unit) =>
        [unit.name, unit.fullName, ...unit.aliases].some((one) => plain(one) === wanted),
      );
}
