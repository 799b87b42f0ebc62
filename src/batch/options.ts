/** What the command line asks for. */
export interface Options {
  readonly out?: string;
  readonly json?: string;
  readonly city?: string;
  readonly unit?: string;
  readonly explanations?: string;
  /** A file with 本次申报设置. */
  readonly settings?: string;
  /** Nothing is written while a question whether two projects are one is not answered. */
  readonly ask?: boolean;
  /** Projects about which a question is answered: the same one, renamed, or two. */
  readonly same?: readonly string[];
  readonly two?: readonly string[];
  /** Projects are taken off though more than a third of the rows are gone at once. */
  readonly withdraw?: boolean;
  /** The sources are the cities' tables, and the output is the province's. */
  readonly province?: boolean;
  /** 文件=单位: who sent a table that does not say it, or says it wrongly. */
  readonly sender?: readonly string[];
  /** Of several tables of one unit, the file that counts, and files of which what only they have counts as well. */
  readonly prefer?: readonly string[];
  readonly together?: readonly string[];
  /** Files and folders, as given. */
  readonly sources: readonly string[];
}

type ParsedOptions =
  | { readonly kind: "run"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly reason: string };

const names = ["out", "json", "city", "unit", "explanations", "settings"] as const;
type Name = (typeof names)[number];
/** Options that may be written several times. */
const lists = ["same", "two", "sender", "prefer", "together"] as const;
type List = (typeof lists)[number];
/** Options without a value. */
const flags = ["ask", "withdraw", "province"] as const;
type Flag = (typeof flags)[number];
/** What stands only beside --province, and what may. */
const onlyProvince: readonly string[] = ["sender", "prefer", "together"];
const ofProvince: readonly string[] = [
  ...onlyProvince,
  "out",
  "json",
  "ask",
  "same",
  "two",
  "withdraw",
  "settings",
  "province",
];

export const usage = `用法：npm run --silent merge -- [选项] 文件或文件夹 …

读取申报表（.xlsx .xls .et .ods .docx .doc .wps .csv、装有这些文件的文件夹或 .zip），审核后汇总。

选项：
  --out 汇总.xlsx             把汇总表、项目台账、审核意见和统计写入这个文件；文件已存在时在其基础上更新
  --json 结果.json            把读取和审核的结果写入这个文件
  --city 长春市               汇总表标题中的市（州）
  --unit 长春市工业和信息化局 推荐单位
  --explanations 审核意见.xlsx 带有企业说明的审核意见表
  --settings 本次申报设置.xlsx 按这张设置表审核，并把它放进 --out 的工作簿，以后都按它；不写时按工作簿里的设置
  --ask                       有“同一项目改名，还是两个项目”的问题没有答复时，不写入，先列出问题
  --same 项目名称             答复：关于这个项目的问题，是同一项目改名（可写多次）
  --two 项目名称              答复：关于这个项目的问题，是两个项目（可写多次）
  --withdraw                  汇总表里一次少了三分之一以上的行时，仍把这些项目撤出（不写时不写入，先请检查）
  --province                  读取各市（州）的汇总工作簿，合并到 --out 的省级汇总表
  --sender 文件=推荐单位      省级：写明这个文件是哪个单位报来的（可写多次）
  --prefer 文件               省级：同一单位报来几份有相同项目的表时，采用这一份（可写多次）
  --together 文件             省级：没有采用的这一份里另有的项目也列入（可写多次）
  --help                      显示本说明`;

function isName(text: string): text is Name {
  return (names as readonly string[]).includes(text);
}

function isList(text: string): text is List {
  return (lists as readonly string[]).includes(text);
}

function isFlag(text: string): text is Flag {
  return (flags as readonly string[]).includes(text);
}

/** Reads the arguments behind the command's name; "--" ends the options, "--out=x" is "--out x". */
export function parseOptions(args: readonly string[]): ParsedOptions {
  const values: Partial<Record<Name, string>> = {};
  const given: Partial<Record<List, string[]>> = {};
  const on: Partial<Record<Flag, true>> = {};
  const sources: string[] = [];
  const rest = [...args];
  while (rest.length > 0) {
    const arg = rest.shift()!;
    if (arg === "--help" || arg === "-h") return { kind: "help" };
    const flag = arg.replace(/^--/, "");
    if (arg !== flag && isFlag(flag)) {
      on[flag] = true;
    } else if (arg === "--") {
      for (const each of rest.splice(0)) sources.push(each);
    } else if (arg.startsWith("-") && arg !== "-") {
      const [, name = "", , behind] = /^--?([^=]*)(=(.*))?$/s.exec(arg) ?? [];
      if (!isName(name) && !isList(name)) return { kind: "wrong", reason: `没有“${arg}”这个选项。` };
      if (isName(name) && values[name] !== undefined)
        return { kind: "wrong", reason: `选项“--${name}”写了两次。` };
      const value = behind ?? rest.shift();
      if (!value || (behind === undefined && value.startsWith("--"))) {
        return { kind: "wrong", reason: `选项“--${name}”后面要写内容。` };
      }
      if (isList(name)) given[name] = [...(given[name] ?? []), value];
      else values[name] = value;
    } else {
      sources.push(arg);
    }
  }
  if (values.out !== undefined && !/\.xls[xm]$/i.test(values.out)) {
    const saved = /\.(?:xls|et|ett|ods|xlsb|csv)$/i.test(values.out)
      ? `“${values.out}”不能直接写入：请在 Excel 或 WPS 中打开它，另存为 .xlsx，再把另存的文件名写在“--out”后面，表里的内容都会保留。`
      : "";
    return { kind: "wrong", reason: `选项“--out”后面要写以 .xlsx 或 .xlsm 结尾的文件名。${saved}` };
  }
  if (sources.length === 0) return { kind: "wrong", reason: "没有写明要读取的文件或文件夹。" };
  const options = { ...values, ...given, ...on };
  const needing = Object.keys(options).find((name) => onlyProvince.includes(name));
  if (!on.province && needing !== undefined)
    return { kind: "wrong", reason: `选项“--${needing}”要和“--province”一起使用。` };
  if (!on.province) return { kind: "run", options: { ...options, sources } };
  if (values.out === undefined)
    return { kind: "wrong", reason: "选项“--province”要和“--out”一起使用，写明省级汇总的文件。" };
  const other = Object.keys(options).find((name) => !ofProvince.includes(name));
  if (other !== undefined) return { kind: "wrong", reason: `选项“--province”不能和“--${other}”一起使用。` };
  return { kind: "run", options: { ...options, sources } };
}
