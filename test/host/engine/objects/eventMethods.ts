import { EventType } from "../events";
import type { Session } from "../session";
import type { Arguments } from "../types";

const BY_NAME = {
  DataChangedEvent: EventType.changed,
  ActivatedEvent: EventType.activated,
  DeactivatedEvent: EventType.deactivated,
  AddedEvent: EventType.added,
  SelectionChangedEvent: EventType.selectionChanged,
  DeletedEvent: EventType.deleted,
  FormatChangedEvent: EventType.formatChanged,
  EventNameChanged: EventType.nameChanged,
  EventVisibilityChanged: EventType.visibilityChanged,
  EventMoved: EventType.moved,
} as const;

/** _Register… and _Unregister… methods of a type that offers these events [C]. */
export function eventMethods<T>(
  names: readonly (keyof typeof BY_NAME)[],
  target: (self: T) => string,
): Record<string, (self: T, args: Arguments, session: Session) => null> {
  const methods: Record<string, (self: T, args: Arguments, session: Session) => null> = {};
  for (const name of names) {
    methods[`_Register${name}`] = (self, _args, session) => {
      session.events.register(BY_NAME[name], target(self));
      return null;
    };
    methods[`_Unregister${name}`] = (self, _args, session) => {
      session.events.unregister(BY_NAME[name], target(self));
      return null;
    };
  }
  return methods;
}
