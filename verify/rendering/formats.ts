/** What the result can be written as. */
export const formats = ["table", "json", "report"] as const;
export type Format = (typeof formats)[number];
