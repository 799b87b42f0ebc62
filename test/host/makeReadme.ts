import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulesReadme } from "./rules";

writeFileSync(join(__dirname, "README.md"), rulesReadme());
