import { run } from './run.ts';
import { installCommand, installFromSystem } from './system-packages.ts';

/** Without a Chinese font a page shows empty boxes. Only Linux comes without one; where none can be had, says so and goes on. */
export async function ensureChineseFont(): Promise<void> {
  if (process.platform !== 'linux' || (await hasChineseFont())) return;
  await installFromSystem('chinese-font');
  if (await hasChineseFont()) return;
  const command = installCommand('chinese-font');
  console.log(`No Chinese font was found; characters may show as boxes.${command ? ` To install one: ${command}` : ''}`);
}

async function hasChineseFont(): Promise<boolean> {
  const { ok, output } = await run('fc-list', [':lang=zh']);
  return ok && output.trim() !== '';
}
