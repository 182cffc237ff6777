/** Where the browser has no Navigation API, the address is looked at this often (ms). */
const lookEvery = 500;

/** Calls `onChange` after the address has changed, once the new one stands, until `signal` aborts. */
export function onNavigated(onChange: () => void, signal: AbortSignal): void {
  let known = location.href;
  const look = (): void => {
    if (location.href === known) return;
    known = location.href;
    onChange();
  };
  const navigation = 'navigation' in globalThis ? globalThis.navigation : undefined;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, lookEvery);
  signal.addEventListener('abort', () => clearInterval(timer));
}
