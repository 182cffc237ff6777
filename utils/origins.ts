/** The host of an address as match patterns; ports cannot be told apart. None where it is no address. */
export function originsOfAddress(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
}
