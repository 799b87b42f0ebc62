import { Overview } from "../merge/Overview";
import { useStanding } from "../merge/useStanding";
import { useTextStyles } from "../parts/useTextStyles";
import { NextStep } from "../shell/NextStep";
import { SlipsSection } from "../slips/SlipsSection";

/** What goes back to the enterprises. */
export default function ReturnsTab({ shown }: { readonly shown: boolean }) {
  const text = useTextStyles();
  const standing = useStanding(shown);
  return (
    <div className={text.stack}>
      <h2 className={text.title}>退回</h2>
      {standing && <Overview {...standing} />}
      <SlipsSection />
      <div className={text.actions}>
        <NextStep />
      </div>
    </div>
  );
}
