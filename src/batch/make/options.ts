import { documentKinds, documents, type DocumentKind } from "../../work/documents/documents";

export interface MakeOptions {
  readonly kind: DocumentKind;
  /** Forms, folders of forms, and the bureau's workbook, as given. */
  readonly sources: readonly string[];
  /** A file or a folder; the folder at hand where it is not given. */
  readonly out?: string;
  /** What stands there is written over. */
  readonly replace: boolean;
  /** 退回单 are noted in 项目台账 of the workbook that they are made from. */
  readonly record?: boolean;
  /** What 退回单 say of the bureau; left to be filled in by hand where it is not given. */
  readonly deadline?: string;
  readonly contact?: string;
  readonly telephone?: string;
}

export type ParsedMake =
  | { readonly kind: "run"; readonly options: MakeOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly reason: string };

const width = documentKinds.reduce((longest, kind) => Math.max(longest, kind.length), 0);
const kindLines = documentKinds.map((kind) => `  ${kind.padEnd(width)}  ${documents[kind].title}`);

export const makeUsage = `用法：npm run --silent make -- 种类 [--from 汇总.xlsx|申报书 …] [--out 文件或文件夹]

制作申报、报送要用的材料。

种类：
${kindLines.join("\n")}

选项：
  --from 汇总.xlsx|申报书 …  用哪些申报书（文件、文件夹、.zip）或汇总工作簿制作，可写多个
  --out 文件或文件夹         写到哪里，不写的放在当前文件夹
  --replace                  已有同名文件时覆盖它（不写时保留原有文件，不写入）
  --deadline 期限            退回单上的报回期限，如“6月28日17时”；不写的留空，由手工填写
  --contact 姓名             退回单上的联系人
  --telephone 号码           退回单上的联系电话
  --record                   制作退回单以后，在 --from 的汇总工作簿的“项目台账”里记为已退回（日期）
  --help                     显示本说明`;

const neededTexts = {
  forms: "申报书",
  merged: "汇总工作簿",
  either: "申报书或汇总工作簿",
  compared: "申报书和要比对的文件",
};

const isKind = (text: string): text is DocumentKind => (documentKinds as readonly string[]).includes(text);

/** Reads the arguments behind the command's name: the kind first, then options; what follows --from are sources. */
export function parseMake(args: readonly string[]): ParsedMake {
  if (args.includes("--help") || args.includes("-h")) return { kind: "help" };
  const rest = [...args];
  const kind = rest.shift();
  if (kind === undefined || kind.startsWith("-")) return wrong("没有写明要制作哪一种材料。");
  if (!isKind(kind)) return wrong(`没有“${kind}”这一种材料。`);
  const sources: string[] = [];
  let out: string | undefined;
  let replace = false;
  let record = false;
  const said: Pick<MakeOptions, "deadline" | "contact" | "telephone"> = {};
  let from = false;
  while (rest.length > 0) {
    const arg = rest.shift()!;
    const [name = "", value] = arg.split(/=(.*)/s);
    if (arg === "--replace") replace = true;
    else if (arg === "--record" && kind === "slips") record = true;
    else if (name === "--out") {
      if (out !== undefined) return wrong("选项“--out”写了两次。");
      out = value ?? rest.shift();
      if (!out || out.startsWith("--")) return wrong("选项“--out”后面要写文件或文件夹。");
      from = false;
    } else if (name === "--from") {
      const first = value ?? rest.shift();
      if (!first || first.startsWith("--")) return wrong("选项“--from”后面要写文件或文件夹。");
      sources.push(first);
      from = true;
    } else if (name === "--deadline" || name === "--contact" || name === "--telephone") {
      const text = value ?? rest.shift();
      if (!text || text.startsWith("--")) return wrong(`选项“${name}”后面要写内容。`);
      Object.assign(said, { [name.slice(2)]: text });
      from = false;
    } else if (arg.startsWith("--")) return wrong(`没有“${arg}”这个选项。`);
    else if (from) sources.push(arg);
    else return wrong(`“${arg}”前面要写“--from”。`);
  }
  const { needs } = documents[kind];
  if (needs !== "nothing" && sources.length === 0)
    return wrong(`制作“${kind}”要用“--from”写明${neededTexts[needs]}。`);
  return {
    kind: "run",
    options: {
      kind,
      sources,
      replace,
      ...said,
      ...(record ? { record } : {}),
      ...(out === undefined ? {} : { out }),
    },
  };
}

function wrong(reason: string): ParsedMake {
  return { kind: "wrong", reason };
}
