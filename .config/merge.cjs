/** `npm run --silent merge`: the built command line; built first where it is missing or older than its sources. */
const { build, isStale, program } = require("./cliBuild.cjs");

async function main() {
  if (isStale()) await build();
  require(program);
}

main().catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 5;
});
