/*
 * Evidence for what the emulator plays, as tagged in its comments: [W] seen on the wire between Microsoft's client and
 * an earlier host of ours, [C] read in the client's source, [H] host behaviour known from outside (a public copy of
 * the generic request processor, issues of office-js, captured traffic), [doc] Microsoft's documentation or ECMA-376,
 * [?] a guess. Nothing was compared with a live Excel.
 */

/** The request body of ProcessQuery, as the client writes it [W]. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same shape as Arguments: path ids where proxies stood, 0 elsewhere; null where there are none [W]. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** Untracked: no reference is to be kept [W]. */
  readonly D?: boolean;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results?: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
}

/** One entry of a richApiMessage event. */
export interface MessageEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  readonly id?: number;
  readonly isRemoteOverride?: boolean;
}
