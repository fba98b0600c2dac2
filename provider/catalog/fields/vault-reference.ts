/** A vault named inside an XML body: each of a record's keys may come from a vault of its own. */
import type { Condition, Reported } from "../field.js";
import { vaultTypes } from "../vaults/index.js";
import { choice, group, integer, reportedAs, text } from "../vocabulary.js";
import { aliasesOf, namesOf, vaultSettings } from "./login.js";

/** The `DIGITAL_VAULT` element. */
export function vaultReference(doc: string, onlyWhen?: Condition) {
  const { fields, rules } = vaultSettings(vaultTypes);
  const settings = Object.entries(fields).map(([name, field]) => {
    const { elementInBody, parameter } = field;
    const element = elementInBody ?? parameter?.toUpperCase();
    const names = element === undefined ? {} : { parameter: element };
    return [name, { ...field, ...names, ...inside(field.reported) }] as const;
  });
  return group(
    doc,
    {
      vaultUsername: text("Account whose secret is fetched, if the vault needs to be told.", {
        reported: true,
      }),
      vaultType: choice("Type of the vault `vaultId`.", namesOf(vaultTypes), {
        required: true,
        reported: reportedAs("DIGITAL_VAULT_TYPE"),
        aliases: aliasesOf(vaultTypes),
      }),
      vaultId: integer("ID of the vault that holds the secret.", {
        required: true,
        min: 1,
        reported: reportedAs("DIGITAL_VAULT_ID"),
        example: "43017",
      }),
      ...Object.fromEntries(settings),
    },
    {
      parameter: "DIGITAL_VAULT",
      reported: reportedAs("DIGITAL_VAULT"),
      rules,
      ...(onlyWhen ? { onlyWhen } : {}),
    },
  );
}

/** Settings are reported beside the vault's ID, which here is where the fields are. */
function inside(reported: Reported | true | undefined): { reported?: Reported } {
  if (!reported || reported === true || reported.how === "never") return {};
  return { reported: { ...reported, element: reported.element.replace(/^DIGITAL_VAULT\//, "") } };
}
