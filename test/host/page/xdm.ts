/** Messages between office.js and the page that plays Excel (host-protocol §5), carried as JSON text. */

export interface ClientMessage {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _data: unknown;
}

export const ResponseType = { answer: 0, event: 1 } as const;

/** Result codes [W]. */
export const ResultCode = { ok: 0, failed: -2 } as const;

/** An answer echoes the names and numbers of its request; an event those of its registration [W]. */
export function answerTo(
  message: ClientMessage,
  origin: string,
  data: unknown,
  type: 0 | 1 = ResponseType.answer,
  errorCode: number = ResultCode.ok,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: type,
    _serializerVersion: 1,
  });
}
