import { openSource, type SourceBook } from "../../work/merge/openSource";
import type { PickedFile } from "../../work/pickedFiles";
import { useServices } from "../services";

/** Reads a picked file again, by its name, to be looked at. */
export function useOpenSource(): (picked: readonly PickedFile[], name: string) => Promise<SourceBook> {
  const services = useServices();
  return async (picked, name) => openSource(picked, name, await services.files());
}
