import { describe, expect, it } from 'vitest';
import { createIntake } from '../../src/discord/intake.ts';

const nothing = () => Promise.resolve();

describe('the intake', () => {
  it('takes each event once, and what has no id as often as it comes', () => {
    const intake = createIntake();
    const taken: string[] = [];
    for (const id of ['1', '2', '1', undefined, undefined]) {
      intake.take(id, () => {
        taken.push(id ?? 'none');
        return nothing();
      });
    }
    expect(taken).toEqual(['1', '2', 'none', 'none']);
  });

  it('remembers the latest only', () => {
    const intake = createIntake({ most: 2 });
    const taken: string[] = [];
    for (const id of ['1', '2', '3', '3', '2', '1']) {
      intake.take(id, () => {
        taken.push(id);
        return nothing();
      });
    }
    expect(taken).toEqual(['1', '2', '3', '1']);
  });

  it('once closed waits for what is under way, and takes nothing more', async () => {
    const intake = createIntake();
    let finish: () => void = () => undefined;
    intake.take('1', () => new Promise((resolve) => (finish = resolve)));
    const closed = intake.close(60_000);
    intake.take('2', () => Promise.reject(new Error('taken after the end')));
    finish();
    expect(await closed).toBe(0);
  });

  it('waits no longer than it is told to, and tells what is left', async () => {
    const intake = createIntake();
    intake.take('1', () => new Promise(() => undefined));
    intake.take('2', nothing);
    expect(await intake.close(1)).toBe(1);
  });
});
