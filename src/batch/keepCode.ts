/** Given by the loader of the built program (load/load.ts); the sources are run without it. */
declare const keepCode: (() => void) | undefined;

/** When a thread has done its work once: what the engine has compiled for it is kept for the next process. */
export function keepCompiledCode(): void {
  if (typeof keepCode !== "undefined") keepCode();
}
