/** Milliseconds that anything in a page may take: a busy machine takes its time. */
export const patience = 120_000;
const pause = 20;

/** Reads until the value is as expected, for what happens a moment later; then it must be. */
export async function settled<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
