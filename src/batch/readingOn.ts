import type { SourceControl } from "../work/readEach";
import type { Console } from "./console";

/** Says on one line how far the reading is. */
export function readingOn(console: Console): SourceControl["onSource"] {
  return (done, count, name) => console.progress(`正在读取 ${done}/${count}：${name}`);
}
