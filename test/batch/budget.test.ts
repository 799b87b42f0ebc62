import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { buildProgram, makeFolders, ours, plainScript } from "../bench/wholeProcess";

/** Times of the plain script's processor time; 4.3 to 5.3 were measured. */
const mostTimes = 9;

test("forty files cost no more than a few times what anybody's script costs; styles and texts are written once", async () => {
  buildProgram();
  const folders = makeFolders();
  try {
    const forty = await folders.forms(40);
    const [own, plain] = [ours(folders, forty), plainScript(folders, forty)];
    expect(own.cpu / plain.cpu).toBeLessThan(mostTimes);

    ours(folders, await folders.forms(60), "more.xlsx");
    const stylesIn = (name: string): number => {
      const parts = unzipSync(readFileSync(folders.path(name)));
      const texts = [...strFromU8(parts["xl/sharedStrings.xml"]!).matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
      expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length);
      return strFromU8(parts["xl/styles.xml"]!).match(/<xf /g)!.length;
    };
    expect(stylesIn("more.xlsx")).toBe(stylesIn("ours.xlsx"));
  } finally {
    folders.remove();
  }
});
