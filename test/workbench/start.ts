import { parseArgs } from "node:util";
import { buildWhatIsStale } from "./server/build";
import { openBrowser } from "./server/openBrowser";
import { serve } from "./server/serve";

const usage = "npm start -- [--port 3000] [--no-open]";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function options(): { port: number; open: boolean } {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean", default: false } },
    });
    return { port: Number(values.port), open: !values["no-open"] && !process.env["CI"] };
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUsage: ${usage}`);
  }
}

/** Builds what is stale, serves the workbench and opens it, until Ctrl+C. */
async function main(): Promise<void> {
  const { port, open } = options();
  await buildWhatIsStale(say);
  const server = await serve(port);
  say(`The workbench is open on ${server.address} — Ctrl+C ends it.`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (open) openBrowser(server.address);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
