import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where a command is, or undefined. */
export function findOnPath(command: string): string | undefined {
  const name = process.platform === 'win32' ? `${command}.exe` : command;
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
}
