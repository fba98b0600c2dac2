/** Arguments as programs write them, which the provider accepts, and how to check others. */
import { expect } from "chai";
import { windows as windowsType } from "../../provider/catalog/records/windows.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import { azureKey as azureKeyType } from "../../provider/catalog/vaults/azure-key.js";
import { check, type Given } from "../../provider/lifecycle/check.js";
import type { Desired } from "../../provider/lifecycle/values/resource.js";

export { azureKeyType, windowsType };

/** A Windows record of single hosts. An argument that is given as undefined is left out. */
export function windows(more: Given = {}): Given {
  return leftOut({
    ...{ title: "Servers", username: "scan", password: "Tr0ub4dor&3", ips: ["10.0.0.0/30"] },
    ...more,
  });
}

/** A Windows record whose password is in a vault. */
export function windowsInVault(more: Given = {}): Given {
  return windows({
    ...{ password: undefined, loginType: "vault", vaultId: 7, vaultType: "Azure Key" },
    ...{ akSecretName: "scan-password" },
    ...more,
  });
}

export function azureKey(more: Given = {}): Given {
  return leftOut({
    ...{ title: "Keys", url: "https://keys.example", appId: "app-7" },
    ...{ cert: "CERT-PEM", privateKey: "PRIVATE-KEY-PEM" },
    ...more,
  });
}

function leftOut(args: Given): Given {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
}

/** Returns what is wrong with the arguments: the reason of each failure by its path. */
export function failures(
  type: ResourceType,
  args: Given,
  pending: readonly string[] = [],
): Record<string, string> {
  const found = check(type, args, new Set(pending)).failures;
  return Object.fromEntries(found.map(({ property, reason }) => [property, reason]));
}

/** Expects exactly these arguments to be wrong, and each reason to have all these words. */
export function expectFailures(
  found: Readonly<Record<string, string>>,
  named: Readonly<Record<string, readonly string[]>>,
): void {
  expect(Object.keys(found)).to.have.members(Object.keys(named));
  for (const [path, words] of Object.entries(named)) {
    for (const word of words) expect(found[path], path).to.include(word);
  }
}

/** Returns the arguments as the lifecycle accepts them. */
export function desired(type: ResourceType, args: Given): Desired {
  const { desired, failures } = check(type, args);
  if (failures.length) throw new Error(JSON.stringify(failures));
  return desired;
}
