import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const fontPackages = join(root, "node_modules/@expo-google-fonts");

/**
 * The environment in which a browser on Linux finds letters for 中文 and ☑ beside the fonts of the system:
 * a bare machine has none, and Chromium takes them from fontconfig only.
 */
export function fontEnvironment(): Record<string, string> {
  if (process.platform !== "linux") return {};
  const folder = join(root, ".cache/fonts");
  const fonts = ["noto-sans-sc/400Regular", "noto-sans-sc/700Bold", "noto-sans-symbols-2/400Regular"];
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "fonts.conf"),
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
      "<fontconfig>",
      '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
      ...fonts.map((font) => `  <dir>${join(fontPackages, font)}</dir>`),
      `  <cachedir>${join(folder, "cache")}</cachedir>`,
      "</fontconfig>",
      "",
    ].join("\n"),
  );
  return { FONTCONFIG_PATH: folder };
}
