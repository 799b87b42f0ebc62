import type { Field } from "../../form/edition";
import {
  chosen,
  isInGroup,
  isEmpty,
  isMissing,
  limit,
  numberOf,
  reading,
  textOf,
  yesOf,
  type Facts,
} from "../facts";
import type { Draft } from "../rule";
import { plain } from "../../text/plain";

/** 工业互联网项目已具备能力. */

const users = "capability.registeredUsers";
const developers = "capability.developers";
const dataVolume = "capability.industrialDataTB";
const architecture = "capability.fullCloudArchitecture";
const deployment = "capability.deploymentModel";
const provider = "capability.cloudProvider";

function counts(facts: Facts): readonly Field[] {
  return facts.edition.fields.filter(({ id, type }) => type === "count" && id.startsWith("capability."));
}

/** CAP-02: counts are whole and not negative. */
export function notACount(facts: Facts): Draft[] {
  return counts(facts).flatMap(({ id }): Draft[] => {
    const value = numberOf(facts, id);
    if (value === null || (value >= 0 && Number.isInteger(value))) return [];
    return [{ severity: "error", fields: [id], variant: value < 0 ? "negative" : "fraction" }];
  });
}

/** CAP-03: a platform without any capability; or one and the same number for all of them, copied down. */
export function allTheSame(facts: Facts): Draft[] {
  const fields = counts(facts).map(({ id }) => id);
  const values = fields.map((field) => numberOf(facts, field));
  const [first] = values;
  if (first === null || first === undefined || values.some((value) => value !== first)) return [];
  const draft: Draft = { severity: "query", fields, values: { count: fields.length } };
  if (first > 0) return [{ ...draft, variant: "same" }];
  return first === 0 && isInGroup(facts, "platforms") ? [draft] : [];
}

/** Whether one number, 0 or another, stands for all: CAP-03 asks about it. */
function isAllSame(facts: Facts): boolean {
  const values = counts(facts).map(({ id }) => numberOf(facts, id));
  return values.every((value) => value !== null && value === values[0]);
}

/** CAP-04: developers are users too. */
export function developersAboveUsers(facts: Facts): Draft[] {
  return moreDevelopersThanUsers(facts) ? [{ severity: "query", fields: [developers, users] }] : [];
}

function moreDevelopersThanUsers(facts: Facts): boolean {
  const [a, b] = [numberOf(facts, developers), numberOf(facts, users)];
  return a !== null && b !== null && a > b;
}

/** CAP-05: each developer has uploaded an app or a microservice. Said only where CAP-04 has not asked about the number already. */
export function developersAboveUploads(facts: Facts): Draft[] {
  const parts = ["capability.industrialApps", "capability.modelsAndMicroservices"];
  const number = numberOf(facts, developers);
  const uploads = parts.map((field) => numberOf(facts, field));
  if (number === null || uploads.includes(null) || moreDevelopersThanUsers(facts)) return [];
  const sum = uploads[0]! + uploads[1]!;
  return number > sum
    ? [{ severity: "query", fields: [developers, ...parts], values: { uploads: sum } }]
    : [];
}

/** CAP-06: a platform that hardly anyone uses. */
export function fewUsers(facts: Facts): Draft[] {
  const number = numberOf(facts, users);
  const min = limit(facts, "platformUsersMin");
  if (number === null || number < 0 || number >= min || !isInGroup(facts, "platforms") || isAllSame(facts))
    return [];
  return [{ severity: "query", fields: [users], values: { min } }];
}

/** CAP-07: numbers beyond what platforms usually have. */
export function unusuallyMany(facts: Facts): Draft[] {
  return counts(facts).flatMap(({ id }): Draft[] => {
    const value = numberOf(facts, id);
    const max = limit(facts, `max.${id}`);
    return value !== null && value > max ? [{ severity: "query", fields: [id], values: { max } }] : [];
  });
}

/** CAP-08: a volume in TB. Amounts given in GB or PB are converted and shown as such (STR-15), which a sound form may do. */
export function dataVolumeUnusual(facts: Facts): Draft[] {
  const value = numberOf(facts, dataVolume);
  if (value === null) return [];
  if (value < 0) return [{ severity: "error", fields: [dataVolume], variant: "negative" }];
  const max = limit(facts, `max.${dataVolume}`);
  return value > max ? [{ severity: "query", fields: [dataVolume], variant: "large", values: { max } }] : [];
}

/** CAP-09: where a platform keeps its data. */
export function storageUnticked(facts: Facts): Draft[] {
  const field = "capability.dataStorage";
  return isInGroup(facts, "platforms") && isEmpty(facts, field)
    ? [{ severity: "query", fields: [field] }]
    : [];
}

/** CAP-10: a third party's solution and its vendor belong together. */
export function collectionVendor(facts: Facts): Draft[] {
  const [box, vendor] = ["capability.thirdPartyCollection", "capability.collectionVendor"] as const;
  const ticked = yesOf(facts, box);
  // 无 behind a tick names nobody either.
  if (ticked === true && (isMissing(facts, vendor) || textOf(facts, vendor) === "无"))
    return [
      {
        severity: "error",
        fields: [vendor],
        cells: [(reading(facts, vendor) ?? reading(facts, box))!.cell],
        variant: "noVendor",
      },
    ];
  const isOpen = ticked === false || reading(facts, box)?.state === "blank";
  return isOpen && textOf(facts, vendor) !== null
    ? [{ severity: "query", fields: [vendor, box], variant: "notTicked" }]
    : [];
}

/** CAP-13: whose public cloud it is, and that it is the partner's. */
export function cloudProvider(facts: Facts): Draft[] {
  const models = chosen(facts, deployment);
  const name = textOf(facts, provider);
  if (isMissing(facts, provider) && (models.includes("public") || models.includes("hybrid")))
    return [
      {
        severity: "error",
        fields: [provider],
        cells: [(reading(facts, provider) ?? reading(facts, deployment))!.cell],
        variant: "missing",
      },
    ];
  const partner = textOf(facts, "situation.cloudPartner");
  if (name === null || partner === null) return [];
  const [a, b] = [plain(name), plain(partner)];
  return a.includes(b) || b.includes(a)
    ? []
    : [{ severity: "query", fields: [provider, "situation.cloudPartner"], variant: "differs" }];
}

/** CAP-14: no cloud architecture, but a cloud. */
export function cloudContradiction(facts: Facts): Draft[] {
  if (yesOf(facts, architecture) !== false || !chosen(facts, deployment).length) return [];
  return [{ severity: "query", fields: [architecture, deployment] }];
}
