import fc from "fast-check";

/** Each run tries the same cases, so that it fails today as it failed yesterday; SEED=n tries others. */
export const seed = Number(process.env.SEED ?? 2020);
fc.configureGlobal({ seed });

/** How many sequences of merges a test tries; MERGE_SEQUENCES=n asks for more than it tries as a rule. */
export const sequences = (usual: number): number => Number(process.env.MERGE_SEQUENCES ?? usual);

export default fc;
