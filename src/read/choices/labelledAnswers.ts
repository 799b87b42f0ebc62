import type { Raw } from "../values/outcome";
import { isFiller, squeeze } from "../values/text";

const yes = /^(?:是|有|对|选择?|已选|选中|涉及|具备|已具备|具有|支持|√+|✓|✔|☑|☒|■|●|1|y|yes|true|t)$/i;
const no = /^(?:否|无|没有|不|不选择?|未选|不涉及|不具备|不支持|×|✕|✗|✘|□|☐|○|0|n|no|false|f|[-—/]+)$/i;

/** Whether a cell says yes or no about an option; null for an empty one, undefined for other words. */
export function saidOf(raw: Raw): boolean | null | undefined {
  if (raw.kind === "boolean") return raw.value === true;
  if (raw.kind === "text" && isFiller(raw.text)) return null;
  const said = squeeze(raw.text).replace(/[。.;；,，]$/, "");
  if (yes.test(said)) return true;
  return no.test(said) ? false : undefined;
}
