/** What a cell that was read (look.ts) and one that shall be written (plan.ts) can look like alike. */
export interface CellStyle {
  /** Font name, e.g. 仿宋. */
  readonly font?: string;
  /** Points; 三号 is 16, 四号 14, 小四 12. */
  readonly size?: number;
  readonly bold?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  /** RRGGBB. */
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
}
