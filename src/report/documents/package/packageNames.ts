/** Names of files in 上报包 by which it is known again. */
export const packageNames = {
  contents: "目录.xlsx",
  screening: "初审情况表.xlsx",
  certificate: "项目真实性证明.docx",
  table: (annex: string): string => `${annex} 汇总表.xlsx`,
  printedTable: (annex: string): string => `${annex} 汇总表.docx`,
} as const;

const isTable = (name: string): boolean => /^附件\S* 汇总表\.xlsx$/.test(name);
/** 3-长春启明-追溯平台.docx: a form in the package; a bureau's own table has another name. */
const isForm = (name: string): boolean => /^\d+-(?!.*(?:汇总表|附件)).+\.docx$/.test(name);
const papers: readonly string[] = [packageNames.contents, packageNames.screening, packageNames.certificate];
const isPaper = (name: string): boolean =>
  papers.includes(name) || /^附件\S* 汇总表\.docx$/.test(name) || isForm(name);

const parted = (path: string): readonly [folder: string, name: string] => {
  const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return [path.slice(0, at + 1), path.slice(at + 1)];
};

/** Whether these paths, of an archive or of folders, hold 上报包 at this one: its table beside its list of contents. */
export function isPackageTable(path: string, paths: readonly string[]): boolean {
  const [folder, name] = parted(path);
  return isTable(name) && paths.includes(folder + packageNames.contents);
}

/**
 * Of the files in an archive or in folders those that may hold a city's table. Of 上报包, packed or unpacked, it is its table
 * alone, since its other papers say the same once more; a file that somebody has put beside them is read like any other.
 */
export function tableFiles(paths: readonly string[]): readonly string[] {
  const packages = new Set(
    paths.filter((path) => isPackageTable(path, paths)).map((path) => parted(path)[0]),
  );
  return paths.filter((path) => {
    const [folder, name] = parted(path);
    return !(packages.has(folder) && isPaper(name));
  });
}
