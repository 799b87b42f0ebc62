import { parseOptions, usage } from "./options";
import { exitCodes, run, type Console } from "./run";

const out = process.stdout;
const err = process.stderr;

const terminal: Console = {
  say: (text) => void out.write(`${text}\n`),
  complain: (text) => void err.write(`${text}\n`),
  progress: (text) => {
    if (err.isTTY) err.write(`\r\u001b[K${text}`);
  },
};

async function main(): Promise<number> {
  const parsed = parseOptions(process.argv.slice(2));
  if (parsed.kind === "help") {
    terminal.say(usage);
    return exitCodes.done;
  }
  if (parsed.kind === "wrong") {
    terminal.complain(`${parsed.reason}\n\n${usage}`);
    return exitCodes.wrongUsage;
  }
  return run(parsed.options, terminal, new Date());
}

// Workers that read files stay ready for the next file, so the process has to be ended.
main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    err.write(`程序出错，没有完成：${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(exitCodes.nothingRead);
  },
);
