/** Why something could not be done with the open file; `text` says it to the user: what happened, and what to do. */
export class FileFailure extends Error {
  constructor(
    readonly code:
      "unreadable" | "cannotHold" | "cannotMend" | "notEdited" | "notSaved" | "gone" | "hidden" | "cancelled",
    readonly text: string,
  ) {
    super(code);
    this.name = "FileFailure";
  }
}

/** A sentence for the user, whatever was thrown. */
export function failureText(error: unknown): string {
  if (error instanceof FileFailure) return error.text;
  return "没有完成此操作，可能是浏览器内存不足或者不让本页读写这个文件。请再试一次；仍然不行，请保存后重新打开本页。";
}

export const isCancelled = (error: unknown): boolean =>
  error instanceof FileFailure && error.code === "cancelled";
