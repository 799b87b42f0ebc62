import type { Edition, Field } from "./edition";

/** The editions of which one was joined; an edition of one year is its own only part. */
export function partsOf(edition: Edition): readonly Edition[] {
  return edition.parts ?? [edition];
}

/** The part by which a form is judged that was read as of `id`; the first where there is none of that name. */
export function partOf(edition: Edition, id: string): Edition {
  const parts = partsOf(edition);
  return parts.find((part) => part.id === id) ?? parts[0]!;
}

/** The edition without the parts that do not occur, e.g. for a table whose projects are all of one year. */
export function onlyParts(edition: Edition, ids: Iterable<string>): Edition {
  const wanted = new Set(ids);
  const parts = partsOf(edition).filter(({ id }) => wanted.has(id));
  return parts.length === 0 ? partsOf(edition)[0]! : joinEditions(parts);
}

const joined = new WeakMap<Edition, Edition[]>();

/**
 * Several editions as one, for what holds forms of several years: the first says what the whole is called and by which limits
 * it is judged; fields, options and lists are those of all. The same editions give the same object, one gives itself.
 */
export function joinEditions(parts: readonly Edition[]): Edition {
  const [first, ...others] = parts;
  if (!first) throw new Error("no edition to join");
  if (others.length === 0) return first;
  const known = joined.get(first) ?? [];
  joined.set(first, known);
  const isSame = (each: Edition): boolean =>
    each.parts!.length === parts.length && each.parts!.every((part, index) => part === parts[index]);
  const found = known.find(isSame);
  if (found) return found;
  const made = madeOf(first, parts);
  known.push(made);
  return made;
}

function madeOf(first: Edition, parts: readonly Edition[]): Edition {
  const all = <Item>(of: (edition: Edition) => readonly Item[], key: (item: Item) => string): Item[] => {
    const byKey = new Map<string, Item>();
    for (const item of parts.flatMap(of)) if (!byKey.has(key(item))) byKey.set(key(item), item);
    return [...byKey.values()];
  };
  const fieldsOf = <Kind extends Field>(of: (edition: Edition) => readonly Kind[]): Kind[] =>
    all(of, ({ id }) => id).map((field) => withChoices(field, parts.map(of)));
  return {
    ...first,
    parts,
    financeYears: all(({ financeYears }) => financeYears, String).sort((a, b) => a - b),
    fields: inOrder(fieldsOf(({ fields }) => fields)),
    summaryFields: fieldsOf(({ summaryFields }) => summaryFields),
    recommendingUnits: all(
      ({ recommendingUnits }) => recommendingUnits,
      ({ name }) => name,
    ),
    supportedEarlier: parts.flatMap(({ supportedEarlier }) => supportedEarlier),
    expectedApplicants: all(
      ({ expectedApplicants }) => expectedApplicants,
      ({ name, creditCode }) => `${name} ${creditCode}`,
    ),
    checklist: all(
      ({ checklist }) => checklist,
      ({ id }) => id,
    ),
    clauses: Object.assign({}, ...[...parts].reverse().map(({ clauses }) => clauses)) as Edition["clauses"],
  };
}

/** A field with the options of all years; one that another year calls otherwise is known by that name too. */
function withChoices<Kind extends Field>(field: Kind, lists: readonly (readonly Field[])[]): Kind {
  if (!field.choices) return field;
  const same = lists.flatMap((fields) => fields.filter(({ id }) => id === field.id));
  const choices = new Map(field.choices.map((choice) => [choice.id, choice]));
  for (const choice of same.flatMap((each) => each.choices ?? [])) {
    const known = choices.get(choice.id);
    if (!known) choices.set(choice.id, choice);
    else if (known.label !== choice.label && !known.variants?.includes(choice.label))
      choices.set(choice.id, { ...known, variants: [...(known.variants ?? []), choice.label] });
  }
  return { ...field, choices: [...choices.values()] };
}

/** The figures of a row stand together, by their years: 2017, 2018, 2019, 2020. */
function inOrder(fields: readonly Field[]): Field[] {
  const rows = new Set<string>();
  return fields.flatMap((field) => {
    const { row } = field;
    if (row === undefined) return [field];
    if (rows.has(row)) return [];
    rows.add(row);
    return fields.filter((each) => each.row === row).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  });
}
