import { availableParallelism } from "node:os";
import { readersOf } from "./common";
import { startNodePort } from "./worker/nodePort";
import { createPool } from "./worker/pool";

export * from "./common";

const size = Math.min(8, availableParallelism());

export const { readInWorker, openArchiveInWorker } = readersOf(createPool(startNodePort, size));
