/** Draws assets/icon-*.png from the two SVG sources, in every size that the manifest and the stores ask for. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "../e2e/browser/launch";

const assets = path.resolve(__dirname, "../../assets");
/** Up to this size the fine lines of the large drawing would blur, so a simpler drawing is used. */
const LARGEST_SMALL = 24;
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const size of SIZES) {
      const source = size <= LARGEST_SMALL ? "icon-small.svg" : "icon.svg";
      const svg = await readFile(path.join(assets, source), "utf8");
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await writeFile(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void main();
