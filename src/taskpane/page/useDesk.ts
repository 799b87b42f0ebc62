import { createContext, useContext, useSyncExternalStore } from "react";
import type { DeskState, FileDesk } from "../../fileHost/desk";

const DeskContext = createContext<FileDesk | null>(null);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): FileDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("DeskProvider is missing");
  return desk;
}

export function useDeskState(): DeskState {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, () => desk.state);
}
