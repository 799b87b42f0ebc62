import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shownNames } from "../../text/person/shownName";
import { useTextStyles } from "../parts/useTextStyles";
import type { PickedFile } from "./pickedFile";

const useStyles = makeStyles({
  file: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  lined: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface PickedFilesProps {
  readonly files: readonly PickedFile[];
  readonly className: string;
  /** What the list is called, where nothing around it says so. */
  readonly label?: string;
  /** Whether a line stands below each. */
  readonly lined?: boolean;
  onRemove(file: PickedFile): void;
}

/** Picked files, each of which can be taken out by itself. */
export function PickedFiles({ files, className, label, lined = false, onRemove }: PickedFilesProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const names = shownNames(files.map(({ name }) => name));
  return (
    <ul className={className} aria-label={label}>
      {files.map((file, index) => (
        <li key={file.name} className={mergeClasses(styles.file, lined && styles.lined)}>
          <span className={text.text}>{names[index]}</span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`移除 ${names[index]}`}
            onClick={() => onRemove(file)}
          >
            移除
          </Button>
        </li>
      ))}
    </ul>
  );
}
