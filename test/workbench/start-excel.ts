/** `npm run start:excel`: builds the pane, serves it over https and registers it with the Excel of this machine. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { serveHttps } from "./excel/serveHttps";
import { sideloadOn, type Step } from "./excel/sideload";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
const PORT = 3000;

async function main(): Promise<void> {
  const manifest = path.join(dist, "manifest.xml");
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(path.join(root, "manifest.xml"), "utf8"))?.[1] ?? "";
  const sideload = sideloadOn(process.platform, os.homedir(), manifest, id);
  if (!sideload) {
    throw new Error("There is no Excel for this system. “npm start” opens the workbench, which needs none.");
  }
  say("Building the pane …");
  execFileSync(process.execPath, [require.resolve("webpack-cli/bin/cli.js"), "--mode", "production"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ADDIN_URL: `https://localhost:${PORT}` },
  });
  await serveHttps(dist, PORT);
  sideload.register.forEach(perform);
  process.once("SIGINT", () => {
    sideload.unregister.forEach(perform);
    process.exit(0);
  });
  perform(sideload.open);
  say(
    `Serving https://localhost:${PORT}. ${sideload.hint}\nCtrl+C stops and removes the add-in from Excel again.`,
  );
}

function perform(step: Step): void {
  if (step.kind === "run") execFileSync(step.command, [...step.args], { stdio: "inherit" });
  else if (step.kind === "remove") rmSync(step.file, { force: true });
  else {
    mkdirSync(path.dirname(step.to), { recursive: true });
    copyFileSync(step.from, step.to);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
