export * from "./auth/index.js";
export type { RecordTypes } from "./auth/record-types.js";
export type { Found, Reported } from "./lookups/found.js";
export * from "./lookups/records.js";
export * from "./record.js";
