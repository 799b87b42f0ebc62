import type { HostWorkbook } from "../../model/workbook";
import { oneOf, reads, type HostType } from "../types";

/** Screen updating and calculation have no effect here, so suspending them is taken and does nothing. */
export const applicationType: HostType<HostWorkbook> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (self) => self.calculationMode,
      set(self, value) {
        self.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"] as const);
      },
    },
    CalculationState: reads(() => "Done"),
    CalculationEngineVersion: reads(() => 191_029),
    DecimalSeparator: reads(() => "."),
    ThousandsSeparator: reads(() => ","),
    UseSystemSeparators: reads(() => true),
  },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
