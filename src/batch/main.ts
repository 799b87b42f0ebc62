import { parseOptions, usage } from "./options";
import { run } from "./run";
import { start } from "./start";

start(parseOptions(process.argv.slice(2)), usage, run);
