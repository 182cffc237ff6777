import { expect, it, vi } from 'vitest';
import { Shelf } from '../../utils/shelf';

it('a value is loaded once, also when asked for twice at the same time', async () => {
  const load = vi.fn<(key: string) => Promise<string>>(async (key) => key.toUpperCase());
  const shelf = new Shelf(3, load);
  expect(await Promise.all([shelf.get('a'), shelf.get('a')])).toEqual(['A', 'A']);
  expect(await shelf.get('a')).toBe('A');
  expect(load).toHaveBeenCalledTimes(1);
});

it('the least recently used value is dropped first', async () => {
  const load = vi.fn<(key: string) => Promise<string>>(async (key) => key);
  const shelf = new Shelf(2, load);
  await shelf.get('a');
  await shelf.get('b');
  await shelf.get('a');
  await shelf.get('c');
  load.mockClear();
  await shelf.get('a');
  await shelf.get('c');
  expect(load).not.toHaveBeenCalled();
  await shelf.get('b');
  expect(load).toHaveBeenCalledTimes(1);
});

it('a load that failed is tried again', async () => {
  const load = vi.fn<(key: string) => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('here');
  const shelf = new Shelf(2, load);
  await expect(shelf.get('a')).rejects.toThrow('offline');
  await expect(shelf.get('a')).resolves.toBe('here');
});

it('a value not worth keeping is loaded again', async () => {
  const load = vi.fn<(key: string) => Promise<string>>().mockResolvedValueOnce('').mockResolvedValue('full');
  const shelf = new Shelf(2, load, (value) => value !== '');
  expect(await shelf.get('a')).toBe('');
  expect(await shelf.get('a')).toBe('full');
  expect(await shelf.get('a')).toBe('full');
  expect(load).toHaveBeenCalledTimes(2);
});

it('a failure does not throw out a newer load of the same key', async () => {
  const failing = Promise.withResolvers<string>();
  const load = vi.fn<(key: string) => Promise<string>>().mockReturnValueOnce(failing.promise).mockImplementation(async (key) => key);
  const shelf = new Shelf(1, load);
  const first = shelf.get('a');
  await shelf.get('b');
  await shelf.get('a');
  failing.reject(new Error('late'));
  await expect(first).rejects.toThrow('late');
  load.mockClear();
  expect(await shelf.get('a')).toBe('a');
  expect(load).not.toHaveBeenCalled();
});
