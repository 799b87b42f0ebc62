/** `npm run --silent make`: the built program that makes documents; built first where it is missing or older than its sources. */
const { runProgram } = require("./cliBuild.cjs");

runProgram("make");
