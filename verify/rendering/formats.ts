/** Output formats of the result. */
export const formats = ["table", "json", "report"] as const;
export type Format = (typeof formats)[number];
