import path from "node:path";

/** One thing to do so that Excel on this machine knows (or forgets) the add-in. */
export type Step =
  | { readonly kind: "run"; readonly command: string; readonly args: readonly string[] }
  | { readonly kind: "copy"; readonly from: string; readonly to: string }
  | { readonly kind: "remove"; readonly file: string };

export interface Sideload {
  readonly register: readonly Step[];
  readonly open: Step;
  readonly unregister: readonly Step[];
  /** What the person does in Excel after it has opened. */
  readonly hint: string;
}

const DEVELOPER_KEY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";

/**
 * The documented ways of sideloading: a value under WEF\Developer on Windows, a file in Excel's wef folder on Mac.
 * Null on other systems, which have no Excel.
 */
export function sideloadOn(platform: string, home: string, manifest: string, id: string): Sideload | null {
  if (platform === "win32") {
    const value = [DEVELOPER_KEY, "/v", id];
    return {
      register: [
        { kind: "run", command: "reg", args: ["add", ...value, "/t", "REG_SZ", "/d", manifest, "/f"] },
      ],
      open: { kind: "run", command: "cmd", args: ["/c", "start", "excel"] },
      unregister: [{ kind: "run", command: "reg", args: ["delete", ...value, "/f"] }],
      hint: "In Excel: Insert (插入) > My Add-ins (我的加载项) > Developer Add-ins (开发人员加载项).",
    };
  }
  if (platform === "darwin") {
    const folder = path.posix.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
    const copy = path.posix.join(folder, `${id}.manifest.xml`);
    return {
      register: [{ kind: "copy", from: manifest, to: copy }],
      open: { kind: "run", command: "open", args: ["-a", "Microsoft Excel"] },
      unregister: [{ kind: "remove", file: copy }],
      hint: "In Excel: Home (开始) > Add-ins (加载项), under Developer Add-ins (开发人员加载项).",
    };
  }
  return null;
}
