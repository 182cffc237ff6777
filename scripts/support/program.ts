/** A failure whose message says all a person needs to know. */
export class PlainError extends Error {}

const leaving = new Set<() => void>();

/** Has `leave` called when the program is told to stop; call what it returns once that is no longer needed. */
export function onStop(leave: () => void): () => void {
  leaving.add(leave);
  return () => leaving.delete(leave);
}

/** Ctrl-C may reach us twice, from the terminal and through npm. */
const sameTold = 1000;
let toldAt = 0;

function stop(code: number): void {
  if (isStopping()) {
    if (Date.now() - toldAt > sameTold) process.exit();
    return;
  }
  toldAt = Date.now();
  process.exitCode = code;
  for (const leave of leaving) leave();
}

/** Told to stop once, the program ends its children and cleans up; told twice, it ends at once. */
function stopWhenTold(): void {
  process.on('SIGINT', () => stop(130));
  process.on('SIGTERM', () => stop(143));
  process.on('SIGHUP', () => stop(129));
  // npm ends the shell between it and us, and no more.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop(143);
  }, 500);
  watch.unref();
}

/** Whether the program was told to stop: then failures follow from that, and nobody wants to read of them. */
export const isStopping = (): boolean => toldAt > 0;

/** Runs a script of package.json: its result is the exit code, its errors become one line. */
export async function program(main: (args: string[]) => Promise<number>): Promise<void> {
  stopWhenTold();
  try {
    const code = await main(process.argv.slice(2));
    process.exitCode ??= code;
  } catch (error) {
    if (!isStopping()) console.error(describe(error));
    process.exitCode ??= 1;
  }
}

function describe(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  if (process.env.DEBUG && error instanceof Error) return String(error.stack);
  return `Failed: ${String(error).split('\n')[0]} (DEBUG=1 shows where)`;
}
