import { databases } from './support/databases.js';
import { proofs } from './faults/proofs.js';

describe.each(databases)('Nothing acknowledged is lost, on %s, when', (name, open) => {
  const amounts = proofs.map((proof) => ({ ...proof, amount: proof[name as 'SQLite' | 'PostgreSQL']?.test }));

  it.each(amounts.filter(({ amount }) => amount !== undefined))(
    '$name',
    async ({ prove, amount }) => {
      const { faults, figures } = await prove(open, amount!);
      expect(faults).toEqual([]);
      if (typeof figures.acknowledged === 'number') expect(figures.acknowledged).toBeGreaterThan(5);
    },
    120_000,
  );
});
