import type { Edition } from "./edition";
import { edition2020 } from "./edition2020";

/** All known editions, the newest first. */
export const editions: readonly Edition[] = [edition2020];

/** The edition that is open for filing. */
export const currentEdition: Edition = edition2020;
