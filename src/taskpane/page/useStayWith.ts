import { useEffect } from "react";

/** The browser asks before it leaves the page, as long as `unsaved` holds. */
export function useStayWith(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const stay = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      event.returnValue = true; // Chrome before 119 heeds only this
    };
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [unsaved]);
}
