import ExplanationChoice from "../choice/ExplanationChoice";
import type { SourceOutcome } from "../../report/sourceOutcome";
import type { Sight } from "../source/useSource";

export interface DoubtfulSourcesProps {
  readonly outcomes: readonly SourceOutcome[];
  /** Where the cells of a source are seen, by its name. */
  readonly sightOf: (name: string) => Sight;
  onChoose(layout: string, id: string | null): void;
}

/** Sources that can be read in several ways: one choice for all of a layout. */
export function DoubtfulSources({ outcomes, sightOf, onChoose }: DoubtfulSourcesProps) {
  const layouts = new Map<string, SourceOutcome[]>();
  for (const outcome of outcomes) {
    const layout = outcome.doubt?.ways.layout;
    if (layout !== undefined) layouts.set(layout, [...(layouts.get(layout) ?? []), outcome]);
  }
  return [...layouts].map(([layout, alike]) => {
    const { ways, chosen } = alike[0]!.doubt!;
    const about = `“${alike[0]!.name}”${alike.length > 1 ? `等 ${alike.length} 个版式相同的文件` : ""}`;
    return (
      <ExplanationChoice
        key={layout}
        about={about}
        doubt={ways}
        chosen={chosen}
        sight={sightOf(alike[0]!.name)}
        onChoose={(id) => onChoose(layout, id)}
      />
    );
  });
}
