/** Longer texts are hardly ever met twice. */
const longest = 200;
/** So many texts are remembered; the next one makes all of them forgotten, so that nothing is kept for long. */
const most = 2000;

/** `find`, which looks at a text alone, remembering what it found: forms repeat their print, and each step asks anew. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    if (text.length > longest) return find(text);
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      if (known.size >= most) known.clear();
      known.set(text, found);
    }
    return found;
  };
}

/** The same for what is found by an index, or whatever else goes with the text: each has its own memory, as long as it lives. */
export function rememberedBy<Key extends object, Found>(
  find: (text: string, key: Key) => Found,
): (text: string, key: Key) => Found {
  const memories = new WeakMap<Key, (text: string) => Found>();
  return (text, key) => {
    let memory = memories.get(key);
    if (!memory) memories.set(key, (memory = remembered((each) => find(each, key))));
    return memory(text);
  };
}
