import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { isStale } from "../../.config/cliBuild.cjs";
import type * as nodePort from "../../src/files/worker/nodePort";

/**
 * The command line's tests read files in threads. From the sources each thread would compile them anew, a second or two
 * for each run; so they get the built one, which is built first where a source is newer.
 */
jest.mock("../../src/files/worker/nodePort", () => {
  const { startNodePort } = jest.requireActual<typeof nodePort>("../../src/files/worker/nodePort");
  const built = `${__dirname}/../../dist/cli`;
  return {
    startNodePort: (script: string, heapMegabytes: number) =>
      startNodePort(
        script.replace(/^.*[\\/]src[\\/]batch[\\/](formsWorker)\.ts$/, `${built}/$1.cjs`),
        heapMegabytes,
      ),
  };
});

if (/[\\/]test[\\/](?:batch|together)[\\/]/.test(expect.getState().testPath ?? ""))
  beforeAll(() => {
    if (isStale()) execFileSync(process.execPath, [join(__dirname, "../../.config/merge.cjs"), "--help"]);
  }, 120_000);
