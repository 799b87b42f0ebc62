import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { protocolFiles } from "./protocolFiles";

const root = join(__dirname, "../..");

/** npm run protocol-files [-- FOLDER]: makes the workbooks of PROTOCOL.md. */
async function make(folder: string): Promise<void> {
  for (const { name, bytes } of await protocolFiles()) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    process.stdout.write(`${path}\n`);
  }
}

void make(process.argv[2] ?? join(root, ".cache/protocol"));
