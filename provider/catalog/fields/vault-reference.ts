/** A vault named inside an XML body: each of a record's keys may come from a vault of its own. */
import type { Condition, Reported, Rule } from "../field.js";
import type { VaultType } from "../resource-type.js";
import { choice, group, integer, reportedAs, text } from "../vocabulary.js";
import { settingsOf, whileVaultIs } from "./vault-login.js";

/** The `DIGITAL_VAULT` element, for secrets that vaults of these types may hold. */
export function vaultReference(doc: string, vaults: readonly VaultType[], onlyWhen?: Condition) {
  const settings = Object.entries(settingsOf(vaults)).map(([name, field]) => {
    const { elementInBody, parameter } = field;
    const element = elementInBody ?? parameter?.toUpperCase();
    const names = element === undefined ? {} : { parameter: element };
    return [name, { ...field, ...names, ...inside(field.reported) }] as const;
  });
  return group(
    doc,
    {
      vaultUsername: text("Account whose secret is fetched, if the vault needs to be told.", {
        reported: reportedAs("VAULT_USERNAME"),
      }),
      vaultType: choice(
        "Type of the vault `vaultId`.",
        vaults.map(({ type }) => type),
        { required: true, reported: reportedAs("DIGITAL_VAULT_TYPE") },
      ),
      vaultId: integer("ID of the vault that holds the secret.", {
        required: true,
        min: 1,
        reported: reportedAs("DIGITAL_VAULT_ID"),
      }),
      ...Object.fromEntries(settings),
    },
    {
      parameter: "DIGITAL_VAULT",
      reported: reportedAs("DIGITAL_VAULT"),
      rules: vaults.flatMap(({ type, inRecord }): Rule[] =>
        inRecord.rules.map((rule) => whileVaultIs(type, rule)),
      ),
      ...(onlyWhen ? { onlyWhen } : {}),
    },
  );
}

/** Settings are reported beside the vault's ID, which here is where the fields are. */
function inside(reported: Reported | undefined): { reported?: Reported } {
  if (!reported || reported.how === "never") return {};
  return { reported: { ...reported, element: reported.element.replace(/^DIGITAL_VAULT\//, "") } };
}
