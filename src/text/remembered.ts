/** Longer texts are hardly ever met twice. */
const longest = 200;
/** So many texts are remembered, and as many that were met before those: what each form prints stays, answers go. */
const most = 2000;

/** `find`, which looks at a text alone, remembering what it found: forms repeat their print, and each step asks anew. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  let known = new Map<string, Found>();
  let before = new Map<string, Found>();
  return (text) => {
    if (text.length > longest) return find(text);
    let found = known.get(text);
    if (found !== undefined) return found;
    found = before.get(text) ?? find(text);
    if (known.size >= most) {
      before = known;
      known = new Map();
    }
    known.set(text, found);
    return found;
  };
}

/** The same for what is found by an index, or whatever else goes with the text: each has its own memory, as long as it lives. */
export function rememberedBy<Key extends object, Found>(
  find: (text: string, key: Key) => Found,
): (text: string, key: Key) => Found {
  const memories = new WeakMap<Key, (text: string) => Found>();
  let last: { readonly key: Key; readonly memory: (text: string) => Found } | undefined;
  return (text, key) => {
    if (last?.key !== key) {
      let memory = memories.get(key);
      if (!memory) memories.set(key, (memory = remembered((each) => find(each, key))));
      last = { key, memory };
    }
    return last.memory(text);
  };
}
