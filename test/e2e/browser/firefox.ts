import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Marionette } from "./marionette";
import type { OtherBrowser } from "./other";

/** Firefox where it is installed: FIREFOX_PATH, or the name under which Linux has it; else null. */
export function installedFirefox(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env["FIREFOX_PATH"]) return env["FIREFOX_PATH"];
  const folders = (env["PATH"] ?? "").split(delimiter);
  const places = ["firefox-esr", "firefox"].flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const preferences = (port: number, downloads: string) => ({
  "marionette.port": port,
  "browser.download.folderList": 2,
  "browser.download.dir": downloads,
  "browser.download.always_ask_before_handling_new_types": false,
  "browser.helperApps.neverAsk.saveToDisk":
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/octet-stream,application/zip",
  "browser.shell.checkDefaultBrowser": false,
  "browser.aboutwelcome.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
});

/** Milliseconds; a busy machine needs many of them until Firefox has begun. */
const patience = 60_000;

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Firefox does not ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts Firefox with a profile of its own, which is gone afterwards. */
export async function startFirefox(program: string): Promise<OtherBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const downloads = mkdtempSync(join(tmpdir(), "downloads-"));
  const port = await freePort();
  const lines = Object.entries(preferences(port, downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const child = spawn(program, ["--headless", "--marionette", "--no-remote", "--profile", profile], {
    stdio: "ignore",
    env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: "1" },
  });
  let client: Marionette | null = null;
  await until("start", async () => {
    client ??= await Marionette.connect(port).catch(() => null);
    return client !== null;
  });
  const firefox = client! as Marionette;
  const { capabilities } = (await firefox.send("WebDriver:NewSession")) as {
    capabilities: { browserName: string; browserVersion: string };
  };
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: async (address) => void (await firefox.send("WebDriver:Navigate", { url: address })),
    async run(script, ...args) {
      const { value } = (await firefox.send("WebDriver:ExecuteScript", { script, args })) as {
        value: unknown;
      };
      return value;
    },
    async saved(press) {
      const before = new Set(readdirSync(downloads));
      await press();
      const fresh = (): string[] => readdirSync(downloads).filter((name) => !before.has(name));
      // a file that is not whole yet has a second one beside it
      await until("download", async () => fresh().length === 1 && !fresh()[0]!.endsWith(".part"));
      return readFileSync(join(downloads, fresh()[0]!));
    },
    async close() {
      firefox.close();
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
      for (const folder of [profile, downloads])
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
