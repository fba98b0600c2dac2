import { expect } from "chai";
import fc from "fast-check";
import { resourceTypes } from "../../provider/catalog/index.js";
import { kebabCase, parameterOf, pascalCase } from "../../provider/catalog/naming.js";
import { keyOf } from "../../provider/catalog/resource-type.js";

/** Words of an API name: letters first, so that camel case shows where each starts. */
const words = fc.array(fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/), { minLength: 1, maxLength: 5 });

const camelCase = ([first = "", ...rest]: string[]) => first + rest.map(pascalCase).join("");

describe("names", () => {
  it("are the API's in camel case", () => {
    expect(parameterOf("windowsAdDomain")).to.equal("windows_ad_domain");
    expect(parameterOf("ntlmv2")).to.equal("ntlmv2");
    expect(parameterOf("ips")).to.equal("ips");
  });

  it("make classes of types, and files of classes", () => {
    expect(pascalCase("ms_exchange")).to.equal("MsExchange");
    expect(pascalCase("ibm_db2")).to.equal("IbmDb2");
    expect(kebabCase("AzureKeyVault")).to.equal("azure-key-vault");
  });

  it("come back as they were, whatever words they're made of", () => {
    fc.assert(
      fc.property(words, (parts) => {
        const parameter = parts.join("_");
        expect(parameterOf(camelCase(parts))).to.equal(parameter);
        expect(kebabCase(pascalCase(parameter))).to.equal(parts.join("-"));
      }),
    );
  });

  for (const type of resourceTypes) {
    it(`of ${keyOf(type)}'s arguments and parameters follow from each other`, () => {
      for (const [name, field] of Object.entries(type.fields)) {
        // Structured fields are elements, which are upper case.
        const parameter = field.kind === "items" ? field.parameter.toLowerCase() : field.parameter;
        expect(parameterOf(name)).to.equal(parameter);
        expect(camelCase(parameter.split("_"))).to.equal(name);
      }
    });
  }
});
