/** Which version of something a sheet is by its name: V2 of 申报书V2, the second of 申报书第二稿, 申报书20200601版. */
export interface SheetVersion {
  /** The name without it. */
  readonly stem: string;
  readonly number: number;
}

const open = "[\\s_（(【\\[-]*";
const close = "[）)】\\]]*$";
const numbered = new RegExp(`${open}v(?:er)?\\.?\\s*(\\d+(?:\\.\\d+)?)(?:版|稿)?${close}`, "i");
const inWords = new RegExp(`${open}第?([一二三四五六七八九\\d])[稿版]${close}`);
const dated = new RegExp(`${open}(20\\d{2}[.-]?[01]\\d[.-]?[0-3]\\d|[01]\\d[0-3]\\d(?=版))版?${close}`);
const digits = "一二三四五六七八九";

const numberOf = (text: string): number => {
  const inOrder = digits.indexOf(text);
  return inOrder >= 0 ? inOrder + 1 : Number(text);
};

/** The version in a sheet's name, which ends with it; null where none is there. */
export function versionOf(name: string): SheetVersion | null {
  const bare = name.trim();
  // 20200401版 ends with 1版.
  const day = dated.exec(bare);
  if (day) return { stem: `${bare.slice(0, day.index)} day`, number: Number(day[1]!.replace(/[.-]/g, "")) };
  const counted = numbered.exec(bare) ?? inWords.exec(bare);
  return counted && { stem: bare.slice(0, counted.index), number: numberOf(counted[1]!) };
}

/** Whether a sheet is an older version of what the other one is; one without a number is older than the second. */
export function isOlderThan(name: string, other: string): boolean {
  const [own, theirs] = [versionOf(name), versionOf(other)];
  if (!theirs) return false;
  if (own) return own.stem === theirs.stem && own.number < theirs.number;
  return name.trim() === theirs.stem && theirs.number > 1;
}
