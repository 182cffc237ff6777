/** Work that goes on for longer than this (ms) without a pause could be felt when a key is pressed. */
const longestStretch = 8;
let lastPause = 0;

/** Lets what is waiting, such as a pressed key or a frame to draw, go first; returns at once where there was a pause just now. */
export async function pause(): Promise<void> {
  if (performance.now() - lastPause < longestStretch) return;
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    }, { once: true });
    port1.start();
    port2.postMessage(null);
  });
  lastPause = performance.now();
}
