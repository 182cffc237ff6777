import { describe, expect, it } from 'vitest';
import { EngineHealth } from '../../../utils/translation/health';
import { Scopes } from '../../../utils/translation/scopes';

const seconds = 1_000;

describe('an engine that failed', () => {
  const after = (...failures: Parameters<EngineHealth['failed']>[0][]) => {
    let now = 0;
    const health = new EngineHealth(() => now);
    for (const failure of failures) health.failed(failure);
    return { health, wait: (time: number) => void (now += time) };
  };

  it.each([
    ['a wrong key', { code: 'auth' as const }, 600 * seconds],
    ['a quota that is used up', { code: 'quota' as const }, 3_600 * seconds],
    ['a line that broke', { code: 'network' as const }, seconds],
    ['a wish for a pause', { code: 'rate-limit' as const, retryAfter: 90 * seconds }, 90 * seconds],
  ])('is left alone for a time that fits %s', (_, failure, time) => {
    const { health, wait } = after(failure);
    expect(health.trouble()).toMatchObject({ code: failure.code, retryAfter: time });
    wait(time - 1);
    expect(health.trouble()).toBeDefined();
    wait(1);
    expect(health.trouble()).toBeUndefined();
  });

  it.each([
    ['a pair of languages that it has not', { code: 'unsupported' as const }], ['one bad answer', { code: 'bad-response' as const }],
    ['a device that is off the network', { code: 'network' as const, hint: 'offline' as const }],
  ])('is asked again at once after %s', (_, failure) => {
    expect(after(failure).health.trouble()).toBeUndefined();
  });

  it('again and again is left alone for longer, until it works', () => {
    const failure = { code: 'network' as const };
    const { health } = after(failure, failure, failure);
    expect(health.trouble()?.retryAfter).toBe(4 * seconds);
    for (let more = 0; more < 10; more++) health.failed(failure);
    expect(health.trouble()?.retryAfter).toBe(30 * seconds);
    health.succeeded();
    expect(health.trouble()).toBeUndefined();
  });
});

describe('what is under way', () => {
  const forever = (signal: AbortSignal) => new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve('let go')));

  it('is cancelled by its own scope and by its tab, not by another', async () => {
    const scopes = new Scopes();
    const [first, second, other] = ['7 feed', '7 note', '70 feed'].map((scope) => scopes.run(scope, forever));
    expect(scopes.cancel('7 fee')).toBe(false);
    expect(scopes.cancel('7 feed')).toBe(true);
    expect(await first).toBe('let go');
    scopes.cancelAll('7 ');
    expect(await second).toBe('let go');
    expect(await Promise.race([other, Promise.resolve('still there')])).toBe('still there');
    expect(scopes.cancel('70 feed')).toBe(true);
  });

  it('is forgotten when it is done', async () => {
    const scopes = new Scopes();
    expect(await scopes.run('7 feed', async () => 'done')).toBe('done');
    expect(scopes.cancel('7 feed')).toBe(false);
  });
});
