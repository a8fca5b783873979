import fc from 'fast-check';
import { ACT_NAMES, actOf, type ActName, OPEN_PHASES, type Phase, PHASES, stateAfter } from './recommendation-acts.js';

const on = (act: ActName, onDate: string) => ({ act, onDate });

describe('The state of a recommendation follows from its acts', () => {
  it('is open until it is verified', () => {
    expect(stateAfter([])).toEqual({ phase: 'recommended', open: 1, remediedOn: null, closedOn: null });
    expect(stateAfter([on('remedy', '2026-06-10')])).toMatchObject({
      phase: 'remedied',
      open: 1,
      remediedOn: '2026-06-10',
    });
    expect(stateAfter([on('remedy', '2026-06-10'), on('verify', '2026-06-12')])).toEqual({
      ...{ phase: 'closed', open: 0, remediedOn: '2026-06-10', closedOn: '2026-06-12' },
    });
  });

  it('forgets a remedy that was returned or reopened', () => {
    const returned = [on('remedy', '2026-06-10'), on('return', '2026-06-11')];
    expect(stateAfter(returned)).toMatchObject({ phase: 'returned', open: 1, remediedOn: null });
    const reopened = [on('remedy', '2026-06-10'), on('verify', '2026-06-12'), on('reopen', '2026-07-01')];
    expect(stateAfter(reopened)).toEqual({ phase: 'recommended', open: 1, remediedOn: null, closedOn: null });
  });

  it('an extension changes no state', () => {
    expect(stateAfter([on('extend', '2026-06-10')])).toEqual(stateAfter([]));
  });

  it('every chain of allowed acts keeps open, dates and phase together', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { maxLength: 20 }), (choices) => {
        const done: { act: ActName; onDate: string }[] = [];
        for (const [day, choice] of choices.entries()) {
          const { phase } = stateAfter(done);
          const allowed = ACT_NAMES.filter((name) => actOf(name).after.includes(phase));
          done.push(on(allowed[choice % allowed.length]!, `2026-01-${String(day + 1).padStart(2, '0')}`));
        }
        const state = stateAfter(done);
        expect(PHASES).toContain(state.phase);
        expect(state.open).toBe(OPEN_PHASES.includes(state.phase) ? 1 : 0);
        expect(state.closedOn !== null).toBe(state.open === 0);
        expect(state.remediedOn !== null).toBe(['remedied', 'closed'].includes(state.phase));
      }),
    );
  });

  it('nothing can be verified that was not remedied', () => {
    const before = PHASES.filter((phase: Phase) => actOf('verify').after.includes(phase));
    expect(before).toEqual(['remedied']);
  });
});
