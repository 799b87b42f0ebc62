/**
 * `npm test`: all checks. Those of one core run one after the other, the build of what the tests start beside them, and
 * what such a check prints comes out whole when it has ended; the tests come after them, on all cores. All are run
 * whatever fails, and one that failed fails the whole.
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
  const checked = await Promise.all([inTurn(["typecheck", "prettier", "eslint"]), inTurn(["build"])]);
  const failed = checked.flat();
  // One after the other: a unit test makes the built program stale, and the browser's tests build what is stale.
  for (const tests of ["unit", "browser"]) failed.push(...(await run(tests, false)));
  process.stdout.write(failed.length === 0 ? "" : `Failed: ${failed.join(", ")}\n`);
  process.stdout.write(`All of it took ${seconds(start)} s.\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

void main();
