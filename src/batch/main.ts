import "./engine"; // before everything else
import { sayable, type Console } from "./console";
import { parseOptions, usage } from "./options";
import { exitCodes } from "./exitCodes";
import { run } from "./run";

const out = process.stdout;
const err = process.stderr;

const terminal: Console = {
  say: (text) => void out.write(`${text}\n`),
  complain: (text) => void err.write(`${text}\n`),
  progress: (text) => {
    if (err.isTTY) err.write(`\r\u001b[K${text}`);
  },
};

// Whoever reads what is said may stop reading (| head): the merge goes on without being heard.
for (const stream of [out, err]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

async function main(): Promise<number> {
  const parsed = parseOptions(process.argv.slice(2));
  if (parsed.kind === "help") {
    terminal.say(usage);
    return exitCodes.done;
  }
  if (parsed.kind === "wrong") {
    terminal.complain(`${sayable(parsed.reason)}\n\n${usage}`);
    return exitCodes.wrongUsage;
  }
  return run(parsed.options, terminal, new Date());
}

/** What was said reaches its reader before the process ends. */
async function flushed(): Promise<void> {
  for (const stream of [out, err]) await new Promise((resolve) => stream.write("", resolve));
}

// Workers that read files stay ready for the next file, so the process has to be ended.
main()
  .catch((error: unknown) => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.complain(sayable(`程序出错，没有完成；没有说“已写入”的文件保持原样：${what}`));
    return exitCodes.failed;
  })
  .then(async (status) => {
    await flushed();
    process.exit(status);
  });
