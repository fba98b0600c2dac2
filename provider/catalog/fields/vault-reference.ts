/** A vault named inside an XML body: each of a record's keys may come from a vault of its own. */
import type { Reporting } from "../field.js";
import { ofPart } from "../part.js";
import { vaultTypes } from "../vaults/index.js";
import { choice, group, integer, reportedAs, text, type NewField } from "../vocabulary.js";
import { aliasesOf, namesOf, vaultSettings } from "./login.js";

/**
 * The `DIGITAL_VAULT` element.
 *
 * @param account whether it can name the account whose secret is fetched: a passphrase's or a root
 *   tool's can, a private key's can't.
 */
export function vaultReference(doc: string, account?: "with account") {
  const { fields, rules } = vaultSettings(vaultTypes);
  const settings = Object.entries(fields).flatMap(([name, field]): [string, NewField][] => {
    if (field.inBodies === false) return [];
    const element = field.parameter?.toUpperCase();
    const names = element === undefined ? {} : { parameter: element };
    return [[name, { ...field, ...names, ...inside(field.reported) }]];
  });
  return group(
    doc,
    ofPart("DigitalVault", {
      ...(account ? { vaultUsername } : {}),
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
    }),
    {
      parameter: "DIGITAL_VAULT",
      reported: reportedAs("DIGITAL_VAULT"),
      rules,
    },
  );
}

const vaultUsername = text(
  "Account whose secret the scanner fetches, if the vault needs to know.",
  {
    reported: true,
    example: "svc-qualys",
  },
);

/** Makes a setting's element relative to `DIGITAL_VAULT`, which here contains the fields. */
function inside(reported: Reporting | true | undefined): { reported?: Reporting } {
  if (!reported || reported === true || reported.how === "never") return {};
  return { reported: { ...reported, element: reported.element.replace(/^DIGITAL_VAULT\//, "") } };
}
