/** Output formats of a report. */
export const formats = ["text", "markdown", "json", "html"] as const;
export type Format = (typeof formats)[number];
