import * as pulumi from "@pulumi/pulumi";

/**
 * Marks the arguments that contain secrets.
 *
 * @param already arguments that are marked; if unchanged, they aren't marked again.
 */
export function markSecrets(
  args: object,
  secrets: readonly string[],
  already: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const inputs: Record<string, unknown> = { ...args };
  for (const secret of secrets) {
    const value = inputs[secret];
    if (value !== undefined && value !== already[secret]) inputs[secret] = pulumi.secret(value);
  }
  return inputs;
}
