import { read, write } from "@e965/xlsx";
import { packZip } from "../../src/files/write/packZip";
import type { PackedFile } from "../../src/files/write/packZip";
import type { SampleProject } from "../workbench/sample/answers";
import { formSheet } from "../workbench/sample/form";
import { blankForm, industrialSoftware, withMistakes } from "../workbench/sample/moreProjects";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";

const bookOf = (title: string, ...projects: readonly SampleProject[]): Promise<Uint8Array> =>
  writeSample(title, projects.map(formSheet));

/** The workbooks that PROTOCOL.md names, made from the workbench's samples; names with a folder go into that folder. */
export async function protocolFiles(): Promise<PackedFile[]> {
  const company = await bookOf("新企业", industrialSoftware);
  const folder = await Promise.all(
    [equipmentPlatform, servitization, withMistakes, industrialSoftware, blankForm].map(
      async (project, n) => ({
        name: `报送/企业${n + 1}.xlsx`,
        bytes: await bookOf(`企业${n + 1}`, project),
      }),
    ),
  );
  // its sheets as an Excel of 1997 keeps them, and the first of them as bare values
  const old = read(await bookOf("旧版", equipmentPlatform), { type: "array" });
  return [
    {
      name: "示范.xlsx",
      bytes: await bookOf("示范", equipmentPlatform, servitization, withMistakes, blankForm),
    },
    { name: "新企业.xlsx", bytes: company },
    { name: "旧版.xls", bytes: new Uint8Array(write(old, { type: "array", bookType: "biff8" })) },
    {
      name: "导出.csv",
      bytes: new TextEncoder().encode(`\ufeff${write(old, { type: "string", bookType: "csv" })}`),
    },
    ...folder,
    {
      name: "报送.zip",
      bytes: packZip(folder.map(({ name, bytes }) => ({ name: name.split("/")[1]!, bytes }))),
    },
  ];
}
