import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");

export interface StartedWorkbench {
  readonly address: string;
  /** What it printed. */
  readonly output: () => string;
  /** Ends it as Ctrl+C does; gives its exit status. */
  readonly stop: () => Promise<number | null>;
}

/** Runs what `npm start` runs, in a process of its own, and waits for the address that it prints. */
export function startWorkbench(port = 0): Promise<StartedWorkbench> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(root, "test/workbench/start.ts"), "--no-open", "--port", String(port)],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", (status) => resolve(status)));
  const stop = () => {
    child.kill("SIGINT");
    return ended;
  };
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString("utf8");
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) resolve({ address, output: () => output, stop });
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    void ended.then((status) => reject(new Error(`npm start ended with status ${status}:\n${output}`)));
  });
}
