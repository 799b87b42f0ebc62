import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { persons, rails } from "./rails";
import type { Person } from "./rails";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
  },
  person: { minWidth: 0, minHeight: "24px", whiteSpace: "nowrap", padding: `0 ${tokens.spacingHorizontalS}` },
});

/** Who sits here, in sight and changed by one click at any time. */
export function PersonChoice({ person, onChoose }: { person: Person; onChoose(person: Person): void }) {
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-label="我是">
      <span aria-hidden>我是</span>
      {persons.map((id) => (
        <ToggleButton
          key={id}
          size="small"
          appearance="subtle"
          className={styles.person}
          checked={id === person}
          onClick={() => onChoose(id)}
        >
          {rails[id].name}
        </ToggleButton>
      ))}
    </div>
  );
}
