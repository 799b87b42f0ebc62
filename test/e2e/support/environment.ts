import { TestEnvironment } from "jest-environment-node";
import { shared, type Shared } from "./shared";

declare global {
  var sharedByTests: Shared;
}

/** Gives each file of browser tests the browser and the server of its process. */
export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.sharedByTests = shared;
  }
}
