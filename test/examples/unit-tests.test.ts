/** The unit tests that examples show. */
import * as pulumi from "@pulumi/pulumi";
import { endMocks } from "../sdk/mocks.js";
import "../../examples/database-fleet/index.test.js";

after(() => {
  endMocks();
  pulumi.runtime.setAllConfig({});
});
