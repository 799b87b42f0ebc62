import fc from "fast-check";

/** Each run tries the same cases, so that it fails today as it failed yesterday; SEED=n tries others. */
export const seed = Number(process.env.SEED ?? 2020);
fc.configureGlobal({ seed });

/** How many sequences of merges a test tries; MERGE_SEQUENCES=n asks for more than it tries as a rule. */
export const sequences = (usual: number): number => Number(process.env.MERGE_SEQUENCES ?? usual);

/** Any character but half ones, as `unit` of fc.string; to list them all, as its own "binary" does, takes three seconds. */
export const anyCharacter = fc.nat(0x10f7ff).map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));

export default fc;

/** Milliseconds that a test of such sequences may take, however many are asked for. */
export const anHour = 3_600_000;
