/** What is awaited is named after so long, and again with the seconds that have gone by, in milliseconds. */
const first = 4_000;
const further = 10_000;

/** Awaits something however long it takes; `onWaiting` hears the sentence for the seconds waited so far. */
export async function sayWhileWaiting<T>(
  awaited: Promise<T>,
  sentence: (seconds: number) => string,
  onWaiting: (sentence: string) => void,
): Promise<T> {
  const began = Date.now();
  let timer: ReturnType<typeof setTimeout>;
  const say = (): void => {
    onWaiting(sentence(Math.round((Date.now() - began) / 1_000)));
    timer = setTimeout(say, further);
  };
  timer = setTimeout(say, first);
  try {
    return await awaited;
  } finally {
    clearTimeout(timer);
  }
}
