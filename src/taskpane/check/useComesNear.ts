import { useServices } from "../services";
import { loadResultView } from "./ResultView";

/** What a check needs is on its way while its button is about to be pressed. */
export function useComesNear(): () => void {
  const services = useServices();
  return () => void Promise.all([services.check(), loadResultView()]).catch(() => undefined);
}
