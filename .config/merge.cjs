/** `npm run --silent merge`: the built command line; built first where it is missing or older than its sources. */
const { runProgram } = require("./cliBuild.cjs");

runProgram("main");
