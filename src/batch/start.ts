import { sayable, type Console } from "./console";
import { exitCodes } from "./exitCodes";
import { keepCompiledCode } from "./keepCode";

type Parsed<Options> =
  | { readonly kind: "run"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly reason: string };

const out = process.stdout;
const err = process.stderr;

const terminal: Console = {
  say: (text) => void out.write(`${text}\n`),
  complain: (text) => void err.write(`${text}\n`),
  progress: (text) => {
    if (err.isTTY) err.write(`\r\u001b[K${text}`);
  },
};

/** What was said reaches its reader before the process ends. */
async function flushed(): Promise<void> {
  for (const stream of [out, err]) await new Promise((resolve) => stream.write("", resolve));
}

/** Runs a program of the command line on the arguments of the process, and ends it. */
export function start<Options>(
  parsed: Parsed<Options>,
  usage: string,
  run: (options: Options, terminal: Console, now: Date) => Promise<number>,
): void {
  // Whoever reads what is said may stop reading (| head): the work goes on without being heard.
  for (const stream of [out, err]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  const main = async (): Promise<number> => {
    if (parsed.kind === "help") {
      terminal.say(usage);
      return exitCodes.done;
    }
    if (parsed.kind === "wrong") {
      terminal.complain(`${sayable(parsed.reason)}\n\n${usage}`);
      return exitCodes.wrongUsage;
    }
    return run(parsed.options, terminal, new Date());
  };
  // Workers that read files stay ready for the next file, so the process has to be ended.
  main()
    .catch((error: unknown) => {
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      terminal.complain(sayable(`程序出错，没有完成；没有说“已写入”的文件保持原样：${what}`));
      return exitCodes.failed;
    })
    .then(async (status) => {
      await flushed();
      if (parsed.kind === "run" && status === exitCodes.done) keepCompiledCode();
      process.exit(status);
    });
}
