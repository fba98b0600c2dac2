// Generated from provider/catalog by `npm run generate`. Don't edit.

export * from "./arcon-pam-vault.js";
export * from "./azure-key-vault.js";
export * from "./beyond-trust-pbps-vault.js";
export * from "./ca-access-control-vault.js";
export * from "./ca-pam-vault.js";
export * from "./cyber-ark-aim-vault.js";
export * from "./cyber-ark-pim-suite-vault.js";
export * from "./hashi-corp-vault.js";
export * from "./hitachi-id-pam-vault.js";
export * from "./lieberman-erpm-vault.js";
export * from "./quest-vault.js";
export * from "./thycotic-secret-server-vault.js";
export * from "./wallix-admin-bastion-vault.js";
export * from "./vault-args.js";
export * from "./resource-args.js";
export * from "./web-service-args.js";
export * from "./client-certificate-args.js";
