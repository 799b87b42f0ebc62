import { parseArgs } from "node:util";
import { buildWhatIsStale } from "./server/build";
import { openBrowser } from "./server/openBrowser";
import { serve } from "./server/serve";

const usage = "npm start [-- --port 3000] [-- --no-open]";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Builds what is stale, serves the workbench and opens it, until Ctrl+C. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean", default: false } },
  });
  await buildWhatIsStale(say);
  const server = await serve(Number(values.port));
  say(`The workbench is open on ${server.address} — Ctrl+C ends it.`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (!values["no-open"] && !process.env["CI"]) openBrowser(server.address);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\nUsage: ${usage}\n`);
  process.exitCode = 1;
});
