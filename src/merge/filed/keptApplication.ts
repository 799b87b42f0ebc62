import type { Application, Reading } from "../../read/application";

type Readings = Application["readings"];
const none: Application["notFound"] = [];

/**
 * A form as it is kept while thousands are read: its readings in one list. By field, as everybody asks for them, each stands in
 * a list of its own, which are made when somebody does: that is when all are read, and the threads are gone that read them.
 */
class KeptApplication implements Application {
  readonly notFound = none;
  private byField: Readings | null = null;

  constructor(
    readonly edition: string,
    readonly sheets: readonly string[],
    private all: readonly Reading[],
  ) {}

  get readings(): Readings {
    if (!this.byField) {
      this.byField = byField(this.all);
      this.all = []; // they are in the lists now
    }
    return this.byField;
  }
}

function byField(all: readonly Reading[]): Readings {
  const found: Record<string, Reading[]> = {};
  for (const reading of all) {
    const known = found[reading.field];
    if (known) known.push(reading);
    else found[reading.field] = [reading]; // an empty list that is pushed to makes room for seventeen
  }
  return found;
}

/** `all`: those of a field behind each other, the best founded first. */
export function keptApplication(
  edition: string,
  sheets: readonly string[],
  all: readonly Reading[],
): Application {
  return new KeptApplication(edition, sheets, all);
}
