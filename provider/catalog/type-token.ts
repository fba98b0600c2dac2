/** Pulumi's tokens of the catalog's types. */

/** What comes before a type's key in the token of a dynamic resource. */
export const dynamicPrefix = "pulumi-nodejs:dynamic/qualys/";

/** A dynamic resource's, or a plugin's, with or without the file that the type is in. */
const token = new RegExp(`^(?:${dynamicPrefix}|qualys:)(auth|vault)(?:/\\w+)?:(\\w+)$`);

/**
 * The key of a type, such as `auth:WindowsRecord`, in Pulumi's token, such as `qualys:auth:WindowsRecord`.
 *
 * @returns the key also of a type that the catalog lacks; undefined for what isn't of this package.
 */
export function keyInToken(text: string): string | undefined {
  const [, module, className] = token.exec(text) ?? [];
  return className === undefined ? undefined : `${module}:${className}`;
}
