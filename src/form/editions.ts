import type { Edition } from "./edition";
import { edition2020 } from "./edition2020";
import { edition2021 } from "./edition2021";

/** All known editions, a line each, the newest first. */
export const editions: readonly Edition[] = [edition2021, edition2020];

/** The edition that is open for filing: by it is judged what does not tell its year. */
export const currentEdition: Edition = edition2020;
