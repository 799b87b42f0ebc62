import { province, type Rows } from "../rows";
import { columnOf, listOf, repeated, type AsBefore, type Contradiction } from "./contradiction";

export function inUnits(rows: Rows["units"], asBefore: AsBefore): Contradiction[] {
  const short = columnOf(rows, "name");
  const full = columnOf(rows, "fullName");
  const known = new Map(rows.map((unit) => [unit.name, unit]));
  const others = rows.flatMap(({ name, since, until, reportsTo }, row): Contradiction[] => {
    const found: Contradiction[] = [];
    if (since !== undefined && until !== undefined && until < since)
      found.push({
        section: "units",
        row,
        column: "until",
        fault: `“${name}”停止推荐的年月${until}早于开始推荐的年月${since}。请核对这两个年月。`,
      });
    if (reportsTo === "" || reportsTo === province) return found;
    const to = known.get(reportsTo);
    const wrong = (fault: string) => found.push({ section: "units", row, column: "reportsTo", fault });
    if (reportsTo === name) wrong(`“${name}”写的是报送到它自己。请改为“${province}”或上级单位的简称。`);
    else if (!to) wrong(`报送到的“${reportsTo}”不在推荐单位里。请写“${province}”，或某个推荐单位的简称。`);
    else if (to.reportsTo !== "" && to.reportsTo !== province)
      wrong(`报送到的“${reportsTo}”自己也报送到别的单位。请写它的上级单位，或“${province}”。`);
    return found;
  });
  const twice = [
    ...repeated(
      "units",
      short,
      asBefore,
      (name) => `有两个推荐单位的简称都是“${name}”。请改掉一个，或删去重复的一行。`,
    ),
    ...repeated(
      "units",
      full,
      asBefore,
      (name) => `有两个推荐单位的全称都是“${name}”。请核对公章上的名称，改掉一个。`,
    ),
  ];
  const alsoCalled = repeated(
    "units",
    [...short, ...full, ...listOf(rows, "aliases")],
    asBefore,
    (name, row) => `“${name}”已经是“${rows[row]!.name}”的名称。请在这一行里删去它，或换个写法。`,
  );
  const told = new Set(twice.map(({ row }) => row));
  const zones = repeated(
    "units",
    listOf(rows, "zones"),
    asBefore,
    (name, row) => `开发区“${name}”已经列在“${rows[row]!.name}”下面。请只留在它所属的单位那一行。`,
  );
  return [...twice, ...alsoCalled.filter(({ row }) => !told.has(row)), ...zones, ...others];
}
