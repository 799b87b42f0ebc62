import { useEffect, useRef } from "react";
import type { PickedFile } from "../../work/pickedFiles";
import type { WaitingFiles } from "../../work/services";
import { useServices } from "../services";

/**
 * Hands files that were picked and not merged on to the next workbook: the last summary is often opened after forty files
 * were added. `merged`: what is picked now has gone into this workbook, and does not go into another one.
 */
export function useWaiting(kind: keyof WaitingFiles, picked: readonly PickedFile[], merged: boolean): void {
  const { waiting } = useServices();
  const done = useRef<readonly PickedFile[]>([]);
  useEffect(() => {
    if (merged) done.current = picked;
    if (waiting) waiting[kind] = picked.filter((file) => !done.current.includes(file));
  }, [waiting, kind, picked, merged]);
}
