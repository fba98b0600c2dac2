/** Pulumi's tokens of the catalog's types. */

/** What comes before a type's key in the token of a dynamic resource. */
export const dynamicPrefix = "pulumi-nodejs:dynamic/qualys/";

/** The token of a dynamic resource or of a plugin's, with or without the file of the type. */
const token = new RegExp(`^(?:${dynamicPrefix}|qualys:)(auth|vault)(?:/\\w+)?:(\\w+)$`);

/**
 * Returns the key of a type, such as `auth:WindowsRecord`, from Pulumi's token, such as
 * `qualys:auth:WindowsRecord`.
 *
 * @returns the key even of a type that the catalog lacks; undefined for types of other packages.
 */
export function keyInToken(text: string): string | undefined {
  const [, module, className] = token.exec(text) ?? [];
  return className === undefined ? undefined : `${module}:${className}`;
}
