import * as pulumi from "@pulumi/pulumi";

/** Ends what `pulumi.runtime.setMocks` began, so that later tests have none. */
export function endMocks(): void {
  pulumi.runtime.resetOptions("", "", -1, "", "", false, "");
}
