import type { AcrossFinding } from "../../check/finding";
import type { FiledApplication } from "../../merge/filed/filed";
import type { SharedFinding } from "../../merge/opinions/acrossOpinions";
import { keeper } from "../../read/kept";
import type { CheckMemory } from "./checkMemory";

const kept = keeper<AcrossFinding, string>();
const textOf = (finding: AcrossFinding): string => kept(finding, [], () => JSON.stringify(finding));

/**
 * The findings between projects with their forms; one that said the same of the same forms in the check before is that
 * object, so that its rows and words are not made again.
 */
export function knownShared(
  findings: readonly AcrossFinding[],
  filed: readonly FiledApplication[],
  memory: CheckMemory,
): readonly SharedFinding[] {
  const now = new Map<string, SharedFinding>();
  const shared = findings.map((finding): SharedFinding => {
    const forms = finding.projects.map((index) => filed[index]!);
    const key = textOf(finding);
    const known = memory.shared.get(key);
    const same =
      known?.filed.length === forms.length && known.filed.every((form, index) => form === forms[index]);
    const each = same ? known : { finding, filed: forms };
    now.set(key, each);
    return each;
  });
  memory.shared = now;
  return shared;
}
