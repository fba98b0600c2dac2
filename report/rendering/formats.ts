/** What a report can be written as. */
export const formats = ["text", "markdown", "json", "html"] as const;
export type Format = (typeof formats)[number];
