/**
 * An error that the host reports for one action; the client turns it into RichApi.Error (OfficeExtension.Error) [H].
 * The texts are those that Excel on the web is known to give for the common codes [doc][?].
 */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? MESSAGES[code] ?? "An internal error has occurred.");
    this.name = "ApiError";
  }
}

const MESSAGES: Record<string, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "A table or a merge cannot overlap a merged range.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestAborted: "The request was aborted during run time.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

const HTTP_STATUS: Record<string, number> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemNotFound: 404,
  NotImplemented: 501,
  ItemAlreadyExists: 409,
  InsertDeleteConflict: 409,
  ActivityLimitReached: 429,
};

export function httpStatus(code: string): number {
  return HTTP_STATUS[code] ?? 400;
}

/** The text that Excel gives for an array of another shape than its range [doc]. */
export function wrongShape(): ApiError {
  return new ApiError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
