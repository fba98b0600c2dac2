/**
 * Keeps the keys with which stacks encrypt their secrets, as HashiCorp Vault's transit engine does.
 * A passphrase would cost each command of the CLI a quarter of its time: it derives the key anew.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface KeyService {
  /** Makes new stacks use it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => void;
}

export async function startKeyService(): Promise<KeyService> {
  const keys: string[] = [];
  const answer = async (request: IncomingMessage) => {
    const { plaintext, ciphertext } = JSON.parse(await text(request)) as {
      readonly plaintext?: string;
      readonly ciphertext?: string;
    };
    return plaintext === undefined
      ? { plaintext: keys[Number(ciphertext)] }
      : { ciphertext: String(keys.push(plaintext) - 1) };
  };
  const server = createServer((request, response) => {
    void answer(request).then((data) => response.end(JSON.stringify({ data })));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      PULUMI_OPTION_SECRETS_PROVIDER: "hashivault://stacks",
      VAULT_SERVER_URL: `http://127.0.0.1:${port}`,
      VAULT_SERVER_TOKEN: "a token for tests",
    },
    close: () => server.close(),
  };
}
