import { shownName } from "../text/person/shownName";
import type { PassedFile, PassedKind } from "./findFiles";

const kinds: Readonly<Record<PassedKind, string>> = {
  hidden: "隐藏文件",
  link: "链接",
  temporary: "临时文件",
  special: "不是普通文件的",
  closed: "没有访问权限的文件夹",
};
const namesShown = 3;

/** One line about what was passed over, “略过：隐藏文件 1 个（.DS_Store）、链接 2 个（…）”; "" where that is nothing. */
export function passedText(passed: readonly PassedFile[]): string {
  const parts = (Object.keys(kinds) as PassedKind[]).flatMap((kind) => {
    const names = passed.filter((each) => each.kind === kind).map(({ name }) => shownName(name));
    const more = names.length > namesShown ? " 等" : "";
    const listed = names.slice(0, namesShown).join("、");
    return names.length > 0 ? [`${kinds[kind]} ${names.length} 个（${listed}${more}）`] : [];
  });
  return parts.length > 0 ? `略过，没有读取：${parts.join("，")}。` : "";
}
