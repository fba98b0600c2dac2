/** `windows_ad_domain` for `windowsAdDomain`; digits stay with the word before them. */
export function parameterOf(argument: string): string {
  return argument.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `MsExchange` for `ms_exchange`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `AzureKeyVault` for `AzureKeyVault`'s argument name `azureKeyVault`, and for file names `azure-key-vault`. */
export function kebabCase(className: string): string {
  return className.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
