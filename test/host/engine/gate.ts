import { ApiError } from "./errors";
import type { Session } from "./session";
import type { HostType } from "./types";

/** Compares "1.9" with "1.13" part by part. */
export function versionCovers(declared: string | undefined, needed: string): boolean {
  if (declared === undefined) return false;
  const [a, b] = [declared.split(".").map(Number), needed.split(".").map(Number)];
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) > (b[i] ?? 0);
  }
  return true;
}

/** Where the member stands: the client library knows it, and the declared requirement sets contain it. */
export function standing(
  session: Session,
  type: string,
  name: string,
): "offered" | "unknown" | "aboveRequirementSet" {
  const wire = WIRE_NAMES[`${type}.${name}`] ?? name;
  const found = session.surface[type]?.[wire.toLowerCase()];
  if (!found) return "unknown";
  return versionCovers(session.requirements[found[1]], found[2]) ? "offered" : "aboveRequirementSet";
}

/** Two properties travel under another name when they are set [C]. */
const WIRE_NAMES: Record<string, string> = {
  "Worksheet.Gridlines": "ShowGridlines",
  "Worksheet.Headings": "ShowHeadings",
};

/**
 * The error for a member that is not in the emulator's table of the type, or the refusal of one above the declared
 * sets: a host answers ApiNotFound to what it does not know [doc], the emulator NotImplemented to what it does not play.
 */
export function refusal(
  session: Session,
  type: HostType<never>,
  name: string,
  played: boolean,
): ApiError | null {
  if (type.service && played) return null;
  const where = standing(session, type.name, name);
  const label = `${type.name}.${name}`;
  if (where === "unknown") {
    session.warn("apiNotFound", label);
    return new ApiError("ApiNotFound");
  }
  if (where === "aboveRequirementSet") {
    session.warn("aboveRequirementSet", label);
    return new ApiError("ApiNotFound");
  }
  if (!played) {
    session.warn("notImplemented", label);
    return new ApiError("NotImplemented", `The emulated Excel does not play ${label}.`);
  }
  return null;
}
