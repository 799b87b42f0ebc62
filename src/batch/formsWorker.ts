import { serve } from "../files/worker/nodeWorker";
import { keepCompiledCode } from "./keepCode";
import { makeFor } from "./makeFor";
import type { MadeFile } from "./readFileForms";

/** The thread in which files are read; see makeFor. */
serve(async (file, input) => {
  const asked = input as Parameters<typeof makeFor>[0];
  const made = (await makeFor(asked))(file);
  if (!("previous" in asked) && (made as MadeFile).outcome.status === "read") keepCompiledCode();
  return made;
});
