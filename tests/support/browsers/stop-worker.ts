import type { TestChromium } from './chromium.ts';

/** Stops the extension's background, as the browser does when it rests. */
export async function stopWorker({ context }: Pick<TestChromium, 'context'>): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('no page is open');
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}
