export type { Found, Reported } from "./lookups/found.js";
export * from "./lookups/vaults.js";
export * from "./vault/index.js";
export type { VaultTypes } from "./vault/vault-types.js";
export type { VaultLogin } from "./vault-login.js";
