/**
 * `npm test`: all checks. What the tests start is built beside the checks of the sources; then the browser's tests, which
 * often wait for the browser, run beside the unit tests. Only the unit tests print as they go; what
 * another check prints comes out whole when it has ended. All are run whatever fails, and one that failed fails the whole.
 */
const { spawn } = require("node:child_process");

/** Starts `npm run NAME`; `quiet` keeps its lines together. Returns the name where it failed. */
function run(name, quiet) {
  const start = Date.now();
  return new Promise((resolve) => {
    const output = quiet ? "pipe" : "inherit";
    const shell = process.platform === "win32"; // npm is a script there
    const child = spawn("npm", ["run", name], { stdio: ["ignore", output, output], shell });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => printed.push(chunk));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(printed));
      process.stdout.write(`\n== ${name}: ${code === 0 ? "passed" : "FAILED"} in ${seconds(start)} s\n`);
      resolve(code === 0 ? [] : [name]);
    });
  });
}

/** One after the other; returns the names of those that failed. */
async function inTurn(names) {
  const failed = [];
  for (const name of names) failed.push(...(await run(name, true)));
  return failed;
}

const seconds = (start) => ((Date.now() - start) / 1000).toFixed(0);

async function main() {
  const start = Date.now();
  const built = run("build", true);
  const checked = inTurn(["typecheck", "prettier", "eslint"]);
  const results = await Promise.all([
    built,
    checked,
    built.then(() => run("browser", true)),
    Promise.all([built, checked]).then(() => run("unit", false)),
  ]);
  const failed = results.flat();
  process.stdout.write(failed.length === 0 ? "" : `Failed: ${failed.join(", ")}\n`);
  process.stdout.write(`All of it took ${seconds(start)} s.\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

void main();
