// Generated from provider/catalog by `npm run generate`. Don't edit.
export * from "./windows-record.js";
