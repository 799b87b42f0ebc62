import { useHost } from "../services";
import { pickFolder } from "./folderHandle";
import { filesOfDrop, filesOfInput, type PickedFile } from "./pickedFile";

export interface Picked {
  onFiles(files: readonly PickedFile[]): void;
  /** A folder was chosen, by its name; where it is given, the folder is remembered on this machine. */
  onFolder?(name: string): void;
}

/** Takes files from a dialog, from a folder, or as they are dropped. */
export function usePicking({ onFiles, onFolder }: Picked) {
  const host = useHost();
  return {
    /** Whether a dialog can choose a whole folder here. */
    folders: host.canPickFolders(),
    ofInput: (input: HTMLInputElement): void => {
      const found = filesOfInput(input.files);
      const [first] = found;
      if (first?.name.includes("/")) onFolder?.(first.name.slice(0, first.name.indexOf("/")));
      onFiles(found);
      input.value = ""; // the same file can be picked again after it was changed
    },
    /** By the browser's own dialog that is remembered; `ask` opens the other one. */
    ofFolder: async (ask: () => void): Promise<void> => {
      const chosen = onFolder ? await pickFolder() : undefined;
      if (chosen === undefined) ask();
      if (!chosen) return;
      onFolder?.(chosen.name);
      onFiles(chosen.files);
    },
    ofDrop: async (dropped: DataTransfer): Promise<void> => onFiles(await filesOfDrop(dropped)),
  };
}
