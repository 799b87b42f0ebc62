/** A word that somebody has to write with a choice. */
export interface ReasonAsked {
  readonly label: string;
  /** What was written so far. */
  readonly start: string;
  /** Reasons that are given often: a click puts one in. */
  readonly offers: readonly string[];
  /** What is wrong with a reason; null where it may stand. */
  fault(reason: string): string | null;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly reason?: ReasonAsked;
}

/** Something that a person decides: what it is, in words, and what there is to choose from. */
export interface Decision {
  /** Unique in its list. */
  readonly key: string;
  readonly title: string;
  /** Sentences below the title; those of `notes` are small. */
  readonly said?: readonly string[];
  readonly notes: readonly string[];
  readonly choices: readonly Choice[];
  /** What stands now, where something always stands. */
  readonly chosen?: string;
  /** Whether nobody has decided yet: the list goes on to these. */
  readonly open?: boolean;
  take(value: string, reason: string): void;
}

/** The next decision below `key` that is open, else the first one that is; `key` where none is. */
export function nextOpen(items: readonly Decision[], key: string): string {
  const at = items.findIndex((item) => item.key === key);
  const isNext = (item: Decision): boolean => item.open === true && item.key !== key;
  return (items.slice(at + 1).find(isNext) ?? items.find(isNext))?.key ?? key;
}
