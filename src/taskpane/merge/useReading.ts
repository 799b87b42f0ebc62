import { useEffect, useState } from "react";
import { projectKey } from "../../report/mergeTexts";
import type { Comparison } from "./mergeModel";
import { readButtonId } from "./PreviewList";

/** The project whose reading is looked at; back from it, the focus returns to where it came from. */
export function useReading(comparison: Comparison | null) {
  const [reading, setReading] = useState<{ list: string; key: string } | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  useEffect(() => {
    if (left !== null) document.getElementById(left)?.focus();
  }, [left]);
  return {
    filed: reading && comparison?.filed.find((each) => projectKey(each) === reading.key),
    read: (list: string, key: string): void => {
      setLeft(null);
      setReading({ list, key });
    },
    back: (): void => {
      if (reading) setLeft(readButtonId(reading.list, reading.key));
      setReading(null);
    },
  };
}
