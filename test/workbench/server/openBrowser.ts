import { spawn } from "node:child_process";

/** Opens an address in the person's usual browser; where there is none, the printed address has to do. */
export function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : process.platform === "darwin"
        ? ["open", address]
        : ["xdg-open", address];
  const child = spawn(command!, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
