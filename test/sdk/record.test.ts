import { expect } from "chai";
import * as qualys from "pulumi-qualys";

describe("a record of a type that the package doesn't know", () => {
  it("has each parameter once: in the clear, or as a secret", () => {
    const declare = () =>
      new qualys.auth.Record("new", {
        ...{ recordType: "new_type", title: "New" },
        parameters: { new_port: "4711", new_token: "in the clear" },
        secretParameters: { new_token: "a secret" },
      });
    expect(declare)
      .to.throw('Record "new": parameters and secretParameters both have new_token.')
      .with.property("message")
      .not.match(/in the clear|a secret/);
  });
});
