/** What is read from the list of vaults, and from the view of one. */
import { vaultTypeNamed, vaultTypes } from "../../provider/catalog/index.js";
import { vaultEndpoint } from "../../provider/catalog/resource-type.js";
import { fact, factsOf } from "../facts.js";
import { common, type AnswerKind, type ReadCall, type Sample, type Subject } from "./kind.js";

const inVault = "VAULT_OUTPUT/RESPONSE/VAULT_QUEST";

export const vaultView: AnswerKind = {
  dtd: `${vaultEndpoint}vault_view.dtd`,
  roots: ["VAULT_OUTPUT"],
  base: inVault,
  subjects: [
    {
      kind: "answer",
      name: "vault_view",
      facts: [
        fact("VAULT_OUTPUT/RESPONSE/DATETIME"),
        fact(`${inVault}/ID`, `${inVault}/UUID`),
        fact(`${inVault}/VAULT_TYPE`),
        fact(`${inVault}/CREATED_ON`),
        fact(`${inVault}/LAST_MODIFIED/DATETIME`),
      ],
    },
    ...vaultTypes.map(({ type, fields }): Subject => ({
      kind: "vault",
      name: type,
      facts: factsOf(fields, inVault),
    })),
  ],
  known: [...common, "VAULT_QUEST/OWNER", "VAULT_QUEST/UUID"],
  read: async (client, most) => {
    const { response } = await client.send(listVaults);
    const listed = response.all("AUTH_VAULTS/AUTH_VAULT").map((vault) => {
      const told = vault.text("VAULT_TYPE");
      return { id: vault.text("ID") || vault.text("UUID") || "", type: vaultTypeOf(told) };
    });
    const one = [...new Map(listed.map((vault) => [vault.type, vault])).values()].slice(0, most);
    const samples: Sample[] = [];
    for (const { id, type } of one) {
      const call = { path: vaultEndpoint, action: "view", parameters: { id } } as const;
      samples.push({ answer: await client.send({ ...call, answer: "VAULT_OUTPUT" }), type });
    }
    return samples;
  },
};

/** Returns the API's name of a vault type, however the response spells it. */
function vaultTypeOf(told = ""): string {
  return vaultTypeNamed(told)?.type ?? told;
}

const listVaults: ReadCall = {
  path: vaultEndpoint,
  action: "list",
  parameters: {},
  answer: "AUTH_VAULT_LIST_OUTPUT",
};

const listed = "AUTH_VAULT_LIST_OUTPUT/RESPONSE/AUTH_VAULTS/AUTH_VAULT";

export const vaultList: AnswerKind = {
  dtd: `${vaultEndpoint}vault_output.dtd`,
  roots: ["AUTH_VAULT_LIST_OUTPUT"],
  base: listed,
  subjects: [
    {
      kind: "answer",
      name: "vault_output",
      facts: [
        fact("AUTH_VAULT_LIST_OUTPUT/RESPONSE/DATETIME"),
        fact("AUTH_VAULT_LIST_OUTPUT/RESPONSE/COUNT"),
        fact(`${listed}/ID`, `${listed}/UUID`),
        fact(`${listed}/TITLE`),
        fact(`${listed}/VAULT_TYPE`),
        fact(`${listed}/LAST_MODIFIED/DATETIME`, `${listed}/LAST_MODIFIED_DATE`),
      ],
    },
  ],
  known: [...common, "RESPONSE/STATUS", "AUTH_VAULT/SERVER_ADDRESS"],
  read: async (client) => [{ answer: await client.send(listVaults) }],
};
