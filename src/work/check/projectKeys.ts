import type { CheckedProject } from "./checkedWorkbook";

type Sheets = readonly string[];

/**
 * Keys of the projects, kept from one check to the next: by the sheets that a project stands on, or by its place where
 * a sheet was renamed. What is open or has the focus in the list stays with its project.
 */
export function projectKeys(now: readonly Sheets[], before: readonly CheckedProject[]): string[] {
  const old = places(before.map(({ sheets }) => sheets));
  const present = places(now);
  const oldAt = new Map(old.map((place, index) => [place, before[index]!]));
  const isPresent = new Set(present);
  const lost = new Set(before.filter((_project, index) => !isPresent.has(old[index]!)));
  const keys = present.map((place, index) => {
    const same = oldAt.get(place);
    if (same) return same.key;
    const there = now.length === before.length ? before[index] : undefined;
    return there && lost.has(there) ? there.key : null;
  });
  const used = new Set(keys);
  let next = 0;
  const free = (): string => {
    while (used.has(String(next))) next++;
    return String(next++);
  };
  return keys.map((key) => key ?? free());
}

/** The sheets' names, with a number where one sheet holds several projects. */
function places(projects: readonly Sheets[]): string[] {
  const times = new Map<string, number>();
  return projects.map((sheets) => {
    const name = JSON.stringify(sheets);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `${name} ${time}`;
  });
}
