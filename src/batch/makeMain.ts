import { makeUsage, parseMake } from "./make/options";
import { runMake } from "./make/run";
import { start } from "./start";

start(parseMake(process.argv.slice(2)), makeUsage, runMake);
