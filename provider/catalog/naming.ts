/** Returns `windows_ad_domain` for `windowsAdDomain`; digits stay with the word before them. */
export function parameterOf(argument: string): string {
  return argument.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Returns `MsExchange` for `ms_exchange`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Returns `azure-key-vault` for `AzureKeyVault`. */
export function kebabCase(className: string): string {
  return className.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
