import type { Party } from "../../merge/opinions/parties";

/** “远程运维平台”（启明公司，四平市）［启明.xlsx］. */
function partyText({ project, applicant, says, place }: Party): string {
  const inside = [applicant || "未填单位名称", ...(says ? [says] : [])].join("，");
  return `${project ? `“${project}”` : "未填项目名称"}（${inside}）［${place}］`;
}

/** Behind a message: the projects that it is about, so many at `most`; nothing where there are none to name. */
export function partiesText(parties: readonly Party[], most = Infinity): string {
  if (parties.length === 0) return "";
  const shown = parties.slice(0, most).map(partyText).join("；");
  const more = parties.length > most ? `；等 ${parties.length} 个` : "";
  return `涉及：${shown}${more}。`;
}
