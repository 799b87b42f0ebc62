/** Sheets of these names hold something else, which must not be written over. */
export class NameTaken extends Error {
  constructor(readonly names: readonly string[]) {
    super(names.join(", "));
  }
}
