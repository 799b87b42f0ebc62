/** A number in two bytes, the lower one first. */
export const word = (n: number) => [n & 0xff, (n >> 8) & 0xff];

/** A number in four bytes, the lowest first. */
export const long = (n: number) => [...word(n & 0xffff), ...word(n >>> 16)];
